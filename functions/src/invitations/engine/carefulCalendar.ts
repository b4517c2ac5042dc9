import type { SessionCalendar } from '../SessionCalendar';

/** What changes something for people. */
type Writes = Pick<SessionCalendar, 'create' | 'change' | 'cancel' | 'openMeeting'>;

/** An administrator has put a brake on: what was about to go out stays owed. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
}

/** Somebody has moved, cancelled or dropped what was about to go out: nobody shall hear first what is no longer so. */
export class Edited extends Error {
  override readonly name = 'Edited';
}

/** Says by throwing that nothing may go out now. */
export type Check = () => Promise<void>;

/** The calendar behind a check, which is made right before each effect and not only when the work begins. */
export function carefulCalendar(calendar: SessionCalendar, check: Check): Writes {
  return {
    create: async (...call) => (await check(), calendar.create(...call)),
    change: async (...call) => (await check(), calendar.change(...call)),
    cancel: async (...call) => (await check(), calendar.cancel(...call)),
    openMeeting: async (...call) => (await check(), calendar.openMeeting(...call)),
  };
}

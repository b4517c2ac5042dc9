import { mayLook, type HourView } from '../../../src/domain/protectedHour';
import type { Community } from '../platform/Communities';
import type { SearchTrouble, StoredSearch } from './HourStore';

const notAnswered = (): string =>
  'Outlook did not answer the question. An administrator finds the reason; then look again.';

/** What a lead reads when a search failed: what it means, and what to do. */
const troubles: Record<SearchTrouble, (mailbox: string) => string> = {
  permissionMissing: (mailbox) =>
    `Guildhall may not ask for free and busy times through ${mailbox}. An administrator has to allow it again; then look again.`,
  mailboxMissing: (mailbox) =>
    `The mailbox ${mailbox}, through which Guildhall asks, cannot be found. An administrator has to look after it; then look again.`,
  mailboxDisabled: (mailbox) =>
    `The mailbox ${mailbox}, through which Guildhall asks, is switched off. An administrator has to look after it; then look again.`,
  outOfReach: () => 'Outlook could not be reached for several minutes. Look again later.',
  mailboxFull: notAnswered,
  eventGone: notAnswered,
  addressRefused: notAnswered,
  refusedByCalendar: notAnswered,
  changedInOutlook: notAnswered,
  unexpected: () => 'Something went wrong on our side. An administrator finds the reason; then look again.',
};

/** A search as leads see it. @param now - by the clock of the organisation */
export function viewOf(stored: StoredSearch | undefined, { mailbox }: Community, now: string): HourView {
  if (!stored) return { state: 'none' };
  const { state, wish, startedAt, people, read, unknown, fewest, slots = [], trouble } = stored;
  const begun = { state, wish, startedAt, looked: read + unknown, people };
  if (state === 'looking') return begun;
  const may = mayLook(stored.begun, now);
  const ended = { ...begun, ...(may.ok ? {} : { lookAgainFrom: may.refusal.from }) };
  if (state === 'failed') return { ...ended, ...troubleIn(trouble ?? 'unexpected', mailbox) };
  return { ...ended, unknown, slots, ...(read < fewest ? { tooFew: true } : {}) };
}

function troubleIn(trouble: SearchTrouble, mailbox: string): Pick<HourView, 'trouble' | 'troubleCode'> {
  const say = troubles[trouble];
  return { trouble: say(mailbox), troubleCode: say === notAnswered ? 'notAnswered' : trouble };
}

import type { PublicationTrouble } from '../../../src/domain/charter';
import type { Instant } from '../../../src/domain/kernel';

/** SharePoint answers again, somebody closes the page. */
export function passesByItself(trouble: PublicationTrouble): boolean {
  return trouble === 'notReached' || trouble === 'pageInUse';
}

export function isBefore(at: Instant | undefined, moment: number): boolean {
  return at === undefined || Date.parse(at) <= moment;
}

export function later(now: Date, ms: number): Instant {
  return new Date(now.getTime() + ms).toISOString();
}

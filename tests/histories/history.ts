import type { SlotTime, Story } from './happening';
import { MailCauses } from './mailCauses';
import { large, outsidersEach, small, type Actor } from './organisation';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** The next session of a rhythm is a quarter of a year later. */
const afterwardsMs = 30 * dayMs;
/** How long before the clocks change a history begins, and before that nothing of it starts. */
const beforehandMs = 2 * dayMs + 4 * hourMs;

/** A session as people have decided it. */
export interface Decided {
  readonly id: string;
  startsAt: string;
  endsAt: string;
  room: string | null;
  isCancelled: boolean;
}

/** Only what starts within is looked at. */
export interface Window {
  readonly since: string;
  readonly until: string;
}

/** What has happened to the sessions of one community, and what each person has cause to be told because of it. */
export class History implements Window {
  readonly communityId: string;
  readonly begins: string;
  readonly since: string;
  readonly until: string;
  /** By their number: the quarter of an hour at which they start. */
  readonly sessions = new Map<number, Decided>();
  /** The one of these that a rhythm has planned. */
  ofRhythm?: number;
  readonly causes = new MailCauses();
  readonly outsiders: readonly string[];
  /** By number of the session and address: who was forwarded its event, who declined it, and whom hands took off it. */
  readonly forwarded = new Set<string>();
  readonly declined = new Set<string>();
  readonly upset = new Set<string>();
  private readonly members = new Set<string>();
  private readonly onceMembers = new Set<string>();
  private readonly muted = new Set<string>();
  private readonly clocksChange: number;

  /**
   * @param year - in which the clocks change
   * @param cast - its own people
   */
  constructor(
    { season, community }: Pick<Story, 'season' | 'community'>,
    year: number,
    readonly cast: readonly Actor[],
  ) {
    this.communityId = community === 'small' ? small : large;
    this.clocksChange = lastSunday(year, season === 'spring' ? 2 : 9);
    this.begins = new Date(this.clocksChange - beforehandMs).toISOString();
    this.since = new Date(this.clocksChange - 3 * dayMs).toISOString();
    this.until = new Date(this.clocksChange + afterwardsMs).toISOString();
    this.outsiders = Array.from({ length: outsidersEach }, (_, index) => `visitor${index}.${cast[0]?.address}.example`);
  }

  isMember(address: string): boolean {
    return this.members.has(address);
  }

  isWanted(address: string): boolean {
    return this.members.has(address) && !this.muted.has(address);
  }

  /** When a session would be that has this number. */
  instant({ day, hour }: SlotTime, slot: number): string {
    return new Date(this.clocksChange + day * dayMs + hour * hourMs + slot * 15 * 60_000).toISOString();
  }

  /** @param regulars - addresses of those who are in the community all the time */
  noteStarted(slot: number, session: Decided, regulars: readonly string[]): void {
    this.sessions.set(slot, session);
    for (const address of regulars) this.causes.add(slot, 'invitation', address);
    for (const { address } of this.cast) {
      if (this.isWanted(address)) this.causes.add(slot, 'invitation', address);
      // The roster may still know somebody who has left.
      else if (this.onceMembers.has(address)) this.noteComeAndGone(slot, address);
    }
  }

  noteMember(address: string, isMember: boolean): void {
    this.noteWish(address, () => {
      if (isMember) this.members.add(address);
      else this.members.delete(address);
      if (isMember) this.onceMembers.add(address);
    });
  }

  noteMuted(address: string, isMuted: boolean): void {
    this.noteWish(address, () => {
      if (isMuted) this.muted.add(address);
      else this.muted.delete(address);
    });
  }

  noteForwarded(slot: number, address: string): void {
    this.causes.add(slot, 'invitation', address);
    this.forwarded.add(`${slot} ${address}`);
  }

  /** Hands have taken somebody off an event: they were told, and are invited anew. */
  noteTakenOff(slot: number, address: string): void {
    this.noteComeAndGone(slot, address);
    this.upset.add(`${slot} ${address}`);
  }

  private noteComeAndGone(slot: number, address: string): void {
    this.causes.add(slot, 'invitation', address);
    this.causes.add(slot, 'cancellation', address);
  }

  private noteWish(address: string, change: () => void): void {
    const before = this.isWanted(address);
    change();
    if (this.isWanted(address) === before) return;
    for (const slot of this.sessions.keys()) this.causes.add(slot, before ? 'cancellation' : 'invitation', address);
  }
}

/** Midnight, in UTC, of the last Sunday of a month: in its night the clocks of London change. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * dayMs;
}

import { leadKindOf, type DirectoryFacts, type MemberRecord, type Named } from '../../../src/domain/membership';
import type { Organisation } from '../directory';
import type { RosterStore } from '../membership';
import { noticeKey, type NewNotice, type Notify } from '../notifications';
import type { Clock } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import { leavesSomething, wordLeaderless, wordSuccession, type Leaver } from './wordSuccession';

/** What is asked about people who go away. */
export interface SuccessionParts {
  readonly communities: Pick<Communities, 'find'>;
  readonly rosters: Pick<RosterStore, 'recordsOf' | 'summary'>;
  readonly organisation: Pick<Organisation, 'factsOf'>;
  readonly notifier: Notify;
  /** Who has looked after all communities since an instant. */
  readonly managers: { since(instant: string): Promise<readonly Named[]> };
  readonly clock: Clock;
  /** The page on which leads look after membership, if one is known. */
  readonly membershipUrl?: string;
  /** Whose the open actions of a community are: an id for each action, as often as somebody has one. */
  ownersOfOpenActions(communityId: string): Promise<readonly string[]>;
}

/** Whoever has not looked after all communities for longer may have that role no more, in milliseconds: 90 days. */
const managesForMs = 90 * 86_400_000;

/** Has leads asked to find somebody who takes over from people whose accounts were disabled or deleted. */
export class SuccessionService {
  constructor(private readonly parts: SuccessionParts) {}

  /**
   * Tells the leads who are left, each once a day at most for each who goes; of those who led nothing and own no action nobody is told.
   * Where nobody is left who leads, the communities managers are told of whoever led it: they can name somebody. Safe to repeat, also
   * before the roster says that they are away.
   */
  async onAway(communityId: string, personIds: readonly string[]): Promise<void> {
    const { communities, rosters, organisation, notifier, clock, membershipUrl } = this.parts;
    const community = await communities.find(communityId);
    const records = await rosters.recordsOf(communityId, personIds);
    if (!community || records.size === 0) return;
    const [facts, owners, { leads }] = await Promise.all([
      organisation.factsOf(personIds),
      this.parts.ownersOfOpenActions(communityId),
      rosters.summary(communityId),
    ]);
    const now = clock.now().toISOString();
    const page = membershipUrl === undefined ? undefined : linkToPage(membershipUrl, communityId);
    const left = leads.filter(({ id }) => !personIds.includes(id));
    const leavers = [...records.values()].flatMap(({ record }) => {
      const leaver = leaverOf(record, owners, { since: now, how: howGone(facts.get(record.id)) });
      return leavesSomething(leaver) ? [{ id: record.id, leaver }] : [];
    });
    const told = await this.toldOf(
      left,
      leavers.some(({ leaver }) => leaver.led !== undefined),
      personIds,
    );
    const notices = leavers.flatMap(({ id: leaverId, leaver }): NewNotice[] => {
      if (left.length === 0 && leaver.led === undefined) return [];
      const words = left.length > 0 ? wordSuccession(community, leaver, page) : wordLeaderless(community, leaver);
      return told.map((addressee) => ({
        key: noticeKey('succession', communityId, leaverId, now.slice(0, 'yyyy-mm-dd'.length), addressee.personId),
        ...{ ...addressee, kind: 'running', words },
      }));
    });
    if (notices.length > 0) await notifier.notify(communityId, notices);
  }

  private async toldOf(
    left: readonly Named[],
    isLeadGone: boolean,
    away: readonly string[],
  ): Promise<readonly Pick<NewNotice, 'personId' | 'to'>[]> {
    if (left.length > 0) return left.map(({ id }) => ({ personId: id }));
    if (!isLeadGone) return [];
    const { managers, organisation, clock } = this.parts;
    const seen = await managers.since(new Date(clock.now().getTime() - managesForMs).toISOString());
    const facts = await organisation.factsOf(seen.map(({ id }) => id));
    return seen.flatMap(({ id }) => {
      const person = facts.get(id);
      if (!person?.enabled || away.includes(id)) return [];
      const { name, mail, language } = person;
      return { personId: id, to: { name, ...(mail === undefined ? {} : { mail }), ...(language ? { language } : {}) } };
    });
  }
}

function howGone(facts: DirectoryFacts | undefined): Leaver['away']['how'] {
  return facts ? 'disabled' : 'deleted';
}

function leaverOf({ id, name, reasons }: MemberRecord, owners: readonly string[], away: Leaver['away']): Leaver {
  const led = leadKindOf(reasons);
  const openActions = owners.filter((owner) => owner === id).length;
  return { name, away, ...(led ? { led } : {}), openActions };
}

import { leadKindOf, type DirectoryFacts, type MemberRecord } from '../../../src/domain/membership';
import type { Organisation } from '../directory';
import type { RosterStore } from '../membership';
import { noticeKey, type NewNotice, type Notify } from '../notifications';
import type { Clock } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import { leavesSomething, wordSuccession, type Leaver } from './wordSuccession';

/** What is asked about people who go away. */
export interface SuccessionParts {
  readonly communities: Pick<Communities, 'find'>;
  readonly rosters: Pick<RosterStore, 'recordsOf' | 'summary'>;
  readonly organisation: Pick<Organisation, 'factsOf'>;
  readonly notifier: Notify;
  readonly clock: Clock;
  /** The page on which leads look after membership, if one is known. */
  readonly membershipUrl?: string;
  /** Whose the open actions of a community are: an id for each action, as often as somebody has one. */
  ownersOfOpenActions(communityId: string): Promise<readonly string[]>;
}

/** Has leads asked to find somebody who takes over from people whose accounts were disabled or deleted. */
export class SuccessionService {
  constructor(private readonly parts: SuccessionParts) {}

  /**
   * Tells the leads who are left, each once a day at most for each who goes; of those who led nothing and own no action nobody is told. A
   * community that nobody leads any more tells nobody: the communities manager sees it. Safe to repeat, also before the roster says
   * that they are away.
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
    const notices = [...records.values()].flatMap(({ record }): NewNotice[] => {
      const leaver = leaverOf(record, owners, { since: now, how: howGone(facts.get(record.id)) });
      if (!leavesSomething(leaver)) return [];
      const words = wordSuccession(community, leaver, page);
      return left.map(({ id }) => ({
        key: noticeKey('succession', communityId, record.id, now.slice(0, 'yyyy-mm-dd'.length), id),
        ...{ personId: id, kind: 'running', words },
      }));
    });
    if (notices.length > 0) await notifier.notify(communityId, notices);
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

import { firstMonthShown, isOldProposal, metAtLatest, needsOf, requestRemoval } from '../../../src/domain/communities';
import { compareText } from '../../../src/domain/kernel';
import type { ManagedCommunity, ManagerView, ProposalView } from '../../../src/domain/membership';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import type { RegisteredCommunity } from './CommunityStore';
import { shown } from './proposeService';
import { Reach, type ReachOfCommunity } from './reach';
import { sessionsSeen } from './sessionsSeen';
import type { MonthSize } from './SizeStore';

type ViewParts = Pick<
  CommunitiesParts,
  'named' | 'proposals' | 'sizes' | 'rosters' | 'organisation' | 'sessions' | 'runs' | 'allRules' | 'clock' | 'time'
>;

/** Shows communities managers how all communities are. By name: they are never ranked. */
export class ManagerViews {
  private readonly reach: Reach;

  constructor(
    private readonly parts: ViewParts,
    private readonly rows: CommunityRows,
  ) {
    this.reach = new Reach(parts);
  }

  async view(): Promise<ManagerView> {
    const { proposals, sizes, clock, named } = this.parts;
    const rows = [...(await this.rows.all())].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
    const active = rows.filter(({ state }) => state === 'active');
    const [months, reach, open, freeGroups] = await Promise.all([
      sizes.since(firstMonthShown(clock.now().toISOString())),
      this.reach.of(active.map(({ id }) => id)),
      proposals.open(),
      this.freeGroups(rows),
    ]);
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return {
      communities: await Promise.all(active.map((row) => this.managed(row, months, reach.get(row.id), names))),
      proposals: open
        .map((one) => withAge(shown(one), clock.now().toISOString()))
        .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id)),
      freeGroups,
      retired: rows
        .filter(({ state }) => state === 'retired')
        .map(({ id, name, retiredAt = '', mergedInto }) => ({
          ...{ id, name, at: retiredAt, request: requestRemoval(id) },
          ...(mergedInto === undefined ? {} : { mergedInto }),
        })),
      mailboxes: [...new Set(named.map(({ mailbox }) => mailbox))].sort(compareText),
    };
  }

  private async freeGroups(rows: readonly RegisteredCommunity[]): Promise<ManagerView['freeGroups']> {
    const taken = new Set(rows.map(({ id }) => id));
    return (await this.parts.organisation.groups())
      .filter(({ id, hiddenMembers, roleAssignable }) => !taken.has(id) && !hiddenMembers && !roleAssignable)
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => compareText(a.name, b.name));
  }

  private async managed(
    row: RegisteredCommunity,
    months: readonly MonthSize[],
    reach: ReachOfCommunity | undefined,
    names: ReadonlyMap<string, string>,
  ): Promise<ManagedCommunity> {
    const { rosters, runs, clock } = this.parts;
    const { id, name, purpose, createdAt, mailbox, boardUrl, timeZone, ending } = row;
    const [{ size, leads }, { last, coming }, isRunWaiting] = await Promise.all([
      rosters.summary(id),
      sessionsSeen(this.parts, id),
      runs.isWaiting(id),
    ]);
    const next = coming[0]?.startsAt;
    const met = { ...(last ? { lastSession: last.startsAt } : {}), ...(next ? { nextSession: next } : {}) };
    const own = months.filter((one) => one.communityId === id);
    const now = clock.now().toISOString();
    const metAt = metAtLatest(
      createdAt,
      own.map(({ month }) => month),
      now,
    );
    const state = { leads: leads.length, ...met, metAt, isRunWaiting };
    return {
      ...{ id, name, mailbox, boardUrl, timeZone, size },
      ...(purpose === undefined ? {} : { purpose }),
      leads: leads.map((lead) => ({ id: lead.id, name: lead.name })),
      sizes: own.map((one) => ({ month: one.month, size: one.size })),
      ...(reach ? { reach } : {}),
      ...met,
      needs: needsOf(state, now),
      ...(ending ? { ending: endingOf(ending, names) } : {}),
    };
  }
}

function withAge(proposal: ProposalView, now: string): ProposalView {
  return isOldProposal(proposal.at, now) ? { ...proposal, isOld: true } : proposal;
}

function endingOf(
  { how, into }: NonNullable<RegisteredCommunity['ending']>,
  names: ReadonlyMap<string, string>,
): NonNullable<ManagedCommunity['ending']> {
  return { how, ...(into === undefined ? {} : { into: { id: into, name: names.get(into) ?? '' } }) };
}

import { handoverPack, rhythmInWords, ruleInWords } from '../../../src/domain/communities';
import type { HandoverView } from '../../../src/domain/membership';
import { momentInWords } from '../platform/momentInWords';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import { communityOf } from './registry';
import { sessionsSeen } from './sessionsSeen';

/** So many coming sessions are named. */
const sessionsNamed = 5;

type HandoverParts = Pick<
  CommunitiesParts,
  'directoryUrl' | 'rosters' | 'organisation' | 'sessions' | 'runs' | 'allRules' | 'cadenceOf' | 'openActions' | 'clock'
>;

/** Puts together what somebody needs who takes a community over. */
export class HandoverService {
  constructor(
    private readonly parts: HandoverParts,
    private readonly rows: CommunityRows,
  ) {}

  /** Also of a community that is retired. @throws Refusal `communityUnknown` */
  async pack(communityId: string): Promise<HandoverView> {
    const { rosters, organisation, runs, allRules, cadenceOf, openActions, clock } = this.parts;
    const row = await this.rows.find(communityId);
    const [{ size, leads }, { last, coming }, rules, groups, cadence, actions, isRunWaiting] = await Promise.all([
      rosters.summary(communityId),
      sessionsSeen(this.parts, communityId),
      allRules(),
      organisation.groups(),
      cadenceOf(communityOf(row)),
      openActions(communityId),
      runs.isWaiting(communityId),
    ]);
    const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
    const into = row.mergedInto === undefined ? undefined : await this.rows.find(row.mergedInto);
    const { name, purpose, mailbox, boardUrl, timeZone, retiredAt } = row;
    const markdown = handoverPack({
      ...{ name, size, mailbox, boardUrl, isRunWaiting, groupId: communityId },
      writtenOn: momentInWords(clock.now().toISOString(), timeZone),
      leads: leads.map((lead) => ({ name: lead.name, as: lead.as })),
      nextSessions: coming.slice(0, sessionsNamed).map((session) => momentInWords(session.startsAt, session.timeZone)),
      rules: (rules.get(communityId)?.rules ?? []).map((rule) => ruleInWords(rule, groupNames)),
      actions: actions.map(({ text, owner, due }) => ({
        text,
        ...(owner ? { owner: owner.name } : {}),
        ...(due ? { due } : {}),
      })),
      hasBoard: boardUrl !== this.parts.directoryUrl,
      keepsRecords: row.siteId !== undefined,
      ...(purpose === undefined ? {} : { purpose }),
      ...(cadence ? { rhythm: rhythmInWords(cadence) } : {}),
      ...(last ? { lastSession: momentInWords(last.startsAt, last.timeZone) } : {}),
      ...(retiredAt === undefined ? {} : { retiredAt }),
      ...(into ? { mergedInto: into.name } : {}),
    });
    return { name, markdown };
  }
}

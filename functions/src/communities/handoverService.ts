import { handoverPack, rhythmInWords, ruleInWords } from '../../../src/domain/communities';
import type { Language } from '../../../src/domain/kernel';
import type { HandoverView } from '../../../src/domain/membership';
import { dateInWords, momentInWords } from '../platform/momentInWords';
import type { CharterSeen, CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import { communityOf } from './registry';
import { sessionsSeen } from './sessionsSeen';

/** So many coming sessions are named. */
const sessionsNamed = 5;

type HandoverParts = Pick<
  CommunitiesParts,
  | 'directoryUrl'
  | 'rosters'
  | 'organisation'
  | 'sessions'
  | 'runs'
  | 'allRules'
  | 'cadenceOf'
  | 'openActions'
  | 'charterOf'
  | 'clock'
>;

/** Puts together what somebody needs who takes a community over. */
export class HandoverService {
  constructor(
    private readonly parts: HandoverParts,
    private readonly rows: CommunityRows,
  ) {}

  /** Also of a community that is retired, in the language of who asks. @throws Refusal `communityUnknown` */
  async pack(communityId: string, language: Language): Promise<HandoverView> {
    const { rosters, organisation, runs, allRules, cadenceOf, openActions, charterOf, clock } = this.parts;
    const row = await this.rows.find(communityId);
    const [{ size, leads }, { last, coming }, rules, groups, cadence, actions, charter, isRunWaiting] =
      await Promise.all([
        rosters.summary(communityId),
        sessionsSeen(this.parts, communityId),
        allRules(),
        organisation.groups(),
        cadenceOf(communityOf(row)),
        openActions(communityId),
        charterOf(communityId),
        runs.isWaiting(communityId),
      ]);
    const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
    const into = row.mergedInto === undefined ? undefined : await this.rows.find(row.mergedInto);
    const { name, purpose, mailbox, boardUrl, timeZone, retiredAt } = row;
    const moment = (instant: string, zone: string): string => momentInWords(instant, zone, language);
    const facts = {
      ...{ name, size, mailbox, boardUrl, isRunWaiting, groupId: communityId },
      writtenOn: moment(clock.now().toISOString(), timeZone),
      leads: leads.map((lead) => ({ name: lead.name, as: lead.as })),
      nextSessions: coming.slice(0, sessionsNamed).map((session) => moment(session.startsAt, session.timeZone)),
      rules: (rules.get(communityId)?.rules ?? []).map((rule) => ruleInWords(rule, groupNames, language)),
      actions: actions.map(({ text, owner, due }) => ({
        text,
        ...(owner ? { owner: owner.name } : {}),
        ...(due ? { due } : {}),
      })),
      hasBoard: boardUrl !== this.parts.directoryUrl,
      keepsRecords: row.siteId !== undefined,
      ...(purpose === undefined ? {} : { purpose }),
      ...(cadence ? { rhythm: rhythmInWords(cadence, language) } : {}),
      ...(charter ? { charter: charterFacts(charter, timeZone, language) } : {}),
      ...(last ? { lastSession: moment(last.startsAt, last.timeZone) } : {}),
      ...(retiredAt === undefined ? {} : { retiredAt }),
      ...(into ? { mergedInto: into.name } : {}),
    };
    return { name, markdown: handoverPack(facts, language) };
  }
}

function charterFacts({ adoptedAt, reviewOn, objective, ...rest }: CharterSeen, timeZone: string, language: Language) {
  const day = (date: string): string => dateInWords(`${date}T12:00:00.000Z`, 'UTC', language);
  return {
    ...rest,
    ...(adoptedAt === undefined ? {} : { adoptedOn: dateInWords(adoptedAt, timeZone, language) }),
    ...(reviewOn === undefined ? {} : { reviewOn: day(reviewOn) }),
    ...(objective ? { objective: { text: objective.text, until: day(objective.endsOn) } } : {}),
  };
}

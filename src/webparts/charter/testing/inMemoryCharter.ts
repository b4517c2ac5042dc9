import type { Answer, CharterApi, Failure } from '../../../clients';
import type {
  CharterVersion,
  CharterView,
  EndedProposalsView,
  Named,
  ProposalDetail,
  VersionsView,
} from '../../../domain/charter';
import type { Problem } from '../../../domain/kernel';
import { actsOnProposals, proposalNamed } from './actsOnProposals';
import { carys, charterOf, inList, justNow as at, proposalOf, versionOf } from './samples';

export * from './samples';

/** The charter of one community, kept in memory, and the ways in which a test can trouble it. */
export interface InMemoryCharter {
  readonly api: CharterApi;
  /** What was asked, a line each: `read`, `acknowledge 3`, `support p1`. */
  readonly seen: string[];
  view: CharterView;
  versions: readonly CharterVersion[];
  /** Those that have not ended show in the charter. */
  proposals: readonly ProposalDetail[];
  ended: readonly EndedProposalsView[];
  /** Who the reader is. */
  me: Named;
  failWith(failure?: Failure): void;
  /** Everything but looking is refused like this until it is called without one. */
  refuse(problem?: Problem): void;
  /** Nothing is shown at all. */
  shutOut(problem?: Problem): void;
  holdUntil(gate: Promise<unknown>): void;
}

export function inMemoryCharter(first: CharterView = charterOf()): InMemoryCharter {
  const seen: string[] = [];
  let failure: Failure | undefined;
  let refusal: Problem | undefined;
  let shut: Problem | undefined;
  let gate: Promise<unknown> = Promise.resolve();

  const answer = async <View>(no: Problem | undefined, act: () => Answer<View>): Promise<Answer<View>> => {
    const [failed, before] = [failure, gate];
    const result: Answer<View> = failed
      ? { kind: 'failed', failure: failed }
      : no
        ? { kind: 'refused', problem: no }
        : act();
    await before;
    return result;
  };
  const look = <View>(what: string, etag: string | undefined, view: () => View): Promise<Answer<View>> => {
    seen.push(what);
    return answer<View>(shut, () => {
      const now = view();
      const tag = JSON.stringify(now);
      return etag === tag ? { kind: 'unchanged' } : { kind: 'fresh', view: now, etag: tag };
    });
  };
  const deed = <View>(what: string, act: () => View): Promise<Answer<View>> => {
    seen.push(what);
    return answer<View>(refusal, () => ({ kind: 'fresh', view: act() }));
  };
  const whole = (): CharterView => ({
    ...memory.view,
    proposals: [
      ...memory.view.proposals,
      ...memory.proposals.filter(({ state }) => state === 'open' || state === 'outdated').map(inList),
    ],
  });
  const change = (what: string, turn: (view: CharterView) => CharterView): Promise<Answer<CharterView>> =>
    deed(what, () => {
      memory.view = turn(memory.view);
      return whole();
    });
  const found = (id: string): ProposalDetail => proposalNamed(memory.proposals, id);

  const memory: InMemoryCharter = {
    seen,
    view: first,
    versions: [1, 2, 3].map((number) => versionOf(number, first.clauses)),
    proposals: [],
    ended: [{ proposals: [] }],
    me: carys,
    api: {
      read: (etag) => look('read', etag, whole),
      readVersions: () =>
        look<VersionsView>('versions', undefined, () => ({
          versions: [...memory.versions].reverse().map(({ clauses: _clauses, ...version }) => version),
        })),
      readVersion: (number) =>
        look(
          `version ${number}`,
          undefined,
          () => memory.versions.find((one) => one.number === number) ?? versionOf(number, []),
        ),
      turnBack: (number, { id, reason }) => deed(`turn back ${number}: ${reason}`, () => proposalOf(id)),
      acknowledge: ({ version }) =>
        change(`acknowledge ${version}`, (view) => ({
          ...view,
          you: { ...view.you, acknowledged: version, isAsked: false },
        })),
      remind: () =>
        change('remind', (view) => {
          const { done, of } = view.acknowledgements ?? { done: 0, of: 0 };
          return { ...view, acknowledgements: { done, of, remindedAt: at } };
        }),
      ask: ({ id, text, clauseId }) =>
        change(`ask ${text}${clauseId ? ` about ${clauseId}` : ''}`, (view) => ({
          ...view,
          questions: [...view.questions, { id, text, at, by: memory.me, ...(clauseId ? { clauseId } : {}) }],
        })),
      removeQuestion: (id) =>
        change(`remove question ${id}`, (view) => ({
          ...view,
          questions: view.questions.filter((question) => question.id !== id),
        })),
      changeSettings: ({ audience, reviewMonths }) =>
        change(`settings ${audience} ${reviewMonths}`, (view) => ({
          ...view,
          ...(audience === undefined ? {} : { audience }),
          ...(view.review && reviewMonths !== undefined
            ? { review: { ...view.review, everyMonths: reviewMonths } }
            : {}),
        })),
      putOnAgenda: (language) =>
        change(`agenda ${language}`, (view) => ({
          ...view,
          ...(view.review
            ? { review: { ...view.review, session: { id: 's1', start: '2026-03-26T11:00:00.000Z' } } }
            : {}),
        })),
      finishReview: () =>
        change('review done', (view) => ({
          ...view,
          questions: [],
          review: { on: '2026-09-25', everyMonths: 6, isDue: false },
        })),
      setObjective: ({ id, text, months }) =>
        change(`objective ${months} ${text}`, (view) => ({
          ...view,
          objective: {
            ...{ id, text, months, startsOn: '2026-03-25', endsOn: months === 3 ? '2026-06-25' : '2026-09-25' },
            setBy: memory.me,
            checkIns: [],
          },
        })),
      checkIn: (id, { id: checkIn, text }) =>
        change(`check in ${id} ${text}`, (view) => ({
          ...view,
          ...(view.objective
            ? {
                objective: {
                  ...view.objective,
                  checkIns: [...view.objective.checkIns, { id: checkIn, text, at, by: memory.me }],
                },
              }
            : {}),
        })),
      endObjective: (id, { reached, text }) =>
        change(`outcome ${id} ${reached} ${text}`, ({ objective, ...view }) => ({
          ...view,
          pastObjectives: objective
            ? [{ ...objective, outcome: { reached, text, at, by: memory.me } }, ...view.pastObjectives]
            : view.pastObjectives,
        })),
      readProposal: (id, etag) => look(`proposal ${id}`, etag, () => found(id)),
      readEnded: (before) =>
        look(
          `ended ${before ?? ''}`.trim(),
          undefined,
          () => memory.ended[before === undefined ? 0 : 1] ?? { proposals: [] },
        ),
      ...actsOnProposals(() => memory, deed),
    },
    failWith: (next) => (failure = next),
    refuse: (next) => (refusal = next),
    shutOut: (next) => (shut = next),
    holdUntil: (next) => (gate = next),
  };
  return memory;
}

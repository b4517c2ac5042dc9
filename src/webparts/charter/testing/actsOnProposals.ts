import type { Answer, CharterApi } from '../../../clients';
import type { CharterView, Named, ProposalDetail } from '../../../domain/charter';
import { justNow as at } from './samples';

/** As much of the charter in memory as the acts on proposals change. */
interface Memory {
  view: CharterView;
  proposals: readonly ProposalDetail[];
  readonly me: Named;
}

type Acts = Pick<
  CharterApi,
  'propose' | 'amend' | 'support' | 'unsupport' | 'object' | 'withdrawObjection' | 'comment' | 'adopt' | 'withdraw'
>;

export function proposalNamed(proposals: readonly ProposalDetail[], id: string): ProposalDetail {
  const found = proposals.find((one) => one.id === id);
  if (!found) throw new Error(`There is no proposal ${id}.`);
  return found;
}

/** What members do about proposals. */
export function actsOnProposals(
  now: () => Memory,
  deed: <View>(what: string, act: () => View) => Promise<Answer<View>>,
): Acts {
  const onProposal = (
    what: string,
    id: string,
    turn: (proposal: ProposalDetail) => ProposalDetail,
  ): Promise<Answer<ProposalDetail>> =>
    deed(what, () => {
      const memory = now();
      memory.proposals = memory.proposals.map((one) => (one.id === id ? turn(one) : one));
      return proposalNamed(memory.proposals, id);
    });
  const withYours = (one: ProposalDetail, yours: Partial<ProposalDetail['yours']>): ProposalDetail => ({
    ...one,
    yours: { ...one.yours, ...yours },
  });
  return {
    propose: ({ id, change: proposed, reason, weight, version }) =>
      deed(`propose ${proposed.kind} ${weight} on ${version}: ${reason}`, () => {
        const memory = now();
        const clauseId = 'clauseId' in proposed ? proposed.clauseId : undefined;
        const clause = memory.view.clauses.find((one) => one.id === clauseId);
        const made: ProposalDetail = {
          ...{ id, change: proposed, reason, weight, by: now().me, at, closesAt: '2026-04-01T11:00:00.000Z' },
          ...{
            wording: 1,
            state: 'open',
            support: 0,
            objections: 0,
            unanswered: 0,
            comments: 0,
            supporters: [],
            raised: [],
            said: [],
          },
          yours: { supports: false, objects: false, isProposer: true, mayAmend: true, lookAgain: false },
          ...(clause ? { clause } : {}),
        };
        memory.proposals = [...memory.proposals, made];
        return made;
      }),
    amend: (id, { wording, change: proposed, reason, weight }) =>
      onProposal(`amend ${id} ${wording} ${weight}: ${reason}`, id, (one) => ({
        ...one,
        ...{ change: proposed, reason, weight, wording: wording + 1, state: 'open' },
      })),
    support: (id, { wording }) =>
      onProposal(`support ${id} ${wording}`, id, (one) => ({
        ...withYours(one, { supports: true, objects: false, lookAgain: false }),
        support: one.support + 1,
        supporters: [...one.supporters, { ...now().me, at }],
      })),
    unsupport: (id, { wording }) =>
      onProposal(`unsupport ${id} ${wording}`, id, (one) => ({
        ...withYours(one, { supports: false }),
        support: one.support - 1,
        supporters: one.supporters.filter((person) => person.id !== now().me.id),
      })),
    object: (id, { id: objection, reason, wording }) =>
      onProposal(`object ${id} ${wording}: ${reason}`, id, (one) => ({
        ...withYours(one, { objects: true, supports: false, lookAgain: false }),
        objections: one.objections + 1,
        raised: [...one.raised, { id: objection, by: now().me, at, reason, wording }],
      })),
    withdrawObjection: (id, objection) =>
      onProposal(`withdraw objection ${id} ${objection}`, id, (one) => ({
        ...withYours(one, { objects: false }),
        objections: one.objections - 1,
        raised: one.raised.map((raised) => (raised.id === objection ? { ...raised, withdrawnAt: at } : raised)),
      })),
    comment: (id, { id: comment, text, answers }) =>
      onProposal(`comment ${id}${answers === undefined ? '' : ` in answer to ${answers}`}: ${text}`, id, (one) => ({
        ...one,
        comments: one.comments + 1,
        said: [...one.said, { id: comment, by: now().me, at, text, ...(answers === undefined ? {} : { answers }) }],
      })),
    adopt: (id, { wording }) =>
      onProposal(`adopt ${id} ${wording}`, id, (one) => {
        const memory = now();
        const version = memory.view.version + 1;
        memory.view = { ...memory.view, version };
        return { ...one, state: 'adopted', ended: { at, by: now().me, version } };
      }),
    withdraw: (id) =>
      onProposal(`withdraw ${id}`, id, (one) => ({ ...one, state: 'withdrawn', ended: { at, by: now().me } })),
  };
}

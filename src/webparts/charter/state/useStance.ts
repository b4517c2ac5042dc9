import { useCallback } from 'react';
import type { Answer } from '../../../clients';
import type { ProposalDetail, ProposalView } from '../../../domain/charter';
import { useText } from '../useText';
import { useDesk } from './desk';
import { withListed, withProposal } from './proposalTurns';

interface Stance {
  support(): void;
  unsupport(): void;
  withdrawObjection(objectionId: string): void;
}

/**
 * Where the reader stands on a proposal: it shows at once, and goes back when the API says no. A refusal is about the
 * proposal's id.
 *
 * @param show - shows what the API answers
 */
export function useStance({ id, wording, yours }: ProposalDetail, show: (proposal: ProposalDetail) => void): Stance {
  const { words } = useText();
  const { api, carryOut, tell } = useDesk();
  const act = useCallback(
    (
      news: string,
      change: (proposal: ProposalView) => ProposalView,
      ask: () => Promise<Answer<ProposalDetail>>,
    ): void => {
      carryOut({
        about: id,
        withIt: withListed(id, change),
        send: async () => {
          const answer = await ask();
          if (answer.kind !== 'fresh') return answer;
          show(answer.view);
          return { kind: 'fresh', view: withProposal(answer.view) };
        },
      });
      tell(news);
    },
    [carryOut, id, show, tell],
  );
  return {
    support: () =>
      act(words.say(yours.objects ? 'WithdrawAndSupportNews' : 'SupportNews'), supported, () =>
        api.support(id, { wording }),
      ),
    unsupport: () => act(words.say('UnsupportNews'), unsupported, () => api.unsupport(id, { wording })),
    withdrawObjection: (objectionId) =>
      act(words.say('WithdrawnObjectionNews'), withoutObjection, () => api.withdrawObjection(id, objectionId)),
  };
}

/** Supporting withdraws one's own objection. */
const supported = (proposal: ProposalView): ProposalView => ({
  ...withoutObjection(proposal),
  support: proposal.support + (proposal.yours.supports ? 0 : 1),
  yours: { ...proposal.yours, supports: true, objects: false, lookAgain: false },
});

const unsupported = (proposal: ProposalView): ProposalView => ({
  ...proposal,
  support: proposal.support - (proposal.yours.supports ? 1 : 0),
  yours: { ...proposal.yours, supports: false },
});

const withoutObjection = (proposal: ProposalView): ProposalView => ({
  ...proposal,
  objections: proposal.objections - (proposal.yours.objects ? 1 : 0),
  yours: { ...proposal.yours, objects: false },
});

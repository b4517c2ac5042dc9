import { useCallback, useEffect, useRef, useState } from 'react';
import type { Asked, Heard } from '../../../components/useAsked';
import type { ProposalDetail } from '../../../domain/charter';
import { useDesk } from './desk';
import { withProposal } from './proposalTurns';

export interface ProposalInHand {
  /** While there is nothing to show: why. */
  readonly asked: Pick<Asked<unknown>, 'problem' | 'failed' | 'ask'>;
  /** As the API told last, with what the reader has done since. */
  readonly proposal?: ProposalDetail;
  /** Shows what the API has just answered. */
  readonly show: (proposal: ProposalDetail) => void;
}

/** A proposal with all that was said about it. It is read again as soon as the charter's list tells of something new. */
export function useProposal(id: string): ProposalInHand {
  const { api, view } = useDesk();
  const [heard, setHeard] = useState<Heard<ProposalDetail>>();
  const [times, setTimes] = useState(0);
  const latest = useRef(0); // answers to earlier questions no longer count
  const showInList = useShowInList();
  const listed = view.proposals.find((one) => one.id === id);
  const mark = listed
    ? [listed.wording, listed.state, listed.closesAt, listed.support, listed.objections, listed.comments].join()
    : 'ended';
  useEffect(() => {
    const mine = ++latest.current;
    void api.readProposal(id).then((answer) => {
      if (mine !== latest.current) return;
      // What could be read once stays to be read.
      setHeard((before) => (answer.kind === 'fresh' || before?.kind !== 'fresh' ? answer : before));
    });
    return () => void (latest.current += 1);
  }, [api, id, mark, times]);
  const show = useCallback(
    (proposal: ProposalDetail) => {
      latest.current += 1;
      setHeard({ kind: 'fresh', view: proposal });
      showInList(proposal);
    },
    [showInList],
  );
  const ask = useCallback(() => {
    setHeard(undefined);
    setTimes((before) => before + 1);
  }, []);
  const asked = {
    ...(heard?.kind === 'refused' ? { problem: heard.problem } : {}),
    failed: heard?.kind === 'failed',
    ask,
  };
  if (heard?.kind !== 'fresh') return { asked, show };
  return { asked, show, proposal: listed && !heard.view.ended ? { ...heard.view, ...listed } : heard.view };
}

/** Puts a proposal as the API has just told of it into the charter that is shown. */
export function useShowInList(): (proposal: ProposalDetail) => void {
  const { carryOut, take } = useDesk();
  return useCallback(
    (proposal) => {
      const turn = withProposal(proposal);
      carryOut({ about: '', withIt: turn, send: () => Promise.resolve({ kind: 'fresh', view: turn }) });
      if (proposal.state === 'adopted') take(); // the text of the charter is another one
    },
    [carryOut, take],
  );
}

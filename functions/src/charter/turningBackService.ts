import { turnBack, type ProposalDetail, type TurnBackBody } from '../../../src/domain/charter';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { AdoptingService } from './adoptingService';
import type { ProposalDesk } from './proposalDesk';
import type { ProposingService } from './proposingService';

/** What a member turns back that a lead has adopted at once. */
export class TurningBackService {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly proposing: ProposingService,
    private readonly adopting: AdoptingService,
  ) {}

  /**
   * Makes the words of before stand again, at once. It is a proposal like any other, adopted as soon as it is made: ended in between it
   * stays open, and sent again it is adopted; what fits no more waits for whoever turned it back.
   * @throws Refusal as `turnBack`, `propose` and `adoptAtOnce` refuse; `versionUnknown`, `tooBusy`
   */
  async turnBack(caller: Caller, number: number, { id, reason }: TurnBackBody, log: Log): Promise<ProposalDetail> {
    const { store } = this.desk.parts;
    const [version, before, versions] = await Promise.all([
      store.version(caller.community.id, number),
      store.version(caller.community.id, number - 1),
      store.versions(caller.community.id),
    ]);
    if (!version) throw new Refusal({ code: 'versionUnknown' });
    const later = versions.filter((other) => other.number > number).map(({ change: made }) => made);
    const change = turnBack(version, before?.clauses ?? [], later, this.desk.now());
    if (!change.ok) throw new Refusal(change.refusal);
    const wish = { id, reason, change: change.value, weight: 'editorial', version: number, turnsBack: number } as const;
    await this.proposing.propose(caller, wish, log);
    return this.adopting.adopt(caller, id, 1, log, number);
  }
}

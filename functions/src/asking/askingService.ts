import { hasSomethingToSee, lengthOf, tidyLine } from '../../../src/domain/kernel';
import { messageBounds, openBatch, type AskBody, type CouldJoinView } from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { shortDigest } from '../platform/shortDigest';
import { untilCommitted } from '../platform/untilCommitted';
import type { AskingParts } from './askingParts';
import type { AskingView } from './askingView';
import { restingOf } from './askingView';
import type { Asking, Chosen } from './AskStore';
import type { CouldJoin } from './couldJoin';

const dayMs = 86_400_000;
/** How many people a community has asked in 24 hours. */
const mostInDay = 200;
/** How long a lead waits for another one of the community, in milliseconds. */
const patienceMs = 10_000;

/** Takes in what leads want people to be asked. Who of them is told is decided afterwards, out of their sight. */
export class AskingService {
  constructor(
    private readonly parts: AskingParts,
    private readonly couldJoin: CouldJoin,
    private readonly view: Pick<AskingView, 'view'>,
  ) {}

  /**
   * Has people asked whether they would like to join. Safe to repeat. Who does not fit the rules, or is in, is left out.
   * @throws Refusal `messageTooShort`, `messageTooLong`, `nobodyToAsk`, `askedTooMany`, `tooBusy`
   */
  async ask(caller: Caller, { key, personIds, message }: AskBody): Promise<CouldJoinView> {
    const written = tidyLine(message);
    const { least, most } = messageBounds;
    if (lengthOf(written) < least || !hasSomethingToSee(written)) throw new Refusal({ code: 'messageTooShort', least });
    if (lengthOf(written) > most) throw new Refusal({ code: 'messageTooLong', limit: most });
    const { community } = caller;
    const digest = shortDigest(`${caller.id}\n${key}`);
    const work = async () => {
      const known = await this.parts.store.asking(community.id, digest);
      await this.takeIn(community.id, known ?? (await this.newAsking(caller, digest, personIds, written)));
    };
    // One at a time for each community, or each would count what was chosen before all of them.
    const outcome = await this.parts.leases.whileHolding(`asking_${community.id}`, work, patienceMs);
    if (outcome === 'busy') throw new Refusal({ code: 'tooBusy' });
    return this.view.view(caller);
  }

  private async newAsking(
    { id, name, community }: Caller,
    key: string,
    wanted: readonly string[],
    message: string,
  ): Promise<Asking> {
    const { store, rosters, organisation, clock } = this.parts;
    const now = clock.now();
    const at = now.toISOString();
    const [chosen, members] = await Promise.all([store.chosen(community.id), rosters.load(community.id)]);
    const { ids } = await this.couldJoin.fitting(community.id, restingOf(chosen, at));
    const inside = new Set(members.map((member) => member.id));
    const personIds = [...new Set(wanted.map((one) => one.toLowerCase()))].filter(
      (one) => ids.has(one) && !inside.has(one),
    );
    // To a guest nobody is listed: whether somebody they name fits a rule is not told either.
    if (personIds.length === 0 || !(await seesDirectory(organisation, id))) throw new Refusal({ code: 'nobodyToAsk' });
    const dayAgo = new Date(now.getTime() - dayMs).toISOString();
    const recent = new Map([...chosen].flatMap(([one, { last }]) => (last > dayAgo ? [[one, last] as const] : [])));
    if (new Set([...recent.keys(), ...personIds]).size > mostInDay) {
      const oldest = [...recent.values()].sort()[0] ?? at;
      const from = new Date(Date.parse(oldest) + dayMs).toISOString();
      throw new Refusal({ code: 'askedTooMany', limit: mostInDay, from, timeZone: community.timeZone });
    }
    return { key, at, by: { id, name }, message, personIds, isDone: false };
  }

  /** Each step may be made again: whoever repeats a request makes good what a host that was stopped has left out. */
  private async takeIn(communityId: string, asking: Asking): Promise<void> {
    const { store, audit, queue } = this.parts;
    const { key, at, by, message, personIds, isDone } = asking;
    if (isDone) return;
    await store.putAsking(communityId, asking);
    // Before they are chosen: their reasons are counted with those of whoever is asked at about the same time.
    await untilCommitted(async () => {
      const sums = await store.sums(communityId);
      return store.saveSums(communityId, { ...sums, tally: openBatch(sums.tally, at), lastMessage: message });
    }, 'tellPerson');
    const before = await store.chosen(communityId);
    const next = new Map<string, Chosen>();
    for (const id of personIds) next.set(id, { first: before.get(id)?.first ?? at, last: at });
    await store.putChosen(communityId, next);
    await audit.add(communityId, [{ key: `asked ${key}`, at, what: 'asked', by, why: String(personIds.length) }]);
    await queue.send({ communityId, key });
  }
}

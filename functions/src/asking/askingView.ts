import { isResting, presentReasons, settleReasons, type CouldJoinView } from '../../../src/domain/membership';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import type { AskingParts } from './askingParts';
import type { AskingSums, Chosen } from './AskStore';
import { inOrder, type CouldJoin, type Fitting } from './couldJoin';

/** The most people that are listed at once. */
const shownAtMost = 500;

/**
 * Shows a lead who could join but hasn't. Whether somebody was told, passed over, or said no has no part in it: neither in who
 * is listed and where, nor in any number, nor in what is read for it.
 */
export class AskingView {
  constructor(
    private readonly parts: Pick<AskingParts, 'store' | 'rosters' | 'organisation' | 'clock'>,
    private readonly couldJoin: CouldJoin,
  ) {}

  async view({ id: readerId, community }: Pick<Caller, 'id' | 'community'>): Promise<CouldJoinView> {
    const { rosters, organisation, store, clock } = this.parts;
    const now = clock.now().toISOString();
    const [chosen, members, readers] = await Promise.all([
      store.chosen(community.id),
      rosters.load(community.id),
      organisation.factsOf([readerId]),
    ]);
    const last = restingOf(chosen, now);
    const fitting = await this.couldJoin.fitting(community.id, last);
    const inside = new Set(members.map(({ id }) => id));
    const { tally, lastMessage } = await this.settled(community.id, fitting, chosen, inside, now);
    const outside = [...fitting.ids].filter((id) => !inside.has(id)).length;
    // Guests do not see the organisation's directory, here neither.
    const isGuest = readers.get(readerId)?.guest ?? true;
    const listed = isGuest ? [] : fitting.best.filter(({ id }) => !inside.has(id));
    const reasons = presentReasons(tally);
    return {
      people: inOrder(listed, last)
        .slice(0, shownAtMost)
        .map((person) => {
          const askedAt = chosen.get(person.id)?.last;
          return askedAt === undefined ? person : { ...person, askedAt };
        }),
      total: isGuest ? 0 : outside,
      ...(reasons ? { reasons } : {}),
      ...(lastMessage === undefined ? {} : { lastMessage }),
    };
  }

  private settled(
    communityId: string,
    { ids }: Fitting,
    chosen: ReadonlyMap<string, Chosen>,
    inside: ReadonlySet<string>,
    now: string,
  ): Promise<AskingSums> {
    const standing = [...chosen].flatMap(([id, { first }]) => (ids.has(id) && !inside.has(id) ? [{ first }] : []));
    const { store } = this.parts;
    return untilCommitted(async () => {
      const sums = await store.sums(communityId);
      const tally = settleReasons(sums.tally, standing, now);
      return tally === sums.tally ? sums : store.saveSums(communityId, { ...sums, tally });
    }, 'tellPerson');
  }
}

/** Whom leads have chosen in the last six months. */
export function restingOf(chosen: ReadonlyMap<string, Chosen>, now: string): ReadonlySet<string> {
  return new Set([...chosen].flatMap(([id, { last }]) => (isResting(last, now) ? [id] : [])));
}

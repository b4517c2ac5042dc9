import {
  hasDueBatch,
  isResting,
  presentReasons,
  settleReasons,
  type CouldJoinView,
} from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
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
    const [chosen, members, isShown] = await Promise.all([
      store.chosen(community.id),
      rosters.load(community.id),
      seesDirectory(organisation, readerId),
    ]);
    const last = restingOf(chosen, now);
    const fitting = await this.couldJoin.fitting(community.id, last);
    const inside = new Set(members.map(({ id }) => id));
    const { tally, lastMessage } = await this.settled(community.id, fitting, chosen, now);
    const outside = [...fitting.ids].filter((id) => !inside.has(id)).length;
    const listed = isShown ? fitting.best.filter(({ id }) => !inside.has(id)) : [];
    const reasons = presentReasons(tally);
    return {
      people: inOrder(listed, last)
        .slice(0, shownAtMost)
        .map((person) => {
          const askedAt = chosen.get(person.id)?.last;
          return askedAt === undefined ? person : { ...person, askedAt };
        }),
      total: isShown ? outside : 0,
      ...(reasons ? { reasons } : {}),
      ...(lastMessage === undefined ? {} : { lastMessage }),
    };
  }

  private settled(
    communityId: string,
    { ids }: Fitting,
    chosen: ReadonlyMap<string, Chosen>,
    now: string,
  ): Promise<AskingSums> {
    const { store, rosters } = this.parts;
    return untilCommitted(async () => {
      const sums = await store.sums(communityId);
      if (!hasDueBatch(sums.tally, now)) return sums;
      // Whoever has come in, and was perhaps taken out again, is known to have wanted to: behind them nobody hides.
      const known = new Set((await rosters.records(communityId)).map(({ record }) => record.id));
      const silent = [...chosen].flatMap(([id, { first }]) => (ids.has(id) && !known.has(id) ? [{ first }] : []));
      return store.saveSums(communityId, { ...sums, tally: settleReasons(sums.tally, silent, now) });
    }, 'tellPerson');
  }
}

/** Whom leads have chosen in the last six months. */
export function restingOf(chosen: ReadonlyMap<string, Chosen>, now: string): ReadonlySet<string> {
  return new Set([...chosen].flatMap(([id, { last }]) => (isResting(last, now) ? [id] : [])));
}

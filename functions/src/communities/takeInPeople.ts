import { refused as refusal, type Instant } from '../../../src/domain/kernel';
import { isIn, takeIn, type MemberRecord, type Named, type TakeInRefusal } from '../../../src/domain/membership';
import { untilCommitted } from '../platform/untilCommitted';
import { slicesOf } from '../platform/slicesOf';
import type { CommunitiesParts } from './communitiesParts';

/** So many records are read and saved together. */
const together = 100;

export interface Taken {
  /** Those who are in now: also those who were before. */
  readonly taken: readonly MemberRecord[];
  /** Those of them who came in by this. */
  readonly fresh: readonly MemberRecord[];
  readonly refused: ReadonlyMap<string, TakeInRefusal['code'] | 'theyDecide'>;
}

type TakeParts = Pick<CommunitiesParts, 'invitations'> & {
  readonly rosters: Pick<CommunitiesParts['rosters'], 'recordsOf' | 'save'>;
};

const theyDecide = refusal({ code: 'theyDecide' as const });

interface TakeHow {
  /** The communities manager. */
  readonly by: Named;
  readonly how: 'merge' | 'split';
  /** Writes down who comes in, before they do: a host that is stopped in between leaves nobody in without a word of why. */
  note(people: readonly MemberRecord[]): Promise<void>;
}

/**
 * A community takes in people of another one, with their reasons. Each record is saved on condition that nobody else has changed it;
 * repeated, it only makes up for what was left out. Whom leads of it have chosen to ask, and who is not in, finds an invitation
 * instead, the same for all of them.
 *
 * @param records - what the other community knows of them
 * @throws Refusal `tooBusy`
 */
export async function takeInPeople(
  { rosters, invitations }: TakeParts,
  into: string,
  records: readonly MemberRecord[],
  now: Instant,
  { note, by, how }: TakeHow,
): Promise<Taken> {
  const taken: MemberRecord[] = [];
  const fresh: MemberRecord[] = [];
  const refused = new Map<string, TakeInRefusal['code'] | 'theyDecide'>();
  for (const some of slicesOf(records, together)) {
    let left = some;
    await untilCommitted(async () => {
      const ids = left.map(({ id }) => id);
      const [known, chosen] = [await rosters.recordsOf(into, ids), await invitations.chosenIn(into, ids)];
      const decided = left.map((from) => {
        const stored = known.get(from.id);
        const before = stored?.record;
        const result = takeIn(before, from, now, { by: by.id, how });
        const isTheirs = result.ok && chosen.has(from.id) && !(before && isIn(before));
        return { from, before, etag: stored?.etag ?? '', result: isTheirs ? theyDecide : result };
      });
      const changes = decided.flatMap(({ from, before, etag, result }) =>
        result.ok && result.value !== before ? [{ id: from.id, record: result.value, etag }] : [],
      );
      const arriving = decided.flatMap(({ before, result }) =>
        result.ok && (!before || !isIn(before)) && isIn(result.value) ? [result.value] : [],
      );
      const deciding = decided.flatMap(({ from, result }) => (result === theyDecide ? [from.id] : []));
      if (deciding.length > 0) await invitations.leave(into, deciding, by);
      if (arriving.length > 0) await note(arriving);
      const late = changes.length === 0 ? new Set<string>() : await rosters.save(into, changes);
      for (const { from, before, result } of decided) {
        if (late.has(from.id)) continue;
        // Whoever has no reason here any more may be there since an earlier attempt.
        if (!result.ok && before && isIn(before)) taken.push(before);
        else if (!result.ok) refused.set(from.id, result.refusal.code);
        else {
          taken.push(result.value);
          if (arriving.includes(result.value)) fresh.push(result.value);
        }
      }
      left = left.filter(({ id }) => late.has(id));
      return left.length === 0 ? 'done' : 'conflict';
    }, 'tellPerson');
  }
  return { taken, fresh, refused };
}

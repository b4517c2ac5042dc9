import { type Clause, sectionsOf } from '../../../domain/charter';

/** What became of a clause from one version to another. */
export type ClauseChange =
  | { readonly kind: 'added'; readonly after: Clause }
  | { readonly kind: 'removed'; readonly before: Clause }
  /** Its words or its heading, and perhaps its place. */
  | { readonly kind: 'reworded'; readonly before: Clause; readonly after: Clause; readonly moved: boolean }
  | { readonly kind: 'moved'; readonly before: Clause; readonly after: Clause };

/** What is different between two versions: in the order of the later one, then what is gone. */
export function changesBetween(before: readonly Clause[], after: readonly Clause[]): readonly ClauseChange[] {
  const [old, now] = [inOrder(before), inOrder(after)];
  const earlier = new Map(old.map((clause) => [clause.id, clause]));
  const later = new Set(now.map(({ id }) => id));
  const stayed = inPlace(
    old.map(({ id }) => id),
    now.map(({ id }) => id),
  );
  const changed = now.flatMap((clause): readonly ClauseChange[] => {
    const was = earlier.get(clause.id);
    if (!was) return [{ kind: 'added', after: clause }];
    const moved = was.section !== clause.section || !stayed.has(clause.id);
    if (was.text !== clause.text || was.heading !== clause.heading) {
      return [{ kind: 'reworded', before: was, after: clause, moved }];
    }
    return moved ? [{ kind: 'moved', before: was, after: clause }] : [];
  });
  return [
    ...changed,
    ...old.filter(({ id }) => !later.has(id)).map((clause) => ({ kind: 'removed', before: clause }) as const),
  ];
}

const inOrder = (clauses: readonly Clause[]): readonly Clause[] =>
  sectionsOf(clauses).flatMap((section) => section.clauses);

/** As many as possible of those in both lists that stand in the same order in both: the others were moved. */
function inPlace(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => places.has(id));
  const chains: (readonly string[])[] = [];
  common.forEach((id, index) => {
    const mine = places.get(id) ?? 0;
    const best = common
      .slice(0, index)
      .reduce<readonly string[]>(
        (longest, other, place) =>
          (places.get(other) ?? 0) < mine && (chains[place] ?? []).length > longest.length
            ? (chains[place] ?? [])
            : longest,
        [],
      );
    chains.push([...best, id]);
  });
  return new Set(chains.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []));
}

import { compareText } from '../../kernel';
import type { LocalDate } from '../../sessions';
import { artefactTypes, phases, standardPoints, type Artefact } from '../artefact/artefact';
import { freshnesses, freshnessOf, reviewDueOn, type Freshness } from '../freshness/freshnessOf';
import { comparedName } from '../reuse/reuse';
import type { Sorting, ToolkitView } from './toolkitView';

/** An artefact with what a list shows of its life. */
export interface Listed extends Artefact {
  readonly reuses: number;
}

/** How many artefacts each choice of a filter would show, with all other filters as they are. */
export interface Facets {
  readonly types: Counts;
  readonly phases: Counts;
  readonly points: Counts;
  readonly freshness: Counts;
  readonly professions: Counts;
  readonly projects: Counts;
  readonly tags: Counts;
}
type Filter = keyof Facets;
/**
 * By value: what is chosen from in its own order, words by how many have them, as they were written first. What nothing has is left out.
 */
export type Counts = readonly { readonly value: string; readonly count: number }[];

const filters: readonly Filter[] = ['types', 'phases', 'points', 'freshness', 'professions', 'projects', 'tags'];

/**
 * What a view shows, in its order, and how many each other choice would show. Retired ones are shown and counted only where they are
 * asked for.
 *
 * @param found - what the search found, the best first, or everything; only what the reader may read
 */
export function chooseArtefacts(
  found: readonly Listed[],
  view: ToolkitView,
  today: LocalDate,
): { readonly shown: readonly Listed[]; readonly facets: Facets } {
  const wanted = filters.map((filter) => new Set(view[filter].map((value) => compared(filter, String(value)))));
  const tallies = filters.map(() => new Map<string, { value: string; count: number }>());
  const shown: Listed[] = [];
  for (const artefact of found) {
    const values = filters.map((filter) => valuesOf(artefact, filter, today));
    const fits = filters.map((filter, at) => isWanted(filter, values[at] ?? [], wanted[at] ?? new Set()));
    const misfits = fits.filter((fit) => !fit).length;
    if (misfits === 0) shown.push(artefact);
    filters.forEach((filter, at) => {
      // A filter's own choices are counted as if nothing were chosen in it.
      if (misfits > (fits[at] ? 0 : 1)) return;
      const isHidden = filter !== 'freshness' && view.freshness.length === 0 && artefact.state === 'retired';
      if (!isHidden) values[at]?.forEach((value) => tally(tallies[at], compared(filter, value), value));
    });
  }
  const facets = Object.fromEntries(
    filters.map((filter, at) => [filter, inOrder(filter, [...(tallies[at]?.values() ?? [])])]),
  );
  return { shown: sorted(shown, view.sorting, today), facets: facets as unknown as Facets };
}

function tally(counts: Map<string, { value: string; count: number }> | undefined, key: string, value: string): void {
  const known = counts?.get(key);
  if (known) known.count += 1;
  else counts?.set(key, { value, count: 1 });
}

const own: Partial<Record<Filter, readonly string[]>> = {
  types: artefactTypes,
  phases,
  points: standardPoints.map(String),
  freshness: freshnesses,
};

function inOrder(filter: Filter, counts: Counts): Counts {
  const order = own[filter];
  return order
    ? [...counts].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : [...counts].sort((a, b) => b.count - a.count || compareText(a.value.toLowerCase(), b.value.toLowerCase()));
}

function isWanted(filter: Filter, values: readonly string[], wanted: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return filter !== 'freshness' || !values.includes('retired');
  return values.some((value) => wanted.has(compared(filter, value)));
}

function compared(filter: Filter, value: string): string {
  return filter === 'professions' || filter === 'projects' || filter === 'tags' ? comparedName(value) : value;
}

function valuesOf(artefact: Listed, filter: Filter, today: LocalDate): readonly string[] {
  switch (filter) {
    case 'types':
      return [artefact.type];
    case 'phases':
      return artefact.phases;
    case 'points':
      return artefact.points.map(String);
    case 'freshness':
      return [freshnessOf(artefact, today)];
    case 'professions':
      return [artefact.profession];
    case 'projects':
      return artefact.project === '' ? [] : [artefact.project];
    case 'tags':
      return artefact.tags;
  }
}

/** What is most current first: by how fresh it is, then what is due last. */
const byFreshness = new Map<Freshness, number>(freshnesses.map((freshness, place) => [freshness, place]));

function sorted(found: readonly Listed[], sorting: Sorting, today: LocalDate): readonly Listed[] {
  if (sorting === 'match') return found;
  const byTitle = (a: Listed, b: Listed): number =>
    compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.id, b.id);
  if (sorting === 'title') return [...found].sort(byTitle);
  if (sorting === 'newest') return [...found].sort((a, b) => compareText(b.addedAt, a.addedAt) || byTitle(a, b));
  if (sorting === 'reuse') return [...found].sort((a, b) => b.reuses - a.reuses || byTitle(a, b));
  const place = new Map(found.map((one) => [one, byFreshness.get(freshnessOf(one, today)) ?? 0]));
  return [...found].sort(
    (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0) || compareText(reviewDueOn(b), reviewDueOn(a)) || byTitle(a, b),
  );
}

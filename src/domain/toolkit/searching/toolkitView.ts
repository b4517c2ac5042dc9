import { tidyLine } from '../../kernel';
import {
  artefactTypes,
  phases,
  standardPoints,
  type ArtefactType,
  type Phase,
  type StandardPoint,
} from '../artefact/artefact';
import { freshnesses, type Freshness } from '../freshness/freshnessOf';

/** By what a list is sorted; `match` only where something is searched for. */
export const sortings = ['match', 'reuse', 'freshness', 'title', 'newest'] as const;
export type Sorting = (typeof sortings)[number];

/** What somebody looks at in a toolkit: what the address of the page holds. */
export interface ToolkitView {
  /** What is searched for; empty: nothing. */
  readonly words: string;
  /** Within a filter any of them, between filters all; none: no filter. In their order, each once. */
  readonly types: readonly ArtefactType[];
  readonly phases: readonly Phase[];
  readonly points: readonly StandardPoint[];
  readonly freshness: readonly Freshness[];
  readonly professions: readonly string[];
  readonly projects: readonly string[];
  readonly tags: readonly string[];
  readonly sorting: Sorting;
}

/** Of one filter so many can be chosen; of a search so many characters count. */
const atMost = { chosen: 20, characters: 120, words: 200 } as const;

export const wholeToolkit: ToolkitView = {
  ...{ words: '', types: [], phases: [], points: [], freshness: [], professions: [], projects: [], tags: [] },
  sorting: 'reuse',
};

/** The parts of an address that are the toolkit's, in the order in which they are written. */
const names = {
  words: 'q',
  types: 'type',
  phases: 'phase',
  points: 'point',
  freshness: 'status',
  professions: 'profession',
  projects: 'project',
  tags: 'tag',
  sorting: 'sort',
} as const;

/**
 * The view that an address holds. What is unknown there is dropped, so that an old link or a hand-made one still opens.
 *
 * @param parameters - of the address, in its order, decoded
 */
export function viewIn(parameters: readonly (readonly [name: string, value: string])[]): ToolkitView {
  const all = (name: string): readonly string[] => parameters.filter(([key]) => key === name).map(([, value]) => value);
  const words = tidyLine([...(all(names.words)[0] ?? '')].slice(0, atMost.words).join(''));
  const points = all(names.points);
  const sorting = sortings.find((known) => known === all(names.sorting)[0]) ?? usualSorting(words);
  return {
    words,
    types: chosen(artefactTypes, all(names.types)),
    phases: chosen(phases, all(names.phases)),
    points: standardPoints.filter((point) => points.includes(String(point))),
    freshness: chosen(freshnesses, all(names.freshness)),
    professions: texts(all(names.professions)),
    projects: texts(all(names.projects)),
    tags: texts(all(names.tags)),
    sorting: sorting === 'match' && words === '' ? usualSorting(words) : sorting,
  };
}

/** The parts of an address that hold a view: only what differs from the whole toolkit, so that short views have short links. */
export function parametersOf(view: ToolkitView): readonly (readonly [name: string, value: string])[] {
  const { words, sorting } = view;
  const many = ['types', 'phases', 'points', 'freshness', 'professions', 'projects', 'tags'] as const;
  return [
    ...(words === '' ? [] : [[names.words, words] as const]),
    ...many.flatMap((field) => view[field].map((value) => [names[field], String(value)] as const)),
    ...(sorting === usualSorting(words) ? [] : [[names.sorting, sorting] as const]),
  ];
}

/** What was searched for comes in the order of how well it fits, everything else by how much it is used. */
function usualSorting(words: string): Sorting {
  return words === '' ? 'reuse' : 'match';
}

/** Whether a view leaves anything out. */
export function isFiltered(view: ToolkitView): boolean {
  return parametersOf(view).some(([name]) => name !== names.sorting);
}

function chosen<Value extends string>(known: readonly Value[], values: readonly string[]): readonly Value[] {
  return known.filter((value) => values.includes(value));
}

function texts(values: readonly string[]): readonly string[] {
  const tidy = values.map((value) => tidyLine([...value].slice(0, atMost.characters).join('')));
  return [...new Set(tidy)].filter((value) => value !== '').slice(0, atMost.chosen);
}

import { artefactTypes, phases, type ArtefactType, type Phase } from '../artefact/artefact';

/** What a row of a list can say of an artefact. */
export const importColumns = [
  ...['title', 'summary', 'type', 'profession', 'phases', 'points', 'project', 'tags', 'reviewMonths'],
  ...['file', 'link', 'owner'],
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** By what a column is known, in English and Welsh; letters only, small ones. */
const headings: Readonly<Record<ImportColumn, readonly string[]>> = {
  title: ['title', 'name', 'teitl', 'enw'],
  summary: ['summary', 'description', 'crynodeb', 'disgrifiad'],
  type: ['type', 'kind', 'math'],
  profession: ['profession', 'owningprofession', 'proffesiwn'],
  phases: ['phases', 'phase', 'cyfnodau', 'cyfnod', 'cam', 'camau'],
  points: ['points', 'servicestandardpoints', 'standardpoints', 'pwyntiau', 'safongwasanaeth'],
  project: ['project', 'sourceproject', 'prosiect'],
  tags: ['tags', 'keywords', 'tagiau', 'geiriauallweddol'],
  reviewMonths: ['reviewmonths', 'reviewinterval', 'reviewevery', 'monthsbetweenreviews', 'adolygubobmis'],
  file: ['file', 'filename', 'ffeil', 'enwrffeil'],
  link: ['link', 'url', 'address', 'dolen', 'cyfeiriad'],
  owner: ['owner', 'owneraddress', 'perchennog'],
};

const types: Readonly<Record<string, ArtefactType>> = {
  templed: 'template',
  canllaw: 'guide',
  enghraifft: 'example',
  rhestrwirio: 'checklist',
};
const phaseNames: Readonly<Record<string, Phase>> = {
  privatebeta: 'beta',
  publicbeta: 'beta',
  darganfod: 'discovery',
  alffa: 'alpha',
  byw: 'live',
  ymddeol: 'retirement',
};

/** Which column a heading names; undefined: none that is known. */
export function columnNamed(heading: string): ImportColumn | undefined {
  const name = lettersOf(heading);
  return importColumns.find((column) => headings[column].includes(name));
}

/** A type as somebody wrote it: "Templates", "Canllaw". */
export function typeNamed(text: string): ArtefactType | undefined {
  const name = lettersOf(text);
  return artefactTypes.find((type) => name === type || name === `${type}s`) ?? types[name];
}

/** A phase as somebody wrote it: "Private beta". */
export function phaseNamed(text: string): Phase | undefined {
  const name = lettersOf(text);
  return phases.find((phase) => phase === name) ?? phaseNames[name];
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}

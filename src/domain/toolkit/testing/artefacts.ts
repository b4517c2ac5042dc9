import type { Artefact } from '../artefact/artefact';
import type { RawWords } from '../artefact/tidyArtefact';

/** A GUID that tests can tell apart. */
export const guidOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An artefact as the toolkit keeps it; what a test is about is given. */
export function artefactOf(number: number, given: Partial<Artefact> = {}): Artefact {
  return {
    id: guidOf(number),
    title: `Discussion guide ${String(number)}`,
    summary: 'Questions for a first interview.',
    type: 'template',
    profession: 'User research',
    phases: ['discovery'],
    points: [1],
    project: 'Apply for a licence',
    tags: ['interview'],
    reviewMonths: 6,
    ownerId: 'owner',
    reviewedOn: '2026-03-02',
    state: 'kept',
    place: { kind: 'file', name: `guide-${String(number)}.docx`, bytes: 12_000 },
    url: `https://example.org/toolkit/guide-${String(number)}.docx`,
    addedAt: '2026-03-02T09:00:00.000Z',
    changedAt: '2026-03-02T09:00:00.000Z',
    ...given,
  };
}

/** Words as a form sends them. */
export function wordsOf(given: Partial<RawWords> = {}): RawWords {
  return {
    ...{ title: 'Discussion guide', summary: 'Questions for a first interview.', type: 'template' },
    ...{ profession: 'User research', phases: ['discovery'], points: [1], project: 'Apply for a licence' },
    ...{ tags: ['interview'], reviewMonths: 6 },
    ...given,
  };
}

import type { CharterView } from '../../../src/domain/charter';
import type { Language } from '../../../src/domain/kernel';
import { publicPage } from './publicPage';
import { PublicPages } from './publicPages';

const view: CharterView = {
  community: { id: 'c1', name: 'Designers', timeZone: 'Europe/London' },
  you: { role: 'reader', isAsked: false },
  version: 3,
  adoptedAt: '2026-03-02T10:00:00.000Z',
  clauses: [{ id: 'a', section: 'purpose', text: 'We **share**.' }],
  audience: 'anybody',
  review: { on: '2026-09-02', everyMonths: 6, isDue: false },
  pastObjectives: [],
  proposals: [],
  endedProposals: 0,
  publication: { state: 'none' },
  questions: [],
};

/** Pages, and how often one was written. */
function openPages() {
  const written: number[] = [];
  const pages = new PublicPages((shown, language) => {
    written.push(shown.version);
    return publicPage(shown, language);
  });
  const look = (shown: CharterView, held?: string, language: Language = 'en') => pages.answer(shown, language, held);
  return { look, written };
}

describe('the page of a charter for anybody', () => {
  it('is written once for a version, however many look, and not at all for whoever holds it', () => {
    const { look, written } = openPages();
    const first = look(view);
    expect(look(view)).toEqual(first);
    expect(look(view, `W/${first.etag}`)).toEqual({ status: 304, etag: first.etag });
    expect(written).toEqual([3]);
    expect(openPages().look(view, first.etag).status).toBe(304);
  });

  it.each<[string, Partial<CharterView>]>([
    ['another version', { version: 4 }],
    ['another name', { community: { ...view.community, name: 'Makers' } }],
    ['another review', { review: { on: '2026-10-02', everyMonths: 7, isDue: false } }],
    [
      'an objective',
      {
        objective: {
          ...{ id: 'o', text: 'Meet everybody', startsOn: '2026-03-02', months: 3, endsOn: '2026-06-01' },
          ...{ setBy: { id: '', name: '' }, checkIns: [] },
        },
      },
    ],
  ])('is another one for %s', (_what, change) => {
    const { look, written } = openPages();
    const { etag } = look(view);
    expect(look({ ...view, ...change }, etag).status).toBe(200);
    expect(written).toHaveLength(2);
  });

  it('is another one in another language', () => {
    const { look } = openPages();
    expect(look(view, look(view).etag, 'cy').status).toBe(200);
  });
});

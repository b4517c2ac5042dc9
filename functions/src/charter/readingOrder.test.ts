import { sectionsOf, type CharterView, type Clause, type Section } from '../../../src/domain/charter';
import { zones } from '../../../src/domain/sessions/testing';
import { contentOf } from './pageContent';
import { publicPage } from './publicPage';

const clauseIn = (section: Section): Clause => ({ id: section, section, text: `About ${section}.` });
const clauses = (['purpose', 'decisions', 'values', 'vision'] as const).map(clauseIn);
const read = sectionsOf(clauses).map(({ section }) => `About ${section}.`);

const orderIn = (html: string): readonly string[] => [...html.matchAll(/About \w+\./g)].map(([text]) => text);

describe('a charter stands in the same order as on its own screen', () => {
  it('on the page of the site', () => {
    const { texts } = contentOf({ id: 'c', name: 'C' }, { version: 1, clauses }, 'Europe/London', zones, undefined);
    expect(orderIn(texts.map(({ html }) => html).join(''))).toEqual(read);
  });

  it('on the page for anybody', () => {
    const view: CharterView = {
      ...{ community: { id: 'c', name: 'C', timeZone: 'Europe/London' }, you: { role: 'reader', isAsked: false } },
      ...{ version: 1, clauses, audience: 'anybody', pastObjectives: [], proposals: [], endedProposals: 0 },
      ...{ publication: { state: 'none' }, questions: [] },
    };
    expect(orderIn(publicPage(view, 'en').html)).toEqual(read);
  });
});

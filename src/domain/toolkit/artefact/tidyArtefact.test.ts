import * as fc from 'fast-check';
import { wordsOf } from '../testing';
import { tidyArtefact, type RawWords } from './tidyArtefact';

const tidied = (given: Partial<RawWords>) => {
  const result = tidyArtefact(wordsOf(given));
  return result.ok ? result.value : result.refusal;
};

describe('what people say of an artefact', () => {
  it('is kept tidy, in order, each thing once', () => {
    const raw = {
      title: '  Discussion\tguide ',
      summary: '\nQuestions\r\nand answers ',
      phases: ['live', 'alpha', 'live'],
      points: [14, 1, 14],
      tags: ['Interview', 'interview', ' ', 'a;b'],
    };
    expect(tidied(raw)).toMatchObject({
      title: 'Discussion guide',
      summary: 'Questions\nand answers',
      phases: ['alpha', 'live'],
      points: [1, 14],
      tags: ['Interview', 'a', 'b'],
    });
  });

  it.each<[string, Partial<RawWords>, object]>([
    ['a title of blanks', { title: ' \u200B ' }, { code: 'textEmpty', field: 'title' }],
    ['no profession', { profession: '' }, { code: 'textEmpty', field: 'profession' }],
    ['a tag that nobody can see', { tags: ['\u2800'] }, { code: 'textEmpty', field: 'tags' }],
    ['a long title', { title: 'é'.repeat(201) }, { code: 'textTooLong', field: 'title', limit: 200, length: 201 }],
    ['a long tag', { tags: ['x'.repeat(41)] }, { code: 'textTooLong', field: 'tags', limit: 40, length: 41 }],
    ['13 tags', { tags: [...'abcdefghijklm'] }, { code: 'tooManyTags', limit: 12 }],
    ['an unknown type', { type: 'spell' }, { code: 'valueUnknown', field: 'type' }],
    ['an unknown phase', { phases: ['alpha', 'omega'] }, { code: 'valueUnknown', field: 'phases' }],
    ['point 15', { points: [15] }, { code: 'valueUnknown', field: 'points' }],
    [
      'an interval of no months',
      { reviewMonths: 0 },
      { code: 'outOfBounds', field: 'reviewMonths', least: 1, most: 24 },
    ],
    ['25 months', { reviewMonths: 25 }, { code: 'outOfBounds', field: 'reviewMonths', least: 1, most: 24 }],
    ['half a month', { reviewMonths: 1.5 }, { code: 'outOfBounds', field: 'reviewMonths', least: 1, most: 24 }],
  ])('%s is refused, by the name of the field', (_, given, refusal) => {
    expect(tidied(given)).toEqual(refusal);
  });

  it('is the same when it is tidied again', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 50 });
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 6 }), (title, summary, tags) => {
        const once = tidyArtefact(wordsOf({ title, summary, tags }));
        if (once.ok) expect(tidyArtefact(once.value)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });
});

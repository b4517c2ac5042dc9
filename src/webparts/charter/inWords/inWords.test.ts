import { changedText } from './wholeText';

describe('a clause in words', () => {
  it('is compared without its heading, unless that is another one', () => {
    const before = { heading: 'Replies', text: 'Soon.' };
    expect(changedText(before, { heading: 'Replies', text: 'At once.' })).toEqual({
      before: 'Soon.',
      after: 'At once.',
    });
    expect(changedText(before, { text: 'Soon.' })).toEqual({ before: 'Replies\nSoon.', after: 'Soon.' });
    expect(changedText({ text: 'Soon.' }, { heading: '', text: 'Now.' })).toEqual({ before: 'Soon.', after: 'Now.' });
  });
});

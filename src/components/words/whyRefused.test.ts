import { createWords } from './createWords';
import { whyRefused } from './whyRefused';

const words = createWords({ Language: 'cy-GB', Why_votingClosed: 'Mae’r pleidleisio wedi cau.' });
const problem = (code: string): Parameters<typeof whyRefused>[0] => ({
  type: 'about:blank',
  title: 'No',
  status: 409,
  detail: 'The voting has closed.',
  code,
});

describe('why something was refused', () => {
  it('is said in the language of the reader when the strings know the code', () => {
    expect(whyRefused(problem('votingClosed'), words)).toBe('Mae’r pleidleisio wedi cau.');
  });

  it('is said in the words of the API otherwise', () => {
    expect(whyRefused(problem('somethingNew'), words)).toBe('The voting has closed.');
  });
});

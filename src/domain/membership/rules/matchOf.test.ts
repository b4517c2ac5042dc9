import { matchOf } from './matchOf';
import type { FitReason } from './rule';

const title: FitReason = { attribute: 'jobTitle', value: 'Product manager' };
const office: FitReason = { attribute: 'office', value: 'Cardiff' };

describe('how well somebody fits', () => {
  it('counts what fits, and best what one rule asks for as it is written', () => {
    expect(matchOf([{ fits: [title] }])).toBe(1);
    expect(matchOf([{ fits: [title] }, { fits: [title] }])).toBe(1);
    expect(matchOf([{ fits: [title] }, { fits: [office] }])).toBe(2);
    expect(matchOf([{ fits: [{ ...title, bySynonym: true }, office] }])).toBe(2);
    expect(matchOf([{ fits: [title, office] }])).toBe(3);
  });
});

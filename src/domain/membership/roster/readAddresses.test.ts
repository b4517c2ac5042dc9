import * as fc from 'fast-check';
import { addressesIn, withoutAddresses } from './readAddresses';

/** The same in one pattern, which takes far too long for what somebody may paste. */
const address = /[^\s<>()[\]{}",:|\\]+@[^\s<>()[\]{}",:|\\@]+/gu;
const asOnePattern = (text: string) => [
  ...new Set(
    (text.match(address) ?? [])
      .map((one) => one.replace(/^['‘’.]+|['‘’.]+$/gu, '').toLowerCase())
      .filter((one) => /^.+@.+$/u.test(one)),
  ),
];

describe('addresses in a text', () => {
  it('stand among other words and signs, each once and in small letters', () => {
    expect(addressesIn("Ana <Ana@Example.org>, 'ana@example.org'. o'brien@example.org: b@c")).toEqual([
      'ana@example.org',
      "o'brien@example.org",
      'b@c',
    ]);
    expect(addressesIn('Ana at example.org, @ana, ana@ @')).toEqual([]);
  });

  it('leave the rest behind', () => {
    expect(withoutAddresses('Ana <ana@example.org> of @team')).toBe('Ana < > of @team');
  });

  it('are found as one pattern would find them', () => {
    const text = fc.array(fc.constantFrom('a', 'B', '@', '.', "'", '’', ' ', ',', '<', '>', ':', 'é', '🙂'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (signs) => expect(addressesIn(signs.join(''))).toEqual(asOnePattern(signs.join('')))),
      { numRuns: 3_000 },
    );
  });
});

import { sameFields } from './sameFields';

describe('two values that say the same', () => {
  it('do so in whatever order their fields were written, and with fields that are undefined', () => {
    expect(sameFields({ a: 1, b: { c: [1, { d: 2, e: 3 }] } }, { b: { c: [1, { e: 3, d: 2 }] }, a: 1 })).toBe(true);
    expect(sameFields({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameFields(undefined, {})).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }],
    [{ a: 1 }, undefined],
  ])('are not %j and %j', (a, b) => {
    expect(sameFields(a, b)).toBe(false);
    expect(sameFields(b, a)).toBe(false);
  });
});

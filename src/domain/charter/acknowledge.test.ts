import { acknowledge, isAsked, remind, shareOf } from './acknowledge';
import { members } from './testing';

const at = { version: 4, lastMajor: 3 };
const acks = (all: Readonly<Record<string, number>>) =>
  new Map(Object.entries(all).map(([id, version]) => [id, { version }]));

describe('who is asked to read the charter', () => {
  it('is whoever is new, and everybody after a major change, nobody after a minor one', () => {
    expect(isAsked(at, undefined)).toBe(true);
    expect(isAsked(at, 2)).toBe(true);
    expect(isAsked(at, 3)).toBe(false);
    expect(isAsked({ version: 0, lastMajor: 0 }, undefined)).toBe(false);
  });
});

describe('acknowledging the charter', () => {
  it('is of a version that there is, and not of one that has changed much since', () => {
    expect(acknowledge(at, 4, undefined)).toEqual({ ok: true, value: 4 });
    expect(acknowledge(at, 3, undefined)).toEqual({ ok: true, value: 3 });
    expect(acknowledge(at, 2, undefined)).toEqual({ ok: false, refusal: { code: 'charterChanged', version: 4 } });
    for (const version of [0, 5, 3.5]) {
      expect(acknowledge(at, version, undefined)).toEqual({ ok: false, refusal: { code: 'versionUnknown' } });
    }
    expect(acknowledge({ version: 0, lastMajor: 0 }, 1, undefined)).toMatchObject({
      refusal: { code: 'charterMissing' },
    });
  });

  it('never goes back to an older one', () => {
    expect(acknowledge(at, 3, 4)).toEqual({ ok: true, value: 4 });
  });

  it('is counted for those who are there', () => {
    expect(shareOf(at, members, acks({ ana: 4, ben: 3, cai: 2, gone: 4 }))).toEqual({ done: 2, of: 4 });
  });
});

describe('reminding', () => {
  it('is of those who are asked still', () => {
    expect(remind(at, members, acks({ ana: 4, ben: 2 }), { version: 2 })).toEqual({
      ok: true,
      value: ['ben', 'cai', 'lena'],
    });
  });

  it('is done once for each version that asks everybody', () => {
    for (const version of [3, 4]) {
      expect(remind(at, members, acks({}), { version })).toEqual({ ok: false, refusal: { code: 'alreadyReminded' } });
    }
  });

  it('has somebody to remind', () => {
    const all = acks({ ana: 3, ben: 3, cai: 3, lena: 3 });
    expect(remind(at, members, all, undefined)).toEqual({ ok: false, refusal: { code: 'nobodyToRemind' } });
  });
});

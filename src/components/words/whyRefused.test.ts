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

  it('comes with when it is possible again, where that is known', () => {
    const known = createWords({
      ...{ Language: 'cy-GB', Why_toldTooOften: 'Digon am y tro.', AgainFrom: 'Eto o {day}, {time}.' },
    });
    const dates = { nearDay: () => 'yfory', time: () => '09:30', readersZone: 'Europe/London' };
    const tooOften = { ...problem('toldTooOften'), status: 429, from: '2026-11-25T09:30:00.000Z' };
    expect(whyRefused(tooOften, known, dates)).toBe('Digon am y tro. Eto o yfory, 09:30.');
    expect(whyRefused(tooOften, known)).toBe('Digon am y tro.');
    expect(whyRefused(problem('toldTooOften'), known, dates)).toBe('Digon am y tro.');
  });

  it('tells the bounds and which text it is, and falls back where the problem does not say', () => {
    const known = createWords({
      ...{ Language: 'cy-GB', Why_detailTooLong: '{field}: hyd at {limit}.', Field_room: 'Ystafell' },
      Why_badWeeks: 'Rhwng {least} a {most}.',
    });
    expect(whyRefused({ ...problem('detailTooLong'), field: 'room', limit: 200 }, known)).toBe('Ystafell: hyd at 200.');
    expect(whyRefused({ ...problem('badWeeks'), least: 1, most: 8 }, known)).toBe('Rhwng 1 a 8.');
    expect(whyRefused({ ...problem('detailTooLong'), field: 'attic', limit: 200 }, known)).toBe(
      'The voting has closed.',
    );
    expect(whyRefused(problem('badWeeks'), known)).toBe('The voting has closed.');
  });

  it('is said in the words of the API otherwise', () => {
    expect(whyRefused(problem('somethingNew'), words)).toBe('The voting has closed.');
  });
});

import { bestSlots } from './bestSlots';
import { addCounts, countFree, isReadable } from './countFree';
import type { SearchedSlot } from './planSearch';

const slot = (time: string, begins: readonly number[], weekday: SearchedSlot['weekday'] = 'tuesday'): SearchedSlot => ({
  ...{ weekday, time, begins },
});

describe('whether somebody could come', () => {
  const whole = { places: 4, slots: [slot('10:00', [0])] };
  it.each([
    ['free all the time', '0000', 1],
    ['working elsewhere', '4444', 1],
    ['invited to something they have not answered', '0010', 0],
    ['busy', '2000', 0],
    ['busy at the end', '0002', 0],
    ['out of office', '3333', 0],
    ['in a way nobody knows', '000?', 0],
  ])('%s', (_what, view, count) => expect(countFree(whole, [view])).toEqual([[count]]));

  it('is looked at for the whole hour and not beyond', () => {
    expect(countFree({ places: 4, slots: [slot('10:00', [1, 2])] }, ['200002'])).toEqual([[1, 0]]);
  });

  it('is not known of a calendar that tells of less than was asked for', () => {
    const hour = { from: '2026-03-17T00:00:00.000Z', to: '2026-03-17T01:00:00.000Z' };
    expect([undefined, '', '000', '0000', '00000'].map((view) => isReadable(hour, view))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
  });
});

describe('the hours that suit most', () => {
  const best = (slots: readonly SearchedSlot[], counts: readonly (readonly number[])[], people = 10, weeks = 2) =>
    bestSlots({ slots, places: 4 }, counts, people, weeks);

  it('come first when more are free, and then when the worst week is better', () => {
    const slots = [slot('09:00', [0, 1]), slot('10:00', [0, 1]), slot('11:00', [0, 1])];
    expect(
      best(slots, [
        [10, 6],
        [8, 8],
        [9, 9],
      ]),
    ).toEqual([
      { weekday: 'tuesday', time: '11:00', free: 0.9, worst: 0.9 },
      { weekday: 'tuesday', time: '10:00', free: 0.8, worst: 0.8 },
      { weekday: 'tuesday', time: '09:00', free: 0.8, worst: 0.6 },
    ]);
  });

  it('do not overlap: of neighbours only the best is proposed', () => {
    const slots = [
      slot('09:30', [0, 1]),
      slot('10:00', [0, 1]),
      slot('10:30', [0, 1]),
      slot('10:30', [0, 1], 'friday'),
    ];
    const times = best(slots, [
      [8, 8],
      [9, 9],
      [7, 7],
      [6, 6],
    ]).map(({ weekday, time }) => `${weekday} ${time}`);
    expect(times).toEqual(['tuesday 10:00', 'friday 10:30']);
  });

  it('are not proposed by luck, from few of the weeks', () => {
    expect(
      best([slot('09:00', [0]), slot('10:00', [0, 1]), slot('11:00', [])], [[10], [1, 1], []], 10, 4),
    ).toMatchObject([{ time: '10:00' }]);
  });

  it('are never told from fewer than five calendars', () => {
    expect(best([slot('09:00', [0, 1])], [[4, 4]], 4)).toEqual([]);
    expect(best([slot('09:00', [0, 1])], [[5, 5]], 5)).toHaveLength(1);
  });

  it('are ten at most', () => {
    const slots = Array.from({ length: 15 }, (_, hour) => slot(`${String(hour + 5).padStart(2, '0')}:00`, [0, 1]));
    expect(
      best(
        slots,
        slots.map(() => [5, 5]),
      ),
    ).toHaveLength(10);
  });

  it('are counted in any number of parts', () => {
    const parts = { places: 1, slots: [slot('10:00', [0, 1])] };
    const first = addCounts(undefined, countFree(parts, ['02', '00']));
    expect(addCounts(first, countFree(parts, ['20']))).toEqual(countFree(parts, ['02', '00', '20']));
  });
});

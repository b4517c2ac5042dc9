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
  const best = (slots: readonly SearchedSlot[], counts: readonly (readonly number[])[], people = 20, weeks = 2) =>
    bestSlots({ slots, places: 4 }, counts, people, weeks);

  it('come first when more are free, and then when the worst week is better', () => {
    const slots = [slot('09:00', [0, 1]), slot('10:00', [0, 1]), slot('11:00', [0, 1])];
    expect(
      best(slots, [
        [20, 12],
        [16, 16],
        [18, 18],
      ]),
    ).toEqual([
      { weekday: 'tuesday', time: '11:00', free: 0.9, worst: 0.9 },
      { weekday: 'tuesday', time: '10:00', free: 0.8, worst: 0.8 },
      { weekday: 'tuesday', time: '09:00', free: 0.8, worst: 0.6 },
    ]);
  });

  it.each([
    [20, [20, 20], 0.9, 0.9],
    [20, [19, 18], 0.9, 0.9],
    [20, [19, 17], 0.9, 0.8],
    [45, [44, 45], 0.9, 0.9],
    [15, [15, 15], 0.8, 0.8],
    [15, [12, 13], 0.8, 0.8],
    [15, [11, 12], 0.6, 0.6],
    [8, [7, 8], 0.8, 0.8],
    [8, [0, 1], 0, 0],
  ])(
    'are told in steps, rounded down, and never that everybody is free: of %j people %j',
    (people, free, mean, worst) => {
      expect(best([slot('09:00', [0, 1])], [free], people)).toMatchObject([{ free: mean, worst }]);
    },
  );

  it('do not show by their order what was rounded off', () => {
    const times = (counts: readonly (readonly number[])[]) =>
      best([slot('09:00', [0, 1]), slot('10:00', [0, 1])], counts, 15).map(({ time }) => time);
    const oneIsBusy = [
      [14, 15],
      [15, 15],
    ];
    expect(times(oneIsBusy)).toEqual(times([...oneIsBusy].reverse()));
  });

  it('are spread over the days that are as good: at most three of one while others have any', () => {
    const hours = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00'];
    const days = ['monday', 'tuesday', 'wednesday', 'thursday'] as const;
    const slots = days.flatMap((day) => hours.map((hour) => slot(hour, [0, 1], day)));
    const found = best(
      slots,
      slots.map(() => [20, 20]),
    );
    expect(found.slice(0, 5).map(({ weekday, time }) => `${weekday} ${time}`)).toEqual([
      ...['monday 09:00', 'tuesday 09:00', 'wednesday 09:00', 'thursday 09:00'],
      'monday 10:00',
    ]);
    expect(days.map((day) => found.filter(({ weekday }) => weekday === day).length)).toEqual([3, 3, 2, 2]);
  });

  it('do not overlap: of neighbours only the best is proposed', () => {
    const slots = [
      slot('09:30', [0, 1]),
      slot('10:00', [0, 1]),
      slot('10:30', [0, 1]),
      slot('10:30', [0, 1], 'friday'),
    ];
    const times = best(slots, [
      [16, 16],
      [18, 18],
      [14, 14],
      [12, 12],
    ]).map(({ weekday, time }) => `${weekday} ${time}`);
    expect(times).toEqual(['tuesday 10:00', 'friday 10:30']);
  });

  it('are not proposed by luck, from few of the weeks', () => {
    expect(
      best([slot('09:00', [0]), slot('10:00', [0, 1]), slot('11:00', [])], [[20], [1, 1], []], 20, 4),
    ).toMatchObject([{ time: '10:00' }]);
  });

  it('are never told from fewer than eight calendars, or than it takes', () => {
    expect(best([slot('09:00', [0, 1])], [[7, 7]], 7)).toEqual([]);
    expect(best([slot('09:00', [0, 1])], [[8, 8]], 8)).toHaveLength(1);
    expect(bestSlots({ slots: [slot('09:00', [0, 1])], places: 4 }, [[8, 8]], 8, 2, 9)).toEqual([]);
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

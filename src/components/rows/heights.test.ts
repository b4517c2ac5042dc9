import { rowAt, rowsInSight, topsOf } from './heights';

const ids = Array.from({ length: 5_000 }, (_none, index) => ({ id: `${index}` }));
const tops = topsOf(ids, new Map([['1', 100]]), 50);

describe('rows of different heights', () => {
  it('lie one below the other, those that were not drawn yet as high as is guessed', () => {
    expect([...tops.tops.slice(0, 4)]).toEqual([0, 50, 150, 200]);
    expect(tops.height).toBe(5_000 * 50 + 50);
  });

  it('are found by where one looks', () => {
    expect([0, 49, 50, 149, 150, 1e9].map((y) => rowAt(tops, y))).toEqual([0, 0, 1, 1, 2, 4_999]);
    expect(rowAt(topsOf([], new Map(), 50), 0)).toBe(0);
  });

  it('are drawn where they are in sight, with some around them and the one that has the focus', () => {
    const rows = rowsInSight(tops, { top: 100_050, height: 500 }, 3);
    expect(rows[0]).toBe(3);
    expect(rows[1]).toBe(1996);
    expect(rows[rows.length - 1]).toBe(2014);
    expect(rowsInSight(tops, { top: 0, height: 500 }, 4_999).slice(-1)).toEqual([4_999]);
  });

  it('are none where there is nobody, and the focus of another list is forgotten', () => {
    expect(rowsInSight(topsOf([], new Map(), 50), { top: 0, height: 500 }, 3)).toEqual([]);
    expect(rowsInSight(topsOf(ids.slice(0, 2), new Map(), 50), { top: 0, height: 500 }, 9)).toEqual([0, 1]);
  });
});

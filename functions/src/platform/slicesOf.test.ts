import { slicesOf } from './slicesOf';

it.each([
  [0, []],
  [2, [['a', 'b']]],
  [3, [['a', 'b'], ['c']]],
  [
    4,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%i values go two by two, in their order, none twice and none left out', (count, slices) => {
  expect([...slicesOf(['a', 'b', 'c', 'd'].slice(0, count), 2)]).toEqual(slices);
});

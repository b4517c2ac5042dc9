import { countAnswers, countMuted } from '.';

describe('how people have answered', () => {
  const of = (accepted: number, tentative: number, declined: number) =>
    countAnswers({ accepted, tentative, declined, none: 20 });

  it('is told from five answers on, whatever they are', () => {
    expect(of(4, 0, 1)).toEqual({ coming: 4, perhaps: 0, notComing: 1 });
    expect(of(0, 0, 5)).toEqual({ coming: 0, perhaps: 0, notComing: 5 });
  });

  it.each([
    [4, 0, 0],
    [1, 1, 2],
    [0, 0, 0],
  ])('is not told from fewer: %j, %j, %j', (...answers) => expect(of(...answers)).toBe('few'));
});

describe('how many have muted invitations', () => {
  it.each([
    [3, 7, 3],
    [40, 900, 40],
    [2, 900, undefined],
    [1, 9, undefined],
    [0, 20, undefined],
    [3, 6, undefined],
  ])('%j beside %j invited is told as %j', (muted, invited, told) => expect(countMuted(muted, invited)).toBe(told));
});

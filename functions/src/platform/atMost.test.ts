import { AtMost } from './atMost';

describe('works of which a host carries out so many at once', () => {
  it('wait for their turn in the order in which they came, and one that fails hands its place on', async () => {
    const room = new AtMost(2);
    const begun: number[] = [];
    let [underWay, most] = [0, 0];
    const work = (number: number) =>
      room.run(async () => {
        begun.push(number);
        most = Math.max(most, (underWay += 1));
        await Promise.resolve();
        underWay -= 1;
        if (number % 2) throw new Error('failed');
        return number;
      });
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, true]);
    expect([begun, most]).toEqual([[0, 1, 2, 3, 4], 2]);
    expect(await Promise.all([6, 8, 10, 12].map(work))).toEqual([6, 8, 10, 12]);
    expect(most).toBe(2);
  });
});

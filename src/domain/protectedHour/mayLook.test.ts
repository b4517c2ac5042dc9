import { mayLook } from './mayLook';

const day = (time: string): string => `2026-03-20T${time}:00.000Z`;

describe('looking for the hour again', () => {
  it('is possible three times in 24 hours, and then from a day after the first of them', () => {
    const begun: string[] = [];
    for (const time of ['09:00', '09:05', '15:00']) {
      const may = mayLook(begun, day(time));
      expect(may).toEqual({ ok: true, value: [...begun, day(time)] });
      begun.push(day(time));
    }
    const refusal = { code: 'hourAskedTooOften', most: 3, from: '2026-03-21T09:00:00.000Z' };
    expect(mayLook(begun, '2026-03-21T08:59:59.999Z')).toEqual({ ok: false, refusal });
    expect(mayLook(begun, '2026-03-21T09:00:00.000Z')).toEqual({
      ok: true,
      value: [...begun.slice(1), '2026-03-21T09:00:00.000Z'],
    });
  });

  it('is not held up by searches from a time that has not come: somebody has set the clock back', () => {
    const ahead = ['2027-01-01T09:00:00.000Z', '2027-01-01T10:00:00.000Z', '2027-01-01T11:00:00.000Z'];
    expect(mayLook(ahead, day('09:00'))).toEqual({ ok: true, value: [day('09:00')] });
  });
});

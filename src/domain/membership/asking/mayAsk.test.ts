import { isResting, mayAsk } from './mayAsk';

const now = '2026-08-31T12:00:00.000Z';
const askedAt = (...asked: [communityId: string, at: string][]) => ({
  asked: asked.map(([communityId, at]) => ({ communityId, at })),
  declined: [],
});

describe('whether somebody may be asked', () => {
  it('they may, when nobody has asked them', () => {
    expect(mayAsk(askedAt(), 'design', now)).toBe(true);
  });

  it('not by a community that they said no to, whenever that was', () => {
    const before = { asked: [], declined: ['design'] };
    expect(mayAsk(before, 'design', now)).toBe(false);
    expect(mayAsk(before, 'product', now)).toBe(true);
  });

  it('not again by one community within six months, by the calendar', () => {
    expect(mayAsk(askedAt(['design', '2026-02-28T12:00:00.001Z']), 'design', now)).toBe(false);
    expect(mayAsk(askedAt(['design', '2026-02-28T12:00:00.000Z']), 'design', now)).toBe(true);
    expect(mayAsk(askedAt(['design', '2026-08-01T12:00:00.000Z']), 'product', now)).toBe(true);
    expect(isResting('2026-02-28T12:00:00.001Z', now)).toBe(true);
    expect(isResting('2026-02-28T12:00:00.000Z', now)).toBe(false);
    expect(isResting(undefined, now)).toBe(false);
  });

  it('not a third time in 90 days, whoever asks and wherever a quarter of the year ends', () => {
    const twice = askedAt(['design', '2026-03-31T09:00:00.000Z'], ['data', '2026-03-31T09:00:00.000Z']);
    expect(mayAsk(twice, 'product', '2026-04-01T09:00:00.000Z')).toBe(false);
    expect(mayAsk(twice, 'product', '2026-06-29T08:59:59.999Z')).toBe(false);
    expect(mayAsk(twice, 'product', '2026-06-29T09:00:00.000Z')).toBe(true);
    const apart = askedAt(['design', '2026-06-02T12:00:00.000Z'], ['data', '2026-08-01T00:00:00.000Z']);
    expect(mayAsk(apart, 'product', now)).toBe(true);
  });
});

import { AddressHealth } from './addressHealth';

describe('an address', () => {
  let now: number;
  let health: AddressHealth;
  beforeEach(() => {
    now = Date.parse('2026-03-07T18:00:00Z');
    health = new AddressHealth(() => new Date(now));
  });
  const answers = (count: number, slow: boolean): void => {
    for (let i = 0; i < count; i += 1) health.note(slow);
  };

  it('is good until a hundred answers tell otherwise', () => {
    answers(99, true);
    expect(health.state()).toBe('good');
    answers(1, true);
    expect(health.state()).toBe('dropping');
  });

  it('is slow beyond a tenth of slow answers, and not told any more beyond 15 %', () => {
    answers(90, false);
    answers(10, true);
    expect(health.state()).toBe('good');
    answers(1, true);
    expect(health.state()).toBe('slow');
    answers(5, true);
    expect(health.state()).toBe('dropping');
  });

  it('is good again after ten minutes', () => {
    answers(100, true);
    now += 600_001;
    expect(health.state()).toBe('good');
  });
});

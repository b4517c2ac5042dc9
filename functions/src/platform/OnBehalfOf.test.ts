import { inspect } from 'node:util';
import { kindOf } from './log';
import { ActingRefused, onBehalfOf } from './OnBehalfOf';

describe('somebody for whom the app acts', () => {
  const ana = onBehalfOf('ana', 'her.own.token');

  it('carries their token to whoever names it', () => {
    expect([ana.personId, ana.assertion]).toEqual(['ana', 'her.own.token']);
  });

  it('shows it to nobody else: not as JSON, not printed, not in a copy', () => {
    const caller = { name: 'Ana', onBehalf: ana };
    for (const text of [JSON.stringify(caller), inspect(caller), inspect({ ...ana })]) {
      expect(text).toContain('ana');
      expect(text).not.toContain('her.own.token');
    }
  });

  it('is refused with a reason that a log may show', () => {
    expect(kindOf(new ActingRefused('consentMissing'))).toBe('ActingRefused consentMissing');
  });
});

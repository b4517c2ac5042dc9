import type { Cadence } from '../../../../src/domain/sessions';
import { openSessionWorld, thursdays } from '../testing/sessionWorld';
import { clocksOf, Plans } from './plans';

const london = { timeZone: 'Europe/London' };

describe('the clocks a community lives by', () => {
  it.each<[string, Partial<Cadence> | undefined, object]>([
    ['of its settings, where it has no rhythm', undefined, { ...london, nation: 'englandAndWales' }],
    ['of its rhythm', { timeZone: 'Europe/Belfast' }, { timeZone: 'Europe/Belfast', nation: 'northernIreland' }],
    ['of a rhythm abroad, without bank holidays', { timeZone: 'Europe/Paris' }, { timeZone: 'Europe/Paris' }],
    [
      'of its rhythm, with the bank holidays that it names',
      { bankHolidays: { nation: 'scotland', then: 'skip' } },
      { ...london, nation: 'scotland' },
    ],
  ])('are those %s', (_which, change, clocks) => {
    expect(clocksOf(london, change && ({ ...thursdays, ...change } as Cadence))).toEqual(clocks);
  });

  it('are told by the plan that its leads have saved', async () => {
    const { settings } = openSessionWorld();
    const cadence: Cadence = { ...thursdays, timeZone: 'Europe/Belfast' };
    const store = { load: () => Promise.resolve({ cadence, released: true, etag: '1' }), save: () => Promise.reject() };
    expect(await new Plans(store, () => 0).clocksOf(settings)).toEqual({
      ...{ timeZone: 'Europe/Belfast', nation: 'northernIreland' },
    });
  });
});

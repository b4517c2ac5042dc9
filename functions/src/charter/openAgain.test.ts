import type { Proposal } from '../../../src/domain/charter';
import { zoneRules } from '../platform/zoneRules';
import type { CharterParts } from './charterParts';
import type { Due } from './CharterDue';
import { openAgain } from './openAgain';

const closesAt = '2026-03-10T10:00:00.000Z';
const now = '2026-05-04T09:00:00.000Z';

/** What becomes of a proposal whose row says that it is due then. */
async function lookAt(at: string, state: Proposal['state'] = 'open') {
  const saved: Proposal[] = [];
  const noted: Due[] = [];
  const parts = {
    store: {
      proposal: () => Promise.resolve({ value: { id: 'p1', state, closesAt } as Proposal, etag: 'e' }),
      saveProposal: (_id: string, proposal: Proposal) => Promise.resolve(void saved.push(proposal)),
    },
    due: { note: (due: Due) => Promise.resolve(void noted.push(due)) },
    zones: zoneRules,
    clocksOf: () => Promise.resolve({ timeZone: 'Europe/London' }),
  } as unknown as CharterParts;
  await openAgain(parts, { id: 'c1' } as never, [{ what: 'proposal', at, communityId: 'c1', id: 'p1' }], now);
  return { saved, noted };
}

describe('a proposal whose closing date came while nobody could say anything to it', () => {
  it('is open for another week', async () => {
    const { saved, noted } = await lookAt('2026-05-04T08:00:00.000Z');
    const later = '2026-05-11T09:00:00.000Z';
    expect(saved).toMatchObject([{ id: 'p1', state: 'open', closesAt: later }]);
    expect(noted).toEqual([{ what: 'proposal', at: later, communityId: 'c1', id: 'p1' }]);
  });

  it('is decided as it stands when its date was not put off, or it has ended', async () => {
    expect((await lookAt(closesAt)).saved).toEqual([]);
    expect((await lookAt('2026-05-04T08:00:00.000Z', 'withdrawn')).saved).toEqual([]);
  });
});

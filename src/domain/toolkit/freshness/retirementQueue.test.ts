import { artefactOf } from '../testing';
import { shouldRetire } from './retirementQueue';

// Due on 2 September 2026; 180 days later it is 1 March 2027.
const artefact = artefactOf(1, { reviewedOn: '2026-03-02', reviewMonths: 6, addedAt: '2025-01-07T10:00:00.000Z' });

describe('what is proposed for retirement', () => {
  it('was neither reviewed for half a year after its day nor used for a year', () => {
    expect(shouldRetire(artefact, undefined, '2027-03-01')).toBe(false);
    expect(shouldRetire(artefact, undefined, '2027-03-02')).toBe(true);
    expect(shouldRetire(artefact, '2026-03-01T10:00:00.000Z', '2027-03-02')).toBe(true);
  });

  it('is nothing that somebody used within a year', () => {
    expect(shouldRetire(artefact, '2026-03-02T10:00:00.000Z', '2027-03-02')).toBe(false);
  });

  it('is nothing that is new: nobody could use it yet', () => {
    expect(shouldRetire({ ...artefact, addedAt: '2026-06-02T10:00:00.000Z' }, undefined, '2027-03-02')).toBe(false);
  });

  it('is nothing that is retired', () => {
    expect(shouldRetire({ ...artefact, state: 'retired' }, undefined, '2030-01-01')).toBe(false);
  });
});

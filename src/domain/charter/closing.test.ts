import * as fc from 'fast-check';
import { zoneNames, zones } from '../sessions/testing';
import { closingAfterAmendment, nextClosing } from './closing';

const london = (now: string): string => nextClosing(now, 'Europe/London', zones);

describe('when a proposal closes', () => {
  it('is a week later', () => {
    expect(london('2026-03-02T12:34:56.789Z')).toBe('2026-03-09T12:34:56.789Z');
  });

  it('is the same time on the clock when clocks go forward or back', () => {
    expect(london('2026-03-25T12:00:00.000Z')).toBe('2026-04-01T11:00:00.000Z');
    expect(london('2026-10-21T11:00:00.000Z')).toBe('2026-10-28T12:00:00.000Z');
    expect(nextClosing('2026-03-25T23:30:00.000Z', 'Europe/Paris', zones)).toBe('2026-04-01T22:30:00.000Z');
  });

  it('is an hour later when that time is skipped, and the first time when it comes twice', () => {
    expect(london('2026-03-22T01:30:00.000Z')).toBe('2026-03-29T01:30:00.000Z');
    expect(london('2026-10-18T00:30:00.000Z')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is a week and never more than an hour off it, wherever one is', () => {
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zoneNames), (date, zone) => {
        const hours = (Date.parse(nextClosing(date.toISOString(), zone, zones)) - date.getTime()) / 3_600_000;
        expect([167, 168, 169]).toContain(hours);
      }),
    );
  });

  it('is two days at least after an amendment', () => {
    expect(closingAfterAmendment('2026-03-09T12:00:00.000Z', '2026-03-03T12:00:00.000Z')).toBe(
      '2026-03-09T12:00:00.000Z',
    );
    expect(closingAfterAmendment('2026-03-09T12:00:00.000Z', '2026-03-09T11:59:00.000Z')).toBe(
      '2026-03-11T11:59:00.000Z',
    );
  });
});

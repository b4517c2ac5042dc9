import * as fc from 'fast-check';
import { addDays, daysBetween } from '../../sessions';
import { artefactOf } from '../testing';
import { freshnessOf, nextTurnOn, reviewDueOn } from './freshnessOf';

const kept = (reviewedOn: string, reviewMonths: number, given = {}) =>
  artefactOf(1, { reviewedOn, reviewMonths, ...given });

describe('the day of the next review', () => {
  it.each([
    ['2016-01-01', 6, '2016-07-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 24, '2030-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('of what was reviewed on %s, every %i months, is %s', (reviewedOn, months, due) => {
    expect(reviewDueOn(kept(reviewedOn, months))).toBe(due);
  });

  it('is on the same day of the month, or its last, whatever the day and the interval', () => {
    const day = fc.integer({ min: 0, max: 6_200 }).map((days) => addDays('2016-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (reviewedOn, months) => {
        const due = reviewDueOn(kept(reviewedOn, months));
        const isLastOfMonth = addDays(due, 1).endsWith('-01');
        expect(due.slice(8) === reviewedOn.slice(8) || (isLastOfMonth && due.slice(8) < reviewedOn.slice(8))).toBe(
          true,
        );
        const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(monthOf(due) - monthOf(reviewedOn)).toBe(months);
        expect(reviewDueOn(kept(addDays(reviewedOn, 1), months)) >= due).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the day that was set, once a review was begun', () => {
    expect(reviewDueOn(kept('2026-03-02', 6, { state: 'underReview', answerBy: '2026-04-01' }))).toBe('2026-04-01');
  });
});

describe('how fresh an artefact is', () => {
  it.each([
    ['2026-08-25', 'current'],
    ['2026-08-26', 'reviewSoon'],
    ['2026-09-02', 'reviewSoon'],
    ['2026-09-03', 'overdue'],
  ])('on %s, when its review is due on 2 September: %s', (today, freshness) => {
    expect(freshnessOf(kept('2026-03-02', 6), today)).toBe(freshness);
  });

  it('is under review until the answer is late', () => {
    const reviewed = kept('2026-03-02', 6, { state: 'underReview', answerBy: '2026-04-01' });
    expect(freshnessOf(reviewed, '2026-04-01')).toBe('underReview');
    expect(freshnessOf(reviewed, '2026-04-02')).toBe('overdue');
  });

  it('is retired for good, whatever the day', () => {
    expect(freshnessOf(kept('2016-01-01', 1, { state: 'retired' }), '2026-04-02')).toBe('retired');
    expect(nextTurnOn(kept('2016-01-01', 1, { state: 'retired' }), '2026-04-02')).toBeUndefined();
  });

  it('changes by itself on the days that a timer is told, and on no other', () => {
    const states = fc.constantFrom({}, { state: 'underReview', answerBy: '2026-04-01' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 12 }), states, (days, months, state) => {
        const artefact = kept('2026-03-02', months, state);
        const today = addDays('2026-03-02', days);
        const turn = nextTurnOn(artefact, today);
        const now = freshnessOf(artefact, today);
        const until = turn === undefined ? 30 : daysBetween(today, turn);
        for (let ahead = 1; ahead < until; ahead += 1) expect(freshnessOf(artefact, addDays(today, ahead))).toBe(now);
        if (turn !== undefined) expect(freshnessOf(artefact, turn)).not.toBe(now);
      }),
      { numRuns: 300 },
    );
  });
});

import { zones } from '../sessions/testing';
import { isReviewDue, movedReview, nextReview, reviewDueAt, reviewTopics } from './review';
import { charterOf, guidOf, hoursLater, members, personOf, proposalOf } from './testing';

const zone = 'Europe/London';

describe('the day of the next review', () => {
  it('is by the clocks of the community', () => {
    expect(nextReview('2026-06-30T23:30:00.000Z', 6, zone, zones)).toBe('2027-01-01');
    expect(reviewDueAt('2026-07-01', zone, zones)).toBe('2026-06-30T23:00:00.000Z');
  });

  it('moves with the interval that leads choose', () => {
    expect(movedReview('2026-09-02', 6, 3)).toBe('2026-06-02');
    expect(movedReview('2026-09-02', 6, 12)).toBe('2027-03-02');
  });

  it('is due from its first minute on', () => {
    expect(isReviewDue('2026-07-01', '2026-06-30T22:59:59.999Z', zone, zones)).toBe(false);
    expect(isReviewDue('2026-07-01', '2026-06-30T23:00:00.000Z', zone, zones)).toBe(true);
    expect(isReviewDue('2026-07-01', '2026-12-01T00:00:00.000Z', zone, zones)).toBe(true);
  });
});

describe('what a review talks about', () => {
  it('is how people live it, what they asked, what could not be agreed, and the objective', () => {
    const objection = { id: guidOf(1), by: personOf('gone'), at: hoursLater(30), reason: 'Why?', wording: 1 };
    const question = { id: guidOf(2), by: personOf('ben'), at: hoursLater(30), text: 'Who decides on money?' };
    const objective = {
      ...{ id: guidOf(3), text: 'Meet every team', startsOn: '2026-03-02', months: 3 as const, endsOn: '2026-06-01' },
      ...{ setBy: personOf('lena'), checkIns: [] },
    };
    const returned = [proposalOf({ state: 'returned', objections: [objection] })];
    expect(reviewTopics([question], returned, charterOf().clauses, objective, members)).toEqual([
      { kind: 'living' },
      { kind: 'question', text: 'Who decides on money?' },
      {
        ...{ kind: 'returned', proposalId: guidOf(200), reason: proposalOf().reason, objections: 1 },
        about: { kind: 'reword', clause: 'When we meet' },
      },
      { kind: 'objective', text: 'Meet every team' },
    ]);
    expect(reviewTopics([], [], [], undefined, members)).toEqual([{ kind: 'living' }]);
  });
});

import * as fc from 'fast-check';
import { addDays } from '../../sessions';
import { artefactOf } from '../testing';
import { freshnessOf } from './freshnessOf';
import { afterMilestone, answerReview, reviewAnswers, type ReviewAnswer } from './review';

const today = '2026-10-01';
const late = artefactOf(1, { reviewedOn: '2026-03-02', reviewMonths: 6 });
const underReview = artefactOf(1, { state: 'underReview', answerBy: '2026-10-05' });
const retired = artefactOf(1, { state: 'retired' });
const answered = (artefact: typeof late, answer: ReviewAnswer, reason = '') => {
  const result = answerReview(artefact, { answer, reason }, today);
  return result.ok ? { ...artefact, ...result.value.keeping } : result.refusal;
};

describe('the answer to a review', () => {
  it('"still good" counts from the day it was given', () => {
    expect(answered(late, 'stillGood')).toMatchObject({ state: 'kept', reviewedOn: today });
    expect(answered(underReview, 'stillGood')).toMatchObject({ state: 'kept', reviewedOn: today });
  });

  it('"needs work" says why, and is asked about again in four weeks', () => {
    expect(answered(late, 'needsWork', 'The links are dead')).toMatchObject({
      ...{ state: 'underReview', answerBy: '2026-10-29', reviewedOn: '2026-03-02' },
    });
    expect(answered(late, 'needsWork', ' \u200B')).toEqual({ code: 'textEmpty', field: 'reason' });
    expect(answered(late, 'needsWork', 'x'.repeat(1_001))).toMatchObject({ code: 'textTooLong', limit: 1_000 });
  });

  it('"retire" takes it out, until somebody restores it to be looked at', () => {
    expect(answered(underReview, 'retire')).toMatchObject({ state: 'retired' });
    expect(answered(retired, 'stillGood')).toEqual({ code: 'isRetired' });
    expect(answered(retired, 'needsWork', 'why')).toEqual({ code: 'isRetired' });
    expect(answered(retired, 'restore')).toMatchObject({ state: 'underReview', answerBy: '2026-10-29' });
    expect(answered(late, 'restore')).toEqual({ code: 'notRetired' });
  });

  it('changes nothing when it is given twice on a day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(late, underReview, retired),
        fc.constantFrom(...reviewAnswers),
        (artefact, answer) => {
          const once = answerReview(artefact, { answer, reason: 'why' }, today);
          if (once.ok) expect(answerReview(once.value.keeping, { answer, reason: 'why' }, today)).toEqual(once);
        },
      ),
    );
  });
});

describe('a milestone of the project that an artefact came from', () => {
  it('has it looked at within two weeks', () => {
    const milestoned = { ...late, ...afterMilestone(late, '2026-09-20', today) };
    expect(milestoned).toMatchObject({ state: 'underReview', answerBy: '2026-10-15' });
    expect(freshnessOf(milestoned, today)).toBe('underReview');
    expect(freshnessOf(milestoned, '2026-10-16')).toBe('overdue');
  });

  it('changes nothing for what was looked at since, and what is retired', () => {
    expect(afterMilestone({ ...late, reviewedOn: '2026-09-20' }, '2026-09-20', today)).toBeUndefined();
    expect(afterMilestone(retired, '2026-09-20', today)).toBeUndefined();
  });

  it('told twice, leaves what the first one left; and never gives more time than there was', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-08-20', days));
    fc.assert(
      fc.property(fc.constantFrom(late, underReview), day, day, (artefact, on, told) => {
        const once = afterMilestone(artefact, on, told);
        if (!once) return;
        expect(afterMilestone(once, on, told)).toBeUndefined();
        if (artefact.state === 'underReview') expect((once.answerBy ?? '') < (artefact.answerBy ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

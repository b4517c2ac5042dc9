import { askQuestion, questionsAfter, removeQuestion } from './questions';
import { guidOf, hoursLater, personOf } from './testing';

const ben = personOf('ben');
const body = { id: guidOf(1), text: ' Who decides on money? ', clauseId: guidOf(6) };
const asked = [{ ...body, text: 'Who decides on money?', by: ben, at: hoursLater(1) }];

describe('a question for the next review', () => {
  it('is kept once, with the clause it is about', () => {
    expect(askQuestion([], body, ben, hoursLater(1))).toEqual({ ok: true, value: asked });
    expect(askQuestion(asked, body, ben, hoursLater(2))).toEqual({ ok: true, value: asked });
    expect(askQuestion(asked, body, personOf('cai'), hoursLater(2))).toMatchObject({ refusal: { code: 'idTaken' } });
  });

  it('has words, and fits', () => {
    expect(askQuestion([], { ...body, text: ' ' }, ben, hoursLater(1))).toMatchObject({
      refusal: { code: 'textEmpty' },
    });
    expect(askQuestion([], { ...body, text: 'x'.repeat(1_001) }, ben, hoursLater(1))).toMatchObject({
      refusal: { code: 'textTooLong', limit: 1_000 },
    });
    const full = Array.from({ length: 200 }, (_unused, at) => ({
      ...body,
      id: guidOf(at + 10),
      by: ben,
      at: hoursLater(1),
    }));
    expect(askQuestion(full, body, ben, hoursLater(1))).toMatchObject({
      refusal: { code: 'tooManyQuestions', limit: 200 },
    });
  });

  it('is taken away by whoever asked, or a lead', () => {
    expect(removeQuestion(asked, guidOf(1), { id: 'ben', isLead: false })).toEqual({ ok: true, value: [] });
    expect(removeQuestion(asked, guidOf(1), { id: 'lena', isLead: true })).toEqual({ ok: true, value: [] });
    expect(removeQuestion(asked, guidOf(1), { id: 'cai', isLead: false })).toEqual({
      ok: false,
      refusal: { code: 'notYours' },
    });
    expect(removeQuestion(asked, guidOf(9), { id: 'cai', isLead: false })).toEqual({ ok: true, value: asked });
  });

  it('is put away with the review that came after it', () => {
    expect(questionsAfter(asked, hoursLater(1))).toEqual([]);
    expect(questionsAfter(asked, hoursLater(0.5))).toEqual(asked);
  });
});

import * as fc from 'fast-check';
import { mayAnswer, publishWorth, worths, type WorthCount } from './feedback';
import { at } from './testing/boards';

describe('was it worth the hour', () => {
  it('is shown from five answers on', () => {
    expect(publishWorth(['yes', 'yes', 'no', 'partly'], undefined)).toBeUndefined();
    expect(publishWorth(['yes', 'yes', 'no', 'partly', 'yes'], undefined)).toEqual({
      answers: 5,
      yes: 3,
      partly: 1,
      no: 1,
    });
  });

  it('never changes by fewer than five answers, so that no single one can be worked out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...worths), { maxLength: 60 }), (answers) => {
        let shown: WorthCount | undefined;
        answers.forEach((_answer, place) => {
          const before = shown;
          shown = publishWorth(answers.slice(0, place + 1), shown);
          if (shown === before) return;
          expect(shown!.answers - (before?.answers ?? 0)).toBeGreaterThanOrEqual(5);
          expect(shown!.yes + shown!.partly + shown!.no).toBe(shown!.answers);
        });
      }),
    );
  });

  it('stays as it is when somebody thinks again', () => {
    const shown = publishWorth(['yes', 'yes', 'yes', 'yes', 'yes'], undefined);
    expect(publishWorth(['no', 'yes', 'yes', 'yes', 'yes'], shown)).toBe(shown);
  });

  it('can be said for seven days', () => {
    expect(mayAnswer(at(60), at(60 + 7 * 24 * 60 - 1))).toBe(true);
    expect(mayAnswer(at(60), at(60 + 7 * 24 * 60))).toBe(false);
  });
});

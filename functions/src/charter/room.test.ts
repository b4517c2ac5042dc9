import * as fc from 'fast-check';
import { amend, charterLimits, comment, object, support, withdraw, type Proposal } from '../../../src/domain/charter';
import { charterOf, guidOf, hoursLater, personOf, proposalOf } from '../../../src/domain/charter/testing';
import { checkComments, fitted } from './room';

const now = hoursLater(30);
const [ana, ben] = [personOf('ana'), personOf('ben')];
const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
/** What the tables make of it is at most six and a stroke a character. */
const written = (value: unknown): number =>
  JSON.stringify(JSON.stringify(value).replace(/[\u0080-\uffff]/g, '\\u0000')).length;
const megabytes = 2 ** 20;

function take(before: Proposal, after: Proposal): Proposal {
  checkComments(before, after);
  return fitted(after);
}

describe('the room that a proposal has in storage', () => {
  const letter = fc.constantFrom('x', '"', '\\', 'ŵ', '茶', '🙂');
  const upTo = (letters: string, most: number): string => Array.from({ length: most }, () => letters).join('');

  it('is left to objections, support, amendments and the end, whatever is commented and by whom', () => {
    const comments = fc.array(fc.nat(14), { minLength: 220, maxLength: 260 });
    fc.assert(
      fc.property(comments, letter, letter, (speakers, said, reason) => {
        let proposal = proposalOf();
        for (const [place, who] of speakers.entries()) {
          const by = who === 0 ? ana : personOf(`p${who}`);
          const body = { id: guidOf(1_000 + place), text: upTo(said, charterLimits.comment) };
          const commented = comment(proposal, body, by, now);
          if (!commented.ok) continue;
          try {
            proposal = take(proposal, commented.value);
          } catch (error) {
            expect(error).toMatchObject({ reason: { code: 'tooManyRemarks', limit: proposal.comments.length } });
          }
        }
        const text = upTo(reason, charterLimits.reason);
        for (let one = 0; one < 60; one += 1) {
          const objection = { id: guidOf(5_000 + one), reason: text, wording: 1 };
          const objected = must(object(proposal, objection, personOf(`q${one}`), now));
          proposal = take(proposal, objected);
          expect(proposal.objections).toHaveLength(one + 1);
        }
        proposal = take(proposal, must(support(proposal, ben, 1, now)));
        const { change } = proposalOf();
        const wish = { change: { ...change, text: 'Else.' }, reason: 'So', weight: 'minor', version: 1 } as const;
        const charter = { version: 1, clauses: charterOf().clauses };
        const amending = {
          charter,
          base: charter.clauses,
          standing: [],
          reserved: new Set<string>(),
          timeZone: 'Europe/London',
          members: new Set<string>(),
        };
        const amended = amend(proposal, { ...wish, wording: 1 } as never, ana, amending, now, () => 'conflict');
        proposal = take(proposal, must(amended));
        expect(written(take(proposal, must(withdraw(proposal, { ...ana, isLead: false }, now))))).toBeLessThan(
          4 * megabytes,
        );
      }),
      { numRuns: 3, endOnFailure: true, examples: [[Array.from({ length: 220 }, (_, one) => one % 15), '🙂', '🙂']] },
    );
  });

  it('is made where it is short: what was withdrawn first gives way, and nothing that stands', () => {
    const objections = Array.from({ length: 200 }, (_unused, one) => ({
      ...{ id: guidOf(one), by: personOf(`p${one}`), at: now, reason: '茶'.repeat(2_000), wording: 1 },
      ...(one % 2 === 0 ? { withdrawnAt: now } : {}),
    }));
    const proposal = proposalOf({ objections });
    expect(fitted(proposal)).toBe(proposal);
    const text = 'x'.repeat(2 * megabytes);
    const kept = fitted(proposal, text).objections;
    expect(kept.filter(({ withdrawnAt }) => !withdrawnAt)).toHaveLength(100);
    expect(kept.at(-2)).toBe(objections.at(-2));
    expect(kept.map(({ id }) => id)).not.toContain(objections[0]?.id);
    expect(written(fitted(proposal, text)) + written(text)).toBeLessThan(4 * megabytes);
    expect(() => fitted(proposal, text + text)).toThrow();
  });
});

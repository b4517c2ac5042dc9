import type { Change } from './proposal';
import { rebase, type JoinTexts } from './rebase';
import { charterOf, clauseOf, guidOf } from './testing';

/** By lines, one beside the other. */
const join: JoinTexts = (base, mine, theirs) => {
  const [from, ours, others] = [base, mine, theirs].map((text) => text.split('\n')) as [string[], string[], string[]];
  const clash = from.some((line, at) => ours[at] !== line && others[at] !== line && ours[at] !== others[at]);
  return { text: from.map((line, at) => (ours[at] === line ? others[at] : ours[at])).join('\n'), isWhole: !clash };
};

const then = clauseOf(5, 'waysOfWorking', 'We meet on Thursdays.\nWe answer within two days.', 'Meeting');
const wish = (text: string, heading: string | undefined = 'Meeting'): Change => ({
  ...{ kind: 'reword', clauseId: guidOf(5), text },
  ...(heading === undefined ? {} : { heading }),
});
const rebased = (change: Change, now: object, joining = join): object | undefined =>
  rebase(change, [then], { clauses: [{ ...then, ...now }] }, joining);

describe('bringing a rewording up to date', () => {
  const mine = 'We meet on Fridays.\nWe answer within two days.';

  it('begins with the words of both', () => {
    const now = { text: 'We meet on Thursdays.\nWe answer within one day.' };
    expect(rebased(wish(mine), now)).toEqual({
      ...{ heading: 'Meeting', isWhole: true },
      text: 'We meet on Fridays.\nWe answer within one day.',
    });
  });

  it('keeps the words of the proposal where both have changed the same, and says so', () => {
    const now = { text: 'We meet on Mondays.\nWe answer within one day.' };
    expect(rebased(wish(mine), now)).toEqual({
      ...{ heading: 'Meeting', isWhole: false },
      text: 'We meet on Fridays.\nWe answer within one day.',
    });
  });

  it.each([
    ['of whoever changed it', wish(then.text, 'When'), { text: 'We meet.\nWe answer.' }, 'When', true],
    ['of the charter', wish(mine), { heading: 'When' }, 'When', true],
    ['of the proposal, when both did', wish(mine, 'Mine'), { heading: 'When' }, 'Mine', false],
  ])('has the heading %s', (_whose, change, now, heading, isWhole) => {
    expect(rebased(change, now)).toMatchObject({ heading, isWhole });
  });

  it.each([
    ['the charter says what it said', wish(mine), {}],
    ['the clause is gone', wish(mine), { id: guidOf(6) }],
    ['it is no rewording', { kind: 'remove', clauseId: guidOf(5) } as const, { text: 'We meet.' }],
  ])('has nothing to begin with when %s', (_why, change, now) => {
    expect(rebased(change, now)).toBeUndefined();
  });

  it.each([
    ['loses words of the proposal', () => ({ text: then.text, isWhole: true })],
    ['loses words of the charter and says it does not', () => ({ text: mine, isWhole: true })],
    ['is too long', () => ({ text: `${mine} Mondays ${'x'.repeat(12_000)}`, isWhole: true })],
    ['could not be made', () => undefined],
  ])('leaves to people what %s', (_what, joining) => {
    expect(rebased(wish(mine), { text: 'We meet on Mondays.\nWe answer.' }, joining)).toBeUndefined();
  });

  it('is nothing for a charter of other clauses', () => {
    expect(rebase(wish(mine), [], charterOf(), join)).toBeUndefined();
  });
});

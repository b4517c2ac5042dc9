import type { CharterVersion } from './charter';
import { clauseOf, guidOf, hoursLater, personOf } from './testing';
import { turnBack, turnBackUntil } from './turnBack';
import type { Change } from './proposal';

const before = [
  clauseOf(1, 'purpose', 'We help.', 'Why'),
  clauseOf(2, 'purpose', 'We share.'),
  clauseOf(3, 'roles', 'Lena leads.'),
];
const versionOf = (change: Change, more: Partial<CharterVersion> = {}): CharterVersion => ({
  ...{ number: 4, adoptedAt: hoursLater(0), weight: 'editorial', clauses: [], change, adoptedBy: personOf('lena') },
  proposal: { id: guidOf(9), by: personOf('lena'), reason: 'Shorter.', supporters: [] },
  ...more,
});
const reword: Change = { kind: 'reword', clauseId: guidOf(1), text: 'Lena decides.' };
const back = (change: Change, more: Partial<CharterVersion> = {}, hours = 1, later: readonly Change[] = []) => {
  const turned = turnBack(versionOf(change, more), before, later, hoursLater(hours));
  return turned.ok ? turned.value : turned.refusal;
};

describe('turning back what a lead adopted at once', () => {
  it('gives a clause the words it had, and the place it had', () => {
    expect(back(reword)).toEqual({ kind: 'reword', clauseId: guidOf(1), heading: 'Why', text: 'We help.' });
    expect(back({ kind: 'move', clauseId: guidOf(1), section: 'roles' })).toEqual({
      ...{ kind: 'move', clauseId: guidOf(1), section: 'purpose', before: guidOf(2) },
    });
    expect(back({ kind: 'move', clauseId: guidOf(2), section: 'roles' })).toEqual({
      ...{ kind: 'move', clauseId: guidOf(2), section: 'purpose' },
    });
  });

  it('is for a week', () => {
    expect(turnBackUntil(versionOf(reword))).toBe(hoursLater(7 * 24));
    expect(back(reword, {}, 7 * 24 - 1)).toMatchObject({ kind: 'reword' });
    expect(back(reword, {}, 7 * 24)).toEqual({ code: 'turnBackOver' });
  });

  it('is not for what was agreed, what a charter began with, nor what turned another one back', () => {
    const { adoptedBy: _adoptedBy, ...byConsent } = versionOf(reword);
    expect(turnBack(byConsent, before, [], hoursLater(1))).toMatchObject({ refusal: { code: 'notToTurnBack' } });
    expect(back({ kind: 'start', clauses: before })).toEqual({ code: 'notToTurnBack' });
    expect(back(reword, { turnsBack: 3 })).toEqual({ code: 'notToTurnBack' });
    expect(back({ kind: 'reword', clauseId: guidOf(8), text: 'x' })).toEqual({ code: 'notToTurnBack' });
  });

  it('leaves a clause where it was agreed since that it stands', () => {
    const move: Change = { kind: 'move', clauseId: guidOf(1), section: 'roles' };
    const since = (clauseId: string): readonly Change[] => [{ kind: 'move', clauseId, section: 'scope' }];
    expect(back(move, {}, 1, since(guidOf(1)))).toEqual({ code: 'notToTurnBack' });
    expect(back(move, {}, 1, since(guidOf(2)))).toMatchObject({ kind: 'move', section: 'purpose' });
  });
});

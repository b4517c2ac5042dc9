import type { JoiningReason, MemberRecord } from './reasons';
import { leadKindOf, summariseRoster } from './summariseRoster';

const since = '2026-03-02T09:00:00.000Z';
const joined: JoiningReason = { kind: 'joined', since };
const someone = (id: string, more: Partial<MemberRecord> = {}): MemberRecord => ({
  ...{ id, name: id, reasons: [joined], confirmed: true },
  ...more,
});

describe('what everybody may know of a roster', () => {
  it('counts those who are in, not those who left or are away', () => {
    const left = someone('bo', { reasons: [], left: { at: since, how: 'byThemselves' } });
    const away = someone('cy', { away: { since, how: 'disabled' } });
    expect(summariseRoster([someone('ana'), left, away]).size).toBe(1);
  });

  it('counts each by one reason, so that the parts add up to the size', () => {
    const rule: JoiningReason = { kind: 'rule', ruleId: 'r', since };
    const people = [
      someone('ana', { reasons: [joined, rule] }),
      someone('bo', { reasons: [{ kind: 'lead', since, as: 'owner' }, joined] }),
      someone('cy', { reasons: [{ kind: 'lead', since, as: 'owner' }] }),
      someone('di', { reasons: [rule], away: { since, how: 'disabled' } }),
    ];
    const { size, by } = summariseRoster(people);
    expect([size, by]).toEqual([3, { rule: 1, joined: 1, invited: 0, addedInTeams: 0, lead: 1 }]);
  });

  it('names who leads, by name, as the highest they are', () => {
    const owner = someone('zoe', {
      reasons: [
        { kind: 'lead', since, as: 'deputy' },
        { kind: 'lead', since, as: 'owner' },
      ],
    });
    const deputy = someone('ana', { reasons: [joined, { kind: 'lead', since, as: 'deputy', by: 'zoe' }] });
    expect(summariseRoster([owner, deputy, someone('bo')]).leads).toEqual([
      { id: 'ana', name: 'ana', as: 'deputy' },
      { id: 'zoe', name: 'zoe', as: 'owner' },
    ]);
    expect(leadKindOf([joined])).toBeUndefined();
  });

  it('says the three places where most work, the larger first', () => {
    const at = (office: string, count: number) =>
      Array.from({ length: count }, (_, index) => someone(`${office}${index}`, { office }));
    const places = summariseRoster([...at('Hull', 1), ...at('Leeds', 3), ...at('Cardiff', 5), ...at('Ayr', 1)]).places;
    expect(places).toEqual(['Cardiff', 'Leeds', 'Ayr']);
    expect(summariseRoster([someone('ana')]).places).toEqual([]);
  });
});

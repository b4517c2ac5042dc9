import { after, factsOf, member, now } from '../sync/testing/samplePeople';
import { changeRole } from './changeRole';
import { invite } from './invite';
import { join } from './join';
import { leave } from './leave';
import type { Departure, JoiningReason, LeadKind, MemberRecord } from './reasons';
import { removeMember } from './removeMember';
import { takeIn } from './takeIn';

const ana = factsOf('ana');
const byRule: JoiningReason = { kind: 'rule', ruleId: 'product', since: after(-500) };
const leads = (as: LeadKind): JoiningReason => ({ kind: 'lead', since: after(-500), as });
const out = (how: Departure['how']): MemberRecord =>
  member('ana', { reasons: [], left: { at: after(-50), how }, confirmed: false });
const kinds = (record: MemberRecord): readonly string[] => record.reasons.map(({ kind }) => kind);

function made<Refusal>(
  result: { readonly ok: true; readonly value: MemberRecord } | { readonly ok: false; readonly refusal: Refusal },
): MemberRecord {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe('joining', () => {
  it('has somebody in at once, and the group is owed them', () => {
    expect(made(join(undefined, ana, now))).toEqual({
      ...{ id: 'ana', name: 'Person ana', confirmed: false },
      reasons: [{ kind: 'joined', since: now }],
      owed: { write: 'add', since: now, refusals: 0 },
    });
  });

  it.each(['byThemselves', 'removedInTeams', 'removedByLead'] as const)('counts more than that they left %s', (how) => {
    expect(made(join(out(how), ana, now))).toMatchObject({ reasons: [{ kind: 'joined' }], owed: { write: 'add' } });
  });

  it('holds on to somebody whom a rule might let go of, and writes nothing', () => {
    const joined = made(join(member('ana', { reasons: [byRule] }), ana, now));
    expect(kinds(joined)).toEqual(['rule', 'joined']);
    expect(joined.owed).toBeUndefined();
  });

  it('twice is as once', () => {
    const joined = made(join(undefined, ana, after(0)));
    expect(made(join(joined, ana, now))).toBe(joined);
  });

  it('is not for a disabled account', () => {
    expect(join(undefined, { ...ana, enabled: false }, now)).toMatchObject({ refusal: { code: 'disabledCannotJoin' } });
  });
});

describe('leaving', () => {
  it('takes all reasons, and the group is owed that they go', () => {
    const left = made(leave(member('ana', { reasons: [byRule, ...member('ana').reasons] }), ana, now));
    expect(left).toMatchObject({ reasons: [], left: { at: now, how: 'byThemselves' }, owed: { write: 'remove' } });
    expect(made(leave(left, ana, after(62)))).toMatchObject({
      left: left.left,
      owed: { write: 'remove', refusals: 0 },
    });
  });

  it('is possible again for somebody who left and was put back by a hand, with the time of now', () => {
    const again = made(leave(out('byThemselves'), ana, now));
    expect(again).toMatchObject({ left: { at: now }, owed: { write: 'remove', since: now } });
    expect(made(leave(again, ana, after(62))).left).toEqual(again.left);
  });

  it('is owed anew to somebody whom a hand has put back after their removal was sent', () => {
    const left = { at: after(0), how: 'byThemselves' as const };
    const owed = { write: 'remove' as const, since: after(0), sentAt: after(1), refusals: 0 };
    const sent = member('ana', { reasons: [], left, owed });
    const again = made(leave(sent, ana, after(20)));
    expect(again).toMatchObject({ left: { at: after(20) }, owed: { since: after(20), sentAt: after(1) } });
    // The page lags, and they click twice: they left once.
    expect(made(leave(sent, ana, after(2)))).toMatchObject({ left, owed: { since: after(2) } });
  });

  it('is possible for somebody who is in the group and not known here yet', () => {
    expect(made(leave(undefined, ana, now))).toMatchObject({
      left: { how: 'byThemselves' },
      owed: { write: 'remove' },
    });
  });

  it('takes back an addition that is on its way', () => {
    const owed = { write: 'add' as const, since: after(58), sentAt: after(58), refusals: 0 };
    const left = made(leave(member('ana', { confirmed: false, owed }), ana, now));
    expect(left).toMatchObject({ owed: { write: 'remove' }, moved: { to: 'in', at: after(58), unseen: true } });
    // They change their mind again: the addition that is on its way is what they want.
    expect(made(join(left, ana, after(61))).owed).toMatchObject({ write: 'add', sentAt: after(58) });
  });

  it('is not for owners before somebody else owns the group', () => {
    const result = leave(member('ana', { reasons: [leads('owner')] }), ana, now);
    expect(result).toMatchObject({ refusal: { code: 'ownerMustHandOver' } });
    expect(leave(member('ana', { reasons: [leads('lead')] }), ana, now).ok).toBe(true);
  });
});

describe('inviting', () => {
  it('has somebody in, also whom a lead had removed', () => {
    const invited = { reasons: [{ kind: 'invited', since: now, by: 'lead' }], owed: { write: 'add' } };
    expect(made(invite(undefined, ana, now, 'lead'))).toMatchObject(invited);
    expect(made(invite(out('removedByLead'), ana, now, 'lead'))).toMatchObject(invited);
  });

  it('is refused for who is in, who left, and what is no person', () => {
    const code = (record: MemberRecord | undefined, facts = ana): unknown => {
      const result = invite(record, facts, now, 'lead');
      return result.ok ? undefined : result.refusal.code;
    };
    expect(code(member('ana'))).toBe('alreadyIn');
    expect(code(out('byThemselves'))).toBe('leftByChoice');
    expect(code(out('removedInTeams'))).toBe('leftByChoice');
    expect(code(undefined, { ...ana, impersonal: true })).toBe('notAPerson');
    expect(code(undefined, { ...ana, enabled: false })).toBe('notAPerson');
  });
});

describe('roles', () => {
  const change = (
    record: MemberRecord | undefined,
    as: 'lead' | 'deputy' | 'member',
    others: readonly LeadKind[] = [],
  ) => changeRole(record, as, now, { by: 'lead', others });

  it('are given and taken, and the other reasons stand', () => {
    const lead = made(change(member('ana'), 'lead'));
    expect(lead.reasons.at(-1)).toEqual({ kind: 'lead', since: now, as: 'lead', by: 'lead' });
    expect(kinds(made(change(lead, 'member', ['owner'])))).toEqual(['joined']);
    expect(kinds(made(change(member('ana', { reasons: [leads('lead')] }), 'member', ['owner'])))).toEqual(['invited']);
    expect(made(change(lead, 'lead'))).toBe(lead);
  });

  it('leave nobody out who steps down', () => {
    const lead = member('ana', { reasons: [leads('lead')] });
    const result = changeRole(lead, 'member', now, { by: 'ana', others: ['lead'] });
    expect(kinds(made(result))).toEqual(['joined']);
  });

  it('are never taken from the last who leads', () => {
    const refusal = { refusal: { code: 'lastLead' } };
    expect(change(member('ana', { reasons: [leads('lead')] }), 'member')).toMatchObject(refusal);
    expect(change(member('ana', { reasons: [leads('lead')] }), 'deputy', ['deputy'])).toMatchObject(refusal);
    expect(change(member('ana', { reasons: [leads('deputy')] }), 'member')).toMatchObject(refusal);
    expect(change(member('ana', { reasons: [leads('deputy')] }), 'member', ['deputy']).ok).toBe(true);
  });

  it('of owners are set in Teams, and only members have any', () => {
    const owner = member('ana', { reasons: [leads('owner')] });
    expect(change(owner, 'member', ['owner'])).toMatchObject({ refusal: { code: 'ownersAreSetInTeams' } });
    expect(change(out('byThemselves'), 'lead')).toMatchObject({ refusal: { code: 'notIn' } });
  });
});

describe('removing', () => {
  const remove = (record: MemberRecord | undefined, others: readonly LeadKind[] = ['lead']) =>
    removeMember(record, now, { by: 'lead', others });

  it('takes all reasons, and says who did it', () => {
    const removed = made(remove(member('ana', { reasons: [byRule] })));
    expect(removed).toMatchObject({
      reasons: [],
      left: { how: 'removedByLead', by: 'lead' },
      owed: { write: 'remove' },
    });
  });

  it('is refused for owners, for the last lead and for who is not in', () => {
    expect(remove(member('ana', { reasons: [leads('owner')] }))).toMatchObject({
      refusal: { code: 'ownersAreSetInTeams' },
    });
    expect(remove(member('ana', { reasons: [leads('lead')] }), [])).toMatchObject({ refusal: { code: 'lastLead' } });
    expect(remove(undefined)).toMatchObject({ refusal: { code: 'notIn' } });
  });
});

describe('taking in somebody of another community', () => {
  const take = (from: MemberRecord, how: 'merge' | 'split' = 'merge', record?: MemberRecord) =>
    takeIn(record, from, now, { by: 'manager', how });

  it('carries their reasons over; a rule of the other one becomes an invitation', () => {
    const taken = made(take(member('ana', { reasons: [byRule, ...member('ana').reasons] })));
    expect(taken.reasons).toEqual([{ kind: 'invited', since: now, by: 'manager' }, ...member('ana').reasons]);
    expect(taken).toMatchObject({ confirmed: false, owed: { write: 'add' } });
  });

  it('says of nobody that they were added in this team: who was in the other one is invited by whoever merges', () => {
    const added = { kind: 'addedInTeams' as const, since: after(-50) };
    for (const how of ['merge', 'split'] as const) {
      expect(made(take(member('ana', { reasons: [added] }), how)).reasons).toEqual([
        { kind: 'invited', since: now, by: 'manager' },
      ]);
    }
  });

  it('makes an owner a lead in a merged community, and a member in a split one', () => {
    const from = member('ana', { reasons: [leads('owner')] });
    expect(made(take(from)).reasons).toEqual([{ kind: 'lead', since: now, as: 'lead', by: 'manager' }]);
    expect(kinds(made(take(from, 'split')))).toEqual(['invited']);
  });

  it('keeps out who left the one that takes in, and takes nobody who left the other one', () => {
    expect(take(member('ana'), 'merge', out('byThemselves'))).toMatchObject({ refusal: { code: 'leftByChoice' } });
    expect(take(out('byThemselves'))).toMatchObject({ refusal: { code: 'nothingToTake' } });
  });

  it('changes nothing where they are in for the same reasons', () => {
    const here = member('ana');
    expect(made(take(member('ana'), 'merge', here))).toBe(here);
  });

  it('owes them to its own group, whatever the other one is owed', () => {
    const owed = { write: 'remove' as const, since: after(50), sentAt: after(50), refusals: 3 };
    const taken = made(take(member('ana', { owed, moved: { to: 'in', at: after(49) } })));
    expect(taken.owed).toEqual({ write: 'add', since: now, refusals: 0 });
    expect(taken.moved).toBeUndefined();
  });

  it('keeps who is away away', () => {
    const away = { since: after(-50), how: 'disabled' as const };
    const taken = made(take(member('ana', { away })));
    expect(taken).toMatchObject({ away, reasons: member('ana').reasons });
    expect(taken.owed).toBeUndefined();
  });
});

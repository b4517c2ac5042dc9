import { leave } from '../roster/leave';
import type { JoiningReason, MemberRecord } from '../roster/reasons';
import { after, factsOf, inGroup, member, now, outOfGroup, owner, person, plan } from './testing/samplePeople';

const byRule: JoiningReason = { kind: 'rule', ruleId: 'product', since: after(-500) };
const sent = (write: 'add' | 'remove', minutes: number): MemberRecord['owed'] => ({
  ...{ write, since: after(minutes), sentAt: after(minutes), refusals: 0 },
});
const leftHere = { at: after(-100), how: 'byThemselves' as const };

describe('what the group shows', () => {
  it('confirms a write that arrived', () => {
    const { records, audit } = plan([
      person(member('ana', { confirmed: false, owed: sent('add', 58) }), { seen: inGroup }),
    ]);
    expect(records).toEqual([member('ana', { confirmed: true, moved: { to: 'in', at: after(58) } })]);
    expect(audit).toEqual([]);
  });

  it('sends again what was sent and never carried out', () => {
    const lost = person(member('ana', { confirmed: false, owed: sent('add', 30) }), { seen: outOfGroup });
    const { records, repaired } = plan([lost]);
    expect(repaired).toBe(1);
    expect(records[0]?.owed).toEqual({ write: 'add', since: after(30), refusals: 0 });
  });

  it('believes the group, and not what two lost writes would have brought about', () => {
    const owed = sent('add', 30);
    const lost = member('ana', {
      confirmed: true,
      moved: { to: 'out', at: after(20), unseen: true },
      ...(owed ? { owed } : {}),
    });
    expect(plan([person(lost, { seen: outOfGroup })]).records[0]).toMatchObject({ confirmed: false });
  });

  it('waits with that for as long as a replica may lag, and looks again', () => {
    const young = person(member('ana', { confirmed: false, owed: sent('add', 56) }), { seen: outOfGroup });
    expect(plan([young])).toMatchObject({ records: [], repaired: 0, lookAgain: ['ana'] });
    const early = person(member('bob', { moved: { to: 'in', at: after(57) } }), { seen: outOfGroup });
    expect(plan([early])).toMatchObject({ records: [], lookAgain: ['bob'] });
  });

  it('sends what looks done before it was sent, for it may only have been so before it was wanted', () => {
    const unsent = { write: 'add' as const, since: after(58), refusals: 0 };
    const joined = member('ana', { confirmed: false, owed: unsent });
    expect(plan([person(joined, { seen: inGroup })])).toMatchObject({ records: [] });
    const older = { ...joined, owed: { ...unsent, since: after(50) } };
    expect(plan([person(older, { seen: inGroup })]).records[0]).toMatchObject({ confirmed: true });
    expect(plan([person(older, { seen: inGroup })]).records[0]?.owed).toBeUndefined();
  });

  it('makes a hand’s addition a reason of its own', () => {
    const { records, audit, added } = plan([person(undefined, { facts: factsOf('ana'), seen: inGroup })]);
    expect(records[0]).toMatchObject({ confirmed: true, reasons: [{ kind: 'addedInTeams', since: now }] });
    expect(records[0]?.owed).toBeUndefined();
    expect({ audit, added }).toEqual({ audit: [{ personId: 'ana', what: 'addedInTeams' }], added: 1 });
  });

  it('lets somebody back in who left and was put back by hand', () => {
    const { records } = plan([
      person(member('ana', { reasons: [], left: leftHere, confirmed: false }), { seen: inGroup }),
    ]);
    expect(records[0]).toMatchObject({ confirmed: true, reasons: [{ kind: 'addedInTeams' }] });
    expect(records[0]?.left).toBeUndefined();
  });

  it('takes somebody out again who left anew after a hand had put them back, by whichever reading comes next', () => {
    const owed = { write: 'remove' as const, since: after(0), sentAt: after(1), refusals: 0 };
    const sent = member('ana', { reasons: [], left: { at: after(0), how: 'byThemselves' }, owed });
    const again = leave(sent, factsOf('ana'), after(58));
    if (!again.ok) throw new Error('refused');
    const before = plan([person(again.value, { seen: { ...outOfGroup, at: after(57) } })]);
    expect(before.records.at(0) ?? again.value).toMatchObject({ reasons: [], owed: { write: 'remove' } });
    const later = plan([person(before.records.at(0) ?? again.value, { seen: inGroup })]);
    expect(later.records.at(0) ?? again.value).toMatchObject({ reasons: [], owed: { write: 'remove' } });
  });

  it('takes nothing for done that was read before it was sent, and looks again', () => {
    const left = { at: after(55), how: 'byThemselves' as const };
    const owed = { write: 'remove' as const, since: after(56), sentAt: after(58), refusals: 0 };
    const record = member('ana', { reasons: [], left, owed });
    const { records, lookAgain } = plan([person(record, { seen: { ...outOfGroup, at: after(57) } })]);
    expect({ records, lookAgain }).toEqual({ records: [], lookAgain: ['ana'] });
    const seenLater = plan([person(record, { seen: { ...outOfGroup, at: after(59) } })]);
    expect(seenLater.records[0]).toMatchObject({ confirmed: false, left });
    expect(seenLater.records[0]?.owed).toBeUndefined();
  });

  it('takes somebody out again whom the group still shows because they have only just left', () => {
    const left = { at: after(58), how: 'byThemselves' as const };
    const { records } = plan([person(member('ana', { reasons: [], left, confirmed: false }), { seen: inGroup })]);
    expect(records[0]).toMatchObject({ left, reasons: [], owed: { write: 'remove' } });
  });

  it('counts a hand’s removal as leaving: rules don’t pull them back', () => {
    const removed = person(member('ana', { reasons: [byRule] }), { seen: outOfGroup, fits: ['product'] });
    const { records, audit, removed: count } = plan([removed]);
    expect(records[0]).toMatchObject({ reasons: [], left: { at: now, how: 'removedInTeams' }, confirmed: false });
    expect(records[0]?.owed).toBeUndefined();
    expect({ audit, count }).toEqual({ audit: [{ personId: 'ana', what: 'removedInTeams' }], count: 1 });
  });

  it('goes by somebody’s own click where a hand may have come before it', () => {
    const joined = member('ana', { reasons: [{ kind: 'joined', since: after(58) }] });
    expect(plan([person(joined, { seen: outOfGroup })]).records[0]).toMatchObject({
      ...{ reasons: joined.reasons, confirmed: false, owed: { write: 'add' } },
    });
  });

  it('says nothing about somebody when the group was not read', () => {
    expect(plan([person(member('ana'))])).toMatchObject({ records: [], forget: [], lookAgain: [] });
  });

  it('looks again at somebody in the group whose account was not read yet', () => {
    expect(plan([{ id: 'new', fits: [], seen: inGroup }])).toMatchObject({ records: [], lookAgain: ['new'] });
  });
});

describe('owners of the group', () => {
  it('lead the community, also when they had left', () => {
    const { records, audit } = plan([
      person(member('ana'), { seen: owner }),
      person(member('bob', { reasons: [], left: leftHere }), { seen: owner }),
    ]);
    expect(records.map(({ reasons }) => reasons.at(-1))).toEqual(
      ['ana', 'bob'].map(() => ({ kind: 'lead', since: now, as: 'owner' })),
    );
    expect(records[1]?.left).toBeUndefined();
    expect(audit[0]).toEqual({ personId: 'ana', what: 'roleChanged', why: 'owner' });
  });

  it('are not taken back who handed over and left a moment ago, whatever a replica still shows', () => {
    const left = { at: after(58), how: 'byThemselves' as const };
    const { records, lookAgain } = plan([person(member('ana', { reasons: [], left }), { seen: owner })]);
    expect(records[0]).toMatchObject({ left, reasons: [], owed: { write: 'remove' } });
    expect(lookAgain).toEqual(['ana']);
  });

  it('stay as members when they no longer own it, for whatever reason there is', () => {
    const owning: JoiningReason = { kind: 'lead', since: after(-500), as: 'owner' };
    const { records, audit } = plan([
      person(member('ana', { reasons: [owning, ...member('ana').reasons] }), { seen: inGroup }),
      person(member('bob', { reasons: [owning] }), { seen: inGroup }),
    ]);
    expect(records.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([['joined'], ['addedInTeams']]);
    expect(audit.map(({ what, why }) => [what, why])).toEqual(['ana', 'bob'].map(() => ['roleChanged', 'member']));
  });

  it('come back as owners, whoever tidied their disabled account away meanwhile', () => {
    const owning = member('ana', { reasons: [{ kind: 'lead', since: after(-500), as: 'owner' }] });
    const disabled = plan([person(owning, { facts: factsOf('ana', { enabled: false }), seen: outOfGroup })]);
    expect(disabled.records[0]).toMatchObject({ reasons: owning.reasons, confirmed: false });
  });

  it('are not taken for somebody who left when only their membership went', () => {
    const owning = member('ana', { reasons: [{ kind: 'lead', since: after(-500), as: 'owner' }] });
    const { records } = plan([person(owning, { seen: { ...owner, member: false } })]);
    expect(records[0]).toMatchObject({ reasons: owning.reasons, owed: { write: 'add' } });
  });
});

describe('rules', () => {
  it('enrol whoever fits, and let go of whoever no longer does', () => {
    const { records, audit, added, removed } = plan([
      person(undefined, { facts: factsOf('ana'), fits: ['product'], seen: outOfGroup }),
      person(member('bob', { reasons: [byRule] }), { seen: inGroup }),
    ]);
    expect(records).toMatchObject([
      { id: 'ana', reasons: [{ kind: 'rule', ruleId: 'product', since: now }], owed: { write: 'add' } },
      { id: 'bob', reasons: [], owed: { write: 'remove' } },
    ]);
    expect(audit).toEqual([
      { personId: 'ana', what: 'enrolled', why: 'product' },
      { personId: 'bob', what: 'noLongerFits', why: 'product' },
    ]);
    expect({ added, removed }).toEqual({ added: 1, removed: 1 });
  });

  it('never remove somebody who joined, nor write down that a rule stopped fitting them', () => {
    const { records, audit } = plan([person(member('ana', { reasons: [byRule, ...member('ana').reasons] }))]);
    expect(records).toEqual([member('ana')]);
    expect(audit).toEqual([]);
  });

  it('never pull back somebody who left', () => {
    const left = member('ana', { reasons: [], left: leftHere, confirmed: false });
    expect(plan([person(left, { fits: ['product'], seen: outOfGroup })]).records).toEqual([]);
  });

  it('add somebody to the group only once, whom a lead has put there on the same day', () => {
    const { records } = plan([person(undefined, { facts: factsOf('ana'), fits: ['product'], seen: inGroup })]);
    expect(records[0]?.reasons.map(({ kind }) => kind)).toEqual(['addedInTeams', 'rule']);
    expect(records[0]?.owed).toBeUndefined();
  });
});

describe('accounts', () => {
  const away = { since: after(-100), how: 'disabled' as const };

  it('that are disabled are away with all their reasons, and come back with them', () => {
    const gone = plan([person(member('ana'), { facts: factsOf('ana', { enabled: false }), seen: inGroup })]);
    expect(gone.records[0]).toMatchObject({ away: { since: now, how: 'disabled' }, owed: { write: 'remove' } });
    expect(gone).toMatchObject({ removed: 1, audit: [{ what: 'away', why: 'disabled' }] });
    const back = plan([person(member('ana', { away, confirmed: false }), { seen: outOfGroup })]);
    expect(back.records[0]).toMatchObject({ reasons: member('ana').reasons, owed: { write: 'add' } });
    expect(back).toMatchObject({ added: 1, audit: [{ what: 'back' }] });
  });

  it('that are deleted leave the group by themselves, and are in again when they are restored', () => {
    const { facts: _, ...noAccount } = person(member('ana'), { seen: inGroup });
    const gone = plan([noAccount]).records[0];
    expect(gone).toMatchObject({ away: { how: 'deleted' }, owed: { write: 'remove', notBefore: after(75) } });
    const vanished = plan([{ ...noAccount, ...(gone ? { record: gone } : {}), seen: outOfGroup }]).records[0];
    expect(vanished).toMatchObject({ away: { how: 'deleted' }, confirmed: false });
    expect(vanished?.owed).toBeUndefined();
    const restored = plan([person(vanished, { seen: { ...inGroup, at: after(90) } })], { now: after(90) });
    expect(restored.records).toEqual([member('ana', { moved: { to: 'in', at: after(90) } })]);
  });

  it('whose name or title changes are followed without a word', () => {
    const { records, audit, added } = plan([person(member('ana'), { facts: factsOf('ana', { name: 'Ana Jones' }) })]);
    expect(records).toEqual([member('ana', { name: 'Ana Jones' })]);
    expect({ audit, added }).toEqual({ audit: [], added: 0 });
  });
});

describe('what is forgotten', () => {
  const day = 24 * 60;
  const deleted = (days: number) => ({ since: after(-days * day), how: 'deleted' as const });
  const forgotten = (record: MemberRecord): readonly string[] =>
    plan([{ id: record.id, record, fits: [], seen: outOfGroup }]).forget;

  it('is somebody deleted when nobody can restore them any more', () => {
    expect(forgotten(member('ana', { confirmed: false, away: deleted(29) }))).toEqual([]);
    expect(forgotten(member('ana', { confirmed: false, away: deleted(31) }))).toEqual(['ana']);
  });

  it('is never that somebody left who may still be there, and of a deleted account only after two years', () => {
    const left = (days: number): MemberRecord['left'] => ({ at: after(-days * day), how: 'byThemselves' });
    const gone = { reasons: [], confirmed: false };
    expect(plan([person(member('ana', { ...gone, left: left(4000)! }), { seen: outOfGroup })]).forget).toEqual([]);
    expect(forgotten(member('ana', { ...gone, left: left(500)!, away: deleted(400) }))).toEqual([]);
    expect(forgotten(member('ana', { ...gone, left: left(800)!, away: deleted(400) }))).toEqual(['ana']);
  });

  it('is whom a rule let go of, once no replica shows them any more', () => {
    const out = member('ana', { reasons: [], confirmed: false, moved: { to: 'out', at: after(50) } });
    expect(forgotten(out)).toEqual(['ana']);
    const young = person({ ...out, moved: { to: 'out', at: after(58) } }, { seen: outOfGroup });
    expect(plan([young])).toMatchObject({ forget: [], lookAgain: ['ana'] });
  });
});

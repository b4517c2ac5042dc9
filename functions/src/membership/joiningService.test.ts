import { Unavailable } from '../platform/unavailable';
import { factsOf, membershipWorld, start } from './testing/membershipWorld';

const joined = { kind: 'joined' as const, since: start };
const owner = { kind: 'lead' as const, since: start, as: 'owner' as const };

describe('joining by a click', () => {
  it('is in the record at once, owed to the group, noted and hurried', async () => {
    const { facts, join, recordOf, audit, sent } = membershipWorld();
    facts.set('ana', factsOf('ana', { name: 'Ana', jobTitle: 'Product owner', office: 'Cardiff' }));
    expect(await join()).toEqual({ state: 'joining', why: [joined] });
    expect(await recordOf()).toMatchObject({
      ...{ name: 'Ana', jobTitle: 'Product owner', office: 'Cardiff', reasons: [joined], confirmed: false },
      owed: { write: 'add', since: start, refusals: 0 },
    });
    const person = { id: 'ana', name: 'Ana' };
    expect(audit).toEqual([expect.objectContaining({ at: start, what: 'joined', person, by: person })]);
    expect(sent).toEqual(['digital']);
  });

  it('is refused where the group gives roles by now, and who was on the way is told that it will not follow', async () => {
    const { join, leave, recordOf, cardOf, trouble, know } = membershipWorld();
    trouble.givesRoles = true;
    expect(await join('circle')).toBe('groupGivesRoles');
    expect(await recordOf('ana', 'circle')).toBeUndefined();
    const owed = { write: 'add', since: start, refusals: 1, refused: 'notAllowed' } as const;
    know({ id: 'ana', reasons: [joined], owed });
    expect((await cardOf('digital'))?.you).toEqual({ state: 'joining', why: [joined], heldUp: true });
    know({ id: 'ana', reasons: [joined], confirmed: true });
    expect((await cardOf('digital'))?.you).toEqual({ state: 'in', why: [joined] });
    expect(await leave()).toEqual({ state: 'leaving', why: [], heldUp: true });
    trouble.givesRoles = false;
    expect((await cardOf('digital'))?.you).toEqual({ state: 'leaving', why: [] });
  });

  it('may be repeated: nothing is noted or owed twice', async () => {
    const { join, recordOf, audit, pass } = membershipWorld();
    await join();
    const record = await recordOf();
    pass(5_000);
    expect(await join()).toMatchObject({ state: 'joining' });
    pass(3_600_000);
    await join();
    expect(await recordOf()).toEqual(record);
    expect(audit).toHaveLength(1);
  });

  it('is done on top of what somebody else has just changed', async () => {
    const { know, join, recordOf, trouble } = membershipWorld();
    know({ id: 'ben' });
    trouble.saving.push(() => know({ id: 'ana', reasons: [owner], confirmed: true }));
    expect(await join()).toMatchObject({ state: 'in', why: [{ kind: 'lead' }, { kind: 'joined' }] });
    expect((await recordOf())?.reasons).toEqual([owner, joined]);
  });

  it('reads a community first that was never read, so that its owners are not overlooked', async () => {
    const { join, recordOf } = membershipWorld();
    await join();
    expect((await recordOf('ola'))?.reasons).toEqual([owner]);
  });

  it('waits for a group that nobody has read yet, and lets in the first person of one that is empty', async () => {
    const { join, recordOf, trouble, groups, pass } = membershipWorld();
    trouble.unread = true;
    await expect(join()).rejects.toThrow(Unavailable);
    expect(await recordOf()).toBeUndefined();
    groups.set('digital', { name: 'Digital Practice', members: new Set() });
    pass(2_000);
    expect(await join()).toMatchObject({ state: 'joining' });
  });

  it('lifts a "no, thanks"', async () => {
    const { know, join, declined } = membershipWorld();
    know({ id: 'ben' });
    declined.add('digital');
    expect(await join()).toEqual({ state: 'joining', why: [joined] });
    expect([...declined]).toEqual([]);
  });

  it('is refused for an account that is disabled, and where there is no community', async () => {
    const { facts, join, recordOf, sent } = membershipWorld();
    facts.set('ana', factsOf('ana', { enabled: false }));
    expect(await join()).toBe('disabledCannotJoin');
    expect(await join('another')).toBe('communityUnknown');
    expect(await recordOf()).toBeUndefined();
    expect(sent).toEqual([]);
  });

  it('counts though nothing can be hurried: a timer makes up for it', async () => {
    const { join, recordOf, trouble } = membershipWorld();
    trouble.queue = true;
    expect(await join()).toMatchObject({ state: 'joining' });
    expect((await recordOf())?.owed?.write).toBe('add');
  });
});

describe('leaving by a click', () => {
  it('takes all reasons, is owed to the group, noted and hurried', async () => {
    const { know, leave, recordOf, audit, sent } = membershipWorld();
    know({ id: 'ana', reasons: [joined, { kind: 'rule', ruleId: 'r', since: start }], confirmed: true });
    expect(await leave()).toEqual({ state: 'leaving', why: [] });
    expect(await recordOf()).toMatchObject({
      ...{ reasons: [], left: { at: start, how: 'byThemselves' } },
      owed: { write: 'remove' },
    });
    expect(audit.map(({ what }) => what)).toEqual(['left']);
    expect(sent).toEqual(['digital']);
    await leave();
    expect(audit).toHaveLength(1);
  });

  it('is refused for an owner, who has to hand over first', async () => {
    const { know, leave, recordOf, audit } = membershipWorld();
    know({ id: 'ana', reasons: [owner], confirmed: true });
    expect(await leave()).toBe('ownerMustHandOver');
    expect((await recordOf())?.reasons).toEqual([owner]);
    expect(audit).toEqual([]);
  });

  it('leaves nothing of somebody who is nowhere', async () => {
    const { know, leave, recordOf, audit } = membershipWorld();
    know({ id: 'ben' });
    expect(await leave()).toEqual({ state: 'out', why: [] });
    expect(await recordOf()).toBeUndefined();
    expect(audit).toEqual([]);
  });

  it('works for somebody who was put into the team a moment ago', async () => {
    const { know, inGroup, leave, recordOf } = membershipWorld();
    know({ id: 'ben' });
    inGroup.add('ana');
    expect(await leave()).toMatchObject({ state: 'leaving' });
    expect((await recordOf())?.owed?.write).toBe('remove');
  });

  it('works again for somebody whom a hand has put back since they left, and whom nobody has read there yet', async () => {
    const { know, inGroup, leave, recordOf, audit, pass } = membershipWorld();
    const before = { at: '2026-03-20T10:00:00.000Z', how: 'byThemselves' as const };
    know({ id: 'ana', left: before });
    expect(await leave()).toEqual({ state: 'out', why: [] });
    expect((await recordOf())?.left).toEqual(before);
    pass(1_000);
    inGroup.add('ana');
    expect(await leave()).toMatchObject({ state: 'leaving' });
    const at = '2026-03-26T10:00:01.000Z';
    expect(await recordOf()).toMatchObject({ left: { at, how: 'byThemselves' }, owed: { write: 'remove', since: at } });
    pass(1_000);
    await leave();
    expect(audit).toEqual([expect.objectContaining({ what: 'left', at })]);
  });

  it('and joining again leaves somebody in, with both noted', async () => {
    const { know, join, leave, audit, pass } = membershipWorld();
    know({ id: 'ana', reasons: [joined], confirmed: true });
    await leave();
    pass(60_000);
    expect(await join()).toMatchObject({ state: 'in' });
    expect(audit.map(({ what }) => what)).toEqual(['left', 'joined']);
  });
});

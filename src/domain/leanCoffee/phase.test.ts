import { changePhase, mayClose } from './phase';
import { at } from './testing/boards';

const facilitator = { mayFacilitate: true, mayClose: true, topicCount: 2 };

describe('moving a session on', () => {
  it('goes from proposing to voting to discussing, and is closed in the end', () => {
    expect(changePhase('proposing', { ...facilitator, to: 'voting' })).toEqual({ ok: true, value: 'voting' });
    expect(changePhase('voting', { ...facilitator, to: 'discussing' })).toEqual({ ok: true, value: 'discussing' });
    expect(changePhase('discussing', { ...facilitator, to: 'closed' })).toEqual({ ok: true, value: 'closed' });
  });

  it('is the facilitator’s to do', () => {
    const asMember = changePhase('voting', { ...facilitator, to: 'discussing', mayFacilitate: false });
    expect(asMember).toEqual({ ok: false, refusal: { code: 'onlyFacilitators' } });
  });

  it('is closed early by leads only: it is for good', () => {
    const session = { endsAt: at(60) };
    expect([mayClose(session, true, at(1)), mayClose(session, false, at(44.9))]).toEqual([true, false]);
    expect(mayClose(session, false, at(45))).toBe(true);
    expect(changePhase('discussing', { ...facilitator, mayClose: false, to: 'closed' })).toEqual({
      ok: false,
      refusal: { code: 'tooEarlyToClose' },
    });
  });

  it('does nothing when the session is there already', () => {
    expect(changePhase('voting', { ...facilitator, to: 'voting' })).toEqual({ ok: true, value: 'voting' });
  });

  it.each([
    ['proposing', 'discussing'],
    ['voting', 'proposing'],
    ['discussing', 'voting'],
    ['voting', 'closed'],
    ['closed', 'discussing'],
    ['closed', 'proposing'],
  ] as const)('does not jump from %s to %s', (from, to) => {
    expect(changePhase(from, { ...facilitator, to })).toEqual({
      ok: false,
      refusal: { code: 'phaseOutOfOrder', from, to },
    });
  });

  it('does not open the voting on an empty board', () => {
    expect(changePhase('proposing', { ...facilitator, to: 'voting', topicCount: 0 })).toEqual({
      ok: false,
      refusal: { code: 'nothingToVoteOn' },
    });
  });
});

import { changePhase } from './phase';

const facilitator = { mayFacilitate: true, topicCount: 2 };

describe('moving a session on', () => {
  it('goes from proposing to voting to discussing, and is closed in the end', () => {
    expect(changePhase('proposing', { ...facilitator, to: 'voting' })).toEqual({ ok: true, value: 'voting' });
    expect(changePhase('voting', { ...facilitator, to: 'discussing' })).toEqual({ ok: true, value: 'discussing' });
    expect(changePhase('discussing', { ...facilitator, to: 'closed' })).toEqual({ ok: true, value: 'closed' });
  });

  it('is the facilitator’s to do', () => {
    const asMember = changePhase('voting', { to: 'discussing', mayFacilitate: false, topicCount: 2 });
    expect(asMember).toEqual({ ok: false, refusal: { code: 'onlyFacilitators' } });
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
    expect(changePhase('proposing', { to: 'voting', mayFacilitate: true, topicCount: 0 })).toEqual({
      ok: false,
      refusal: { code: 'nothingToVoteOn' },
    });
  });
});

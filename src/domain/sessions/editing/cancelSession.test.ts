import { cancelSession, shouldCancelWithoutTopics } from './cancelSession';
import type { SessionOrigin } from '../session';

const session = { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' };
const now = '2026-03-20T09:00:00.000Z';
const cancelled = { reason: 'Snow', at: now, by: 'lead' } as const;

describe('cancelling a session', () => {
  it('needs a reason that everybody can read', () => {
    const reason = ' The room\n is flooded ';
    expect(cancelSession(session, reason, now)).toEqual({
      ...{ ok: true, value: { cancelled: { reason: 'The room is flooded', at: now, by: 'lead' } } },
    });
    expect(cancelSession(session, ' \u200b ', now)).toMatchObject({ refusal: { code: 'reasonMissing' } });
    expect(cancelSession(session, 'x'.repeat(301), now)).toMatchObject({
      refusal: { code: 'detailTooLong', limit: 300 },
    });
  });

  it('is possible while it is held, once, and not when it is over', () => {
    expect(cancelSession(session, 'I am ill', '2026-03-26T11:05:00.000Z')).toMatchObject({ ok: true });
    expect(cancelSession(session, 'I am ill', session.endsAt)).toMatchObject({ refusal: { code: 'sessionOver' } });
    expect(cancelSession({ ...session, cancelled }, 'Again', now)).toMatchObject({
      refusal: { code: 'sessionCancelled' },
    });
  });
});

describe('cancelling a session without topics', () => {
  const dayBefore = '2026-03-25T11:00:00.000Z';
  const should = (at: string, topics = 0, hours: number | undefined = 24, origin?: SessionOrigin): boolean =>
    shouldCancelWithoutTopics({ ...session, origin }, hours, topics, at);

  it('happens from the hour that was set until it begins', () => {
    expect(should('2026-03-25T10:59:59.999Z')).toBe(false);
    expect(should(dayBefore)).toBe(true);
    expect(should('2026-03-26T10:59:00.000Z')).toBe(true);
    expect(should(session.startsAt)).toBe(false);
    expect(should('2026-03-26T11:30:00.000Z')).toBe(false);
  });

  it('does not when somebody has proposed, when nobody wants it to, or when it is cancelled', () => {
    expect(should(dayBefore, 1)).toBe(false);
    expect(shouldCancelWithoutTopics(session, undefined, 0, dayBefore)).toBe(false);
    expect(shouldCancelWithoutTopics({ ...session, cancelled }, 24, 0, dayBefore)).toBe(false);
  });

  it('does not when the session was started or moved so late that nobody could propose in time', () => {
    expect(should('2026-03-25T18:00:00.000Z', 0, 24, { setAt: '2026-03-25T17:00:00.000Z' })).toBe(false);
    expect(should('2026-03-25T18:00:00.000Z', 0, 24, { setAt: '2026-03-25T10:00:00.000Z' })).toBe(true);
  });
});

import { agendaOf, writeAgenda } from './writeAgenda';

const session = {
  ...{ id: '2026-03-26', startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' },
  ...{ timeZone: 'Europe/London', revision: 3, wordsRevision: 1 },
};
const now = '2026-03-20T09:00:00.000Z';
const topics = [{ title: ' Feature\nflags' }, { title: '\u200b' }, { title: 'x'.repeat(200) }];

describe('the agenda in the invitation', () => {
  it('names the ten best topics in plain, short lines', () => {
    expect(agendaOf(topics)).toEqual(['Feature flags', `${'x'.repeat(159)}…`]);
    expect(agendaOf(Array.from({ length: 12 }, (_, index) => ({ title: `Topic ${index}` })))).toHaveLength(10);
  });

  it('tells everybody once', () => {
    const written = writeAgenda(session, topics.slice(0, 1), now);
    const value = { agenda: ['Feature flags'], agendaAt: now, revision: 4, wordsRevision: 4 };
    expect(written).toEqual({ ok: true, value });
    const after = { ...session, agenda: ['Feature flags'] };
    expect(writeAgenda(after, topics.slice(0, 1), now)).toEqual({ ok: true, value: {} });
  });

  it('is written over after an hour, and not before; the same again is no other one', () => {
    const written = { ...session, agenda: ['Names'], agendaAt: now };
    const at = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
    expect(writeAgenda(written, topics, at(59))).toMatchObject({
      refusal: { code: 'agendaJustWritten', from: at(60), timeZone: 'Europe/London' },
    });
    expect(writeAgenda(written, [{ title: 'Names' }], at(59))).toEqual({ ok: true, value: {} });
    expect(writeAgenda(written, topics, at(60))).toMatchObject({ value: { agendaAt: at(60) } });
  });

  it('is not written into the invitation of a session that has begun', () => {
    expect(writeAgenda(session, topics, session.startsAt)).toMatchObject({ refusal: { code: 'sessionBegun' } });
  });

  it('is not written when nothing is proposed, or the session is over', () => {
    expect(writeAgenda(session, [], now)).toMatchObject({ refusal: { code: 'nothingProposed' } });
    expect(writeAgenda(session, topics, session.endsAt)).toMatchObject({ refusal: { code: 'sessionOver' } });
  });
});

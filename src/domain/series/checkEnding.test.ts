import { checkEnding } from './checkEnding';

const now = '2026-03-20T09:00:00.000Z';
const ago = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const check = (endings: readonly string[], until: string | undefined, isOurs = true, before = '2026-05-01') =>
  checkEnding({ until: before, endings }, { isOurs, until }, now, 'Europe/London');

describe('another last day for a series of our own mailbox', () => {
  it('is possible twice in 24 hours, and then from a day after the first of them', () => {
    expect(checkEnding({}, { isOurs: true, until: '2026-06-30' }, now, 'Europe/London')).toEqual({
      ...{ ok: true, value: [now] },
    });
    expect(check([ago(5)], '2026-06-30')).toEqual({ ok: true, value: [ago(5), now] });
    const refusal = { code: 'seriesEndedTooOften', limit: 2, from: ago(-19), timeZone: 'Europe/London' };
    expect(check([ago(5), ago(1)], '2026-06-30')).toEqual({ ok: false, refusal });
    expect(check([ago(24), ago(1)], '2026-06-30')).toEqual({ ok: true, value: [ago(1), now] });
  });

  it('is none when it has that day already, goes on, or is somebody else’s: nobody gets a mail from us', () => {
    const endings = [ago(5), ago(1)];
    for (const same of [check(endings, '2026-05-01'), check(endings, undefined), check(endings, '2026-06-30', false)])
      expect(same).toEqual({ ok: true, value: endings });
  });
});

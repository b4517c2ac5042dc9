import { zones } from '../sessions/testing';
import type { Objective } from './charter';
import { checkIn, objectiveEndsAt, startObjective, tellOutcome } from './objective';
import { guidOf, hoursLater, personOf } from './testing';

const [lena, ben] = [personOf('lena'), personOf('ben')];
const zone = 'Europe/London';
const body = { id: guidOf(1), text: '  Meet\nevery team ', months: 3 as const };
const start = (running?: Objective, wish: typeof body = body) =>
  startObjective(running, wish, lena, '2026-03-31T23:30:00.000Z', zone, zones);
const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const running = must(start());

describe('an objective', () => {
  it('begins today and ends after its months, by the clocks of the community', () => {
    expect(running).toEqual({
      ...{ id: guidOf(1), text: 'Meet every team', startsOn: '2026-04-01', months: 3, endsOn: '2026-06-30' },
      ...{ setBy: lena, checkIns: [] },
    });
    expect(objectiveEndsAt(running, zone, zones)).toBe('2026-06-30T23:00:00.000Z');
  });

  it('is one at a time', () => {
    expect(start(running)).toEqual({ ok: true, value: running });
    expect(start(running, { ...body, id: guidOf(2) })).toEqual({ ok: false, refusal: { code: 'objectiveRuns' } });
  });

  it('has words, in a line', () => {
    expect(start(undefined, { ...body, text: ' ' })).toMatchObject({ refusal: { code: 'textEmpty' } });
    expect(start(undefined, { ...body, text: 'x'.repeat(301) })).toMatchObject({
      refusal: { code: 'textTooLong', limit: 300 },
    });
  });

  it('is checked in on, each time once', () => {
    const said = { id: guidOf(5), text: ' Half of them. ' };
    const once = must(checkIn(running, said, ben, hoursLater(1)));
    expect(once.checkIns).toEqual([{ id: guidOf(5), at: hoursLater(1), by: ben, text: 'Half of them.' }]);
    expect(must(checkIn(once, said, ben, hoursLater(2)))).toBe(once);
    expect(checkIn(once, said, lena, hoursLater(2))).toEqual({ ok: false, refusal: { code: 'idTaken' } });
    expect(checkIn(running, { ...said, text: '' }, ben, hoursLater(1))).toMatchObject({
      refusal: { code: 'textEmpty' },
    });
    const full = {
      ...running,
      checkIns: Array.from({ length: 60 }, (_unused, at) => ({
        ...said,
        id: guidOf(at + 10),
        by: ben,
        at: hoursLater(1),
      })),
    };
    expect(checkIn(full, said, ben, hoursLater(2))).toMatchObject({ refusal: { code: 'tooManyCheckIns', limit: 60 } });
  });

  it('ends with its outcome, with or without more words', () => {
    const over = must(tellOutcome(running, { reached: 'partly', text: ' ' }, lena, hoursLater(3)));
    expect(over.outcome).toEqual({ reached: 'partly', text: '', at: hoursLater(3), by: lena });
    expect(must(tellOutcome(running, { reached: 'yes', text: ' All. ' }, lena, hoursLater(3))).outcome?.text).toBe(
      'All.',
    );
    expect(tellOutcome(over, { reached: 'no', text: '' }, ben, hoursLater(4))).toMatchObject({
      refusal: { code: 'objectiveEnded' },
    });
    expect(checkIn(over, { id: guidOf(6), text: 'x' }, ben, hoursLater(4))).toMatchObject({
      refusal: { code: 'objectiveEnded' },
    });
    expect(tellOutcome(running, { reached: 'no', text: 'x'.repeat(2_001) }, lena, hoursLater(4))).toMatchObject({
      refusal: { code: 'textTooLong' },
    });
  });

  it('is told otherwise by whoever told it, for a day', () => {
    const over = must(tellOutcome(running, { reached: 'partly', text: 'Half.' }, lena, hoursLater(3)));
    const tell = (text: string, hours: number) =>
      tellOutcome(over, { reached: 'partly', text }, lena, hoursLater(hours));
    expect(must(tell(' Half. ', 99))).toBe(over);
    expect(must(tell('Half, and more.', 26)).outcome).toEqual({ ...over.outcome, text: 'Half, and more.' });
    expect(tell('Half, and more.', 27)).toEqual({ ok: false, refusal: { code: 'objectiveEnded' } });
  });
});

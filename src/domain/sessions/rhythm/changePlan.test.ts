import type { Cadence, WeeklyCadence } from './cadence';
import { asPlanChange } from './planStep';
import { Calendar } from '../testing/calendar';

const when = { time: '11:00', minutes: 60, timeZone: 'Europe/London' } as const;
const fourthThursday: Cadence = { kind: 'nthWeekday', nth: 4, weekday: 'thursday', ...when };
const secondTuesday: Cadence = { ...fourthThursday, nth: 2, weekday: 'tuesday' };
const tuesdays: WeeklyCadence = { kind: 'everyWeeks', weeks: 1, startsOn: '2026-01-01', weekday: 'tuesday', ...when };
const now = '2026-03-01T09:00:00.000Z';

/** Follows the fourth Thursday: 26 March, 23 April and 28 May are planned. */
function thursdays(): Calendar {
  const calendar = new Calendar(fourthThursday, now);
  calendar.follow();
  return calendar;
}

/** What a rhythm would do: `moved 2026-03-26 to 2026-03-31`. */
function outcome(calendar: Calendar, cadence = calendar.cadence): readonly string[] {
  calendar.cadence = cadence;
  return calendar.steps().map((step) => {
    const change = asPlanChange(step);
    const day = change.startsAt.slice(0, 10);
    if (change.kind === 'added') return `added ${day}`;
    return change.kind === 'moved' ? `moved ${change.sessionId} to ${day}` : `${change.kind} ${change.sessionId}`;
  });
}

describe('following a rhythm', () => {
  it('plans three months, then keeps them and adds what comes into reach', () => {
    const calendar = thursdays();
    expect(calendar.sessions.map(({ id }) => id)).toEqual(['2026-03-26', '2026-04-23', '2026-05-28']);
    expect(outcome(calendar)).toEqual(['kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28']);
    calendar.now = '2026-03-27T09:00:00.000Z';
    expect(outcome(calendar)).toEqual(['kept 2026-04-23', 'kept 2026-05-28', 'added 2026-06-25']);
  });

  it('tells from when a session has been at its time', () => {
    expect(thursdays().sessions[0]).toMatchObject({ origin: { setAt: now }, revision: 1 });
  });

  it('calls nothing off that stands beyond three months', () => {
    const calendar = thursdays();
    calendar.now = '2026-01-01T09:00:00.000Z';
    expect(outcome(calendar)).toEqual([
      ...['added 2026-01-22', 'added 2026-02-26', 'kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28'],
    ]);
  });

  it('plans no other session for one that somebody called off', () => {
    const calendar = thursdays();
    calendar.cancel('2026-03-26');
    expect(outcome(calendar)).toEqual(['kept 2026-04-23', 'kept 2026-05-28']);
  });

  it('calls off what nobody has touched when there is no rhythm any more', () => {
    const calendar = thursdays();
    calendar.start('2026-04-01T09:00:00.000Z', 60);
    calendar.change('2026-05-28', { startsAt: '2026-05-29T10:00:00.000Z' });
    calendar.cadence = undefined;
    expect(outcome(calendar)).toEqual([
      ...['cancelled 2026-03-26', 'kept 2026-04-01', 'cancelled 2026-04-23', 'kept 2026-05-28'],
    ]);
    calendar.follow();
    expect(calendar.find('2026-03-26').cancelled).toEqual({ reason: '', at: now, by: 'newRhythm' });
    expect(outcome(calendar)).toEqual(['kept 2026-04-01', 'kept 2026-05-28']);
  });
});

describe('a new rhythm', () => {
  it('moves what is planned to the new day, and tells everybody once', () => {
    const calendar = thursdays();
    expect(outcome(calendar, secondTuesday)).toEqual([
      ...['moved 2026-03-26 to 2026-03-10', 'moved 2026-04-23 to 2026-04-14', 'moved 2026-05-28 to 2026-05-12'],
    ]);
    calendar.follow();
    expect(calendar.find('2026-03-26')).toMatchObject({
      ...{ startsAt: '2026-03-10T11:00:00.000Z', endsAt: '2026-03-10T12:00:00.000Z', revision: 2, wordsRevision: 1 },
      ...{ origin: { standsFor: '2026-03-10', setAt: now } },
    });
    expect(outcome(calendar)).toEqual(['kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28']);
  });

  it('only moves the hour when the day is the same', () => {
    expect(outcome(thursdays(), { ...fourthThursday, time: '14:00' })).toEqual([
      ...['moved 2026-03-26 to 2026-03-26', 'moved 2026-04-23 to 2026-04-23', 'moved 2026-05-28 to 2026-05-28'],
    ]);
  });

  it('changes the length alone as well', () => {
    const calendar = thursdays();
    calendar.cadence = { ...fourthThursday, minutes: 90 };
    expect(asPlanChange(calendar.steps()[0] ?? fail())).toEqual({
      ...{ kind: 'moved', sessionId: '2026-03-26', from: '2026-03-26T11:00:00.000Z' },
      ...{ startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:30:00.000Z' },
    });
    calendar.follow();
    // The words say how long it is.
    expect(calendar.find('2026-03-26')).toMatchObject({ revision: 2, wordsRevision: 2 });
  });

  it('tells nobody when another zone names the same hours', () => {
    const calendar = thursdays();
    const lisbon: Cadence = { ...fourthThursday, timeZone: 'Europe/Lisbon' };
    expect(outcome(calendar, lisbon)).toEqual(['kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28']);
    const paris: Cadence = { ...fourthThursday, timeZone: 'Europe/Paris', time: '12:00' };
    expect(outcome(calendar, paris)).toEqual(['kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28']);
    calendar.follow();
    expect(calendar.sessions.map(({ timeZone, revision }) => [timeZone, revision])).toEqual([
      ...[['Europe/Paris', 1] as const, ['Europe/Paris', 1] as const, ['Europe/Paris', 1] as const],
    ]);
    expect(calendar.steps().every((step) => step.kind === 'kept' && !step.change)).toBe(true);
  });

  it('moves the hours when another zone means others', () => {
    expect(outcome(thursdays(), { ...fourthThursday, timeZone: 'Asia/Kolkata' })[0]).toBe(
      'moved 2026-03-26 to 2026-03-26',
    );
  });

  it('calls off what it has no day for, and adds sessions to days that have none', () => {
    const calendar = thursdays();
    calendar.follow();
    const fromJune: Cadence = { ...fourthThursday, startsOn: '2026-06-01' };
    expect(outcome(calendar, fromJune)).toEqual([
      'cancelled 2026-03-26',
      'cancelled 2026-04-23',
      'cancelled 2026-05-28',
    ]);
    expect(outcome(calendar, { ...fourthThursday, startsOn: '2026-05-29' }).at(-1)).toBe('cancelled 2026-05-28');
  });

  it('takes the nearest days when there are more of them than before', () => {
    const outcomes = outcome(thursdays(), tuesdays);
    expect(outcomes.filter((line) => line.startsWith('moved'))).toEqual([
      ...['moved 2026-03-26 to 2026-03-24', 'moved 2026-04-23 to 2026-04-21', 'moved 2026-05-28 to 2026-05-26'],
    ]);
    expect(outcomes.filter((line) => line.startsWith('added'))).toHaveLength(10);
  });

  it('moves the nearest sessions when there are fewer days than before', () => {
    const calendar = new Calendar(tuesdays, now);
    calendar.follow();
    expect(outcome(calendar, fourthThursday).filter((line) => line.startsWith('moved'))).toEqual([
      ...['moved 2026-03-24 to 2026-03-26', 'moved 2026-04-21 to 2026-04-23', 'moved 2026-05-26 to 2026-05-28'],
    ]);
  });

  it('finds the new day of a session near the end of the three months instead of calling it off', () => {
    const calendar = thursdays();
    calendar.now = '2026-02-25T12:30:00.000Z';
    expect(outcome(calendar, { ...fourthThursday, nth: 1, startsOn: '2026-03-20' })).toContain(
      'moved 2026-05-28 to 2026-06-04',
    );
  });

  it('leaves alone what somebody set by hand, and what is under way', () => {
    const calendar = thursdays();
    calendar.change('2026-04-23', { minutes: 90 });
    calendar.start('2026-03-20T09:00:00.000Z', 60);
    calendar.now = '2026-03-20T09:30:00.000Z';
    expect(outcome(calendar, { ...fourthThursday, time: '15:00' })).toEqual([
      ...['kept 2026-03-20', 'moved 2026-03-26 to 2026-03-26', 'kept 2026-04-23', 'moved 2026-05-28 to 2026-05-28'],
    ]);
    calendar.now = '2026-03-26T11:30:00.000Z';
    expect(outcome(calendar, { ...fourthThursday, time: '15:00' })[0]).toBe('kept 2026-03-26');
    expect(outcome(calendar, secondTuesday)[0]).toBe('kept 2026-03-26');
  });

  it('does not put a session beside one that somebody set at that time, now or once that is cancelled', () => {
    const calendar = new Calendar(undefined, now);
    calendar.start('2026-03-26T11:30:00.000Z', 60);
    expect(outcome(calendar, fourthThursday)).toEqual(['kept 2026-03-26', 'added 2026-04-23', 'added 2026-05-28']);
    calendar.follow();
    expect(calendar.find('2026-03-26').origin?.standsFor).toBe('2026-03-26');
    calendar.cancel('2026-03-26');
    expect(outcome(calendar)).toEqual(['kept 2026-04-23', 'kept 2026-05-28']);
  });

  it('moves no session into one that somebody started', () => {
    const calendar = thursdays();
    calendar.start('2026-03-26T14:00:00.000Z', 60);
    expect(outcome(calendar, { ...fourthThursday, time: '14:30' }).slice(0, 2)).toEqual([
      ...['cancelled 2026-03-26', 'kept 2026-03-26-2'],
    ]);
  });

  it('moves no session of today back to an hour that has passed', () => {
    const calendar = thursdays();
    calendar.now = '2026-03-26T10:00:00.000Z';
    expect(outcome(calendar, { ...fourthThursday, time: '09:30' })[0]).toBe('kept 2026-03-26');
    calendar.now = '2026-03-26T10:45:00.000Z';
    expect(outcome(calendar)[0]).toBe('kept 2026-03-26');
  });

  it('plans a day anew that an earlier rhythm had called off, under another name', () => {
    const calendar = thursdays();
    calendar.cadence = undefined;
    calendar.follow();
    expect(outcome(calendar, fourthThursday)).toEqual(['added 2026-03-26', 'added 2026-04-23', 'added 2026-05-28']);
    calendar.follow();
    expect(calendar.sessions.map(({ id }) => id).slice(3)).toEqual(['2026-03-26-2', '2026-04-23-2', '2026-05-28-2']);
    expect(outcome(calendar)).toEqual(['kept 2026-03-26-2', 'kept 2026-04-23-2', 'kept 2026-05-28-2']);
  });

  it('remembers what a session stands for when somebody moves it after a new rhythm had', () => {
    const calendar = thursdays();
    calendar.cadence = secondTuesday;
    calendar.follow();
    calendar.change('2026-03-26', { startsAt: '2026-03-12T11:00:00.000Z' });
    expect(outcome(calendar)).toEqual(['kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28']);
  });

  it('goes on where it was broken off', () => {
    const calendar = thursdays();
    calendar.cadence = secondTuesday;
    calendar.follow(calendar.steps().slice(1, 2));
    expect(outcome(calendar)).toEqual([
      ...['moved 2026-03-26 to 2026-03-10', 'kept 2026-04-23', 'moved 2026-05-28 to 2026-05-12'],
    ]);
  });

  it('moves what falls on a bank holiday once those are kept, and back when they are not', () => {
    const fridays: Cadence = { ...fourthThursday, nth: 1, weekday: 'friday' };
    const calendar = new Calendar(fridays, now);
    calendar.follow();
    const keeping: Cadence = { ...fridays, bankHolidays: { nation: 'englandAndWales', then: 'move' } };
    expect(outcome(calendar, keeping)).toContain('moved 2026-04-03 to 2026-04-07');
    calendar.follow();
    expect(calendar.find('2026-04-03').movedFor).toBe('Good Friday');
    expect(outcome(calendar, fridays)).toContain('moved 2026-04-03 to 2026-04-03');
    calendar.follow();
    expect(calendar.find('2026-04-03').movedFor).toBeUndefined();
  });
});

describe('a new rhythm, and what somebody has decided before', () => {
  it('does not bring back the session of a month that somebody called off', () => {
    const calendar = thursdays();
    calendar.cancel('2026-03-26');
    expect(outcome(calendar, secondTuesday)).toEqual([
      ...['moved 2026-04-23 to 2026-04-14', 'moved 2026-05-28 to 2026-05-12'],
    ]);
    calendar.follow();
    expect(outcome(calendar)).toEqual(['kept 2026-04-23', 'kept 2026-05-28']);
    expect(outcome(calendar, fourthThursday)).not.toContain('added 2026-03-26');
  });

  it('puts no second session into the month of one that somebody moved, wherever it is held', () => {
    const calendar = thursdays();
    calendar.change('2026-03-26', { startsAt: '2026-04-02T13:00:00.000Z' });
    expect(outcome(calendar, secondTuesday)).toEqual([
      ...['kept 2026-03-26', 'moved 2026-04-23 to 2026-04-14', 'moved 2026-05-28 to 2026-05-12'],
    ]);
  });

  it('lets two moved sessions of one month stand for that month only', () => {
    const calendar = new Calendar(tuesdays, now);
    calendar.follow();
    for (const day of ['2026-03-10', '2026-03-17']) calendar.change(day, { minutes: 75 });
    const planned = outcome(calendar, fourthThursday);
    expect(planned.filter((line) => line.includes('to 2026-03') || line.startsWith('added'))).toEqual([]);
    expect(planned).toContain('moved 2026-04-21 to 2026-04-23');
  });

  it('keeps what is planned for its very day, though another session of the month was called off', () => {
    const calendar = new Calendar({ ...tuesdays, weekday: 'thursday' }, now);
    calendar.follow();
    calendar.cancel('2026-03-12');
    expect(outcome(calendar, fourthThursday)).toContain('kept 2026-03-26');
  });

  it('leaves out the nearest day of a rhythm of weeks, and no other', () => {
    const calendar = thursdays();
    calendar.cancel('2026-03-26');
    calendar.change('2026-04-23', { minutes: 90 });
    calendar.cadence = tuesdays;
    calendar.follow();
    const days = calendar.sessions.filter(({ id }) => id < '2026-05').map(({ startsAt }) => startsAt.slice(0, 10));
    expect([...days].sort()).toEqual([
      ...['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-26', '2026-03-31', '2026-04-07', '2026-04-14'],
      ...['2026-04-23', '2026-04-28'],
    ]);
  });

  it('takes the day before where two are as near', () => {
    const calendar = new Calendar({ ...tuesdays, startsOn: '2026-03-10', weeks: 2 }, now);
    calendar.follow();
    calendar.cancel('2026-03-24');
    const added = outcome(calendar, { ...tuesdays, startsOn: '2026-03-03', weeks: 2 });
    expect(added.filter((line) => line.includes('2026-03-17') || line.includes('2026-03-31'))).toHaveLength(1);
    expect(added.join()).toContain('2026-03-31');
  });

  it('counts no session that somebody started beside the rhythm', () => {
    const calendar = thursdays();
    calendar.start('2026-03-12T09:00:00.000Z', 60);
    expect(outcome(calendar, secondTuesday)).toContain('moved 2026-03-26 to 2026-03-10');
  });

  it('counts for its own day only what somebody started at the hour of a rhythm', () => {
    const calendar = new Calendar(fourthThursday, now);
    calendar.cadence = undefined;
    calendar.start('2026-03-26T11:30:00.000Z', 60);
    calendar.cadence = fourthThursday;
    calendar.follow();
    expect(outcome(calendar, secondTuesday)).toContain('added 2026-03-10');
  });

  it('still lets a session stand for its month that somebody moved to an hour of the new rhythm', () => {
    const calendar = thursdays();
    calendar.change('2026-03-26', { startsAt: '2026-04-02T10:00:00.000Z' });
    calendar.cadence = { ...fourthThursday, nth: 1 };
    const planned = outcome(calendar);
    expect(planned).toEqual([
      ...['kept 2026-03-26', 'moved 2026-04-23 to 2026-05-07', 'moved 2026-05-28 to 2026-06-04'],
    ]);
    calendar.follow();
    expect(outcome(calendar)).toEqual(['kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28']);
  });

  it('lets somebody start a session where none will come any more', () => {
    const calendar = thursdays();
    calendar.cancel('2026-03-26');
    calendar.cadence = secondTuesday;
    calendar.follow();
    expect(calendar.start('2026-03-10T11:00:00.000Z', 60).ok).toBe(true);
  });
});

describe('a rhythm that comes back before anybody was told', () => {
  it('takes back what it had called off, under its old name', () => {
    const calendar = thursdays();
    calendar.tellsAtOnce = false;
    calendar.cadence = undefined;
    calendar.follow();
    expect(outcome(calendar, fourthThursday)).toEqual([
      ...['restored 2026-03-26', 'restored 2026-04-23', 'restored 2026-05-28'],
    ]);
    calendar.follow();
    expect(calendar.sessions).toHaveLength(3);
    expect(calendar.find('2026-03-26')).toMatchObject({ cancelled: undefined, revision: 1 });
    expect(outcome(calendar)).toEqual(['kept 2026-03-26', 'kept 2026-04-23', 'kept 2026-05-28']);
  });

  it('takes it back to another hour of its day', () => {
    const calendar = thursdays();
    calendar.tellsAtOnce = false;
    calendar.cadence = undefined;
    calendar.follow();
    expect(outcome(calendar, { ...fourthThursday, time: '14:00' })[0]).toBe('moved 2026-03-26 to 2026-03-26');
    calendar.follow();
    expect(calendar.find('2026-03-26')).toMatchObject({ startsAt: '2026-03-26T14:00:00.000Z', revision: 2 });
    expect(calendar.find('2026-03-26').cancelled).toBeUndefined();
  });

  it('takes it back at its own hour when the new one has begun', () => {
    const calendar = thursdays();
    calendar.tellsAtOnce = false;
    calendar.now = '2026-03-26T10:45:00.000Z';
    calendar.cadence = undefined;
    calendar.follow();
    expect(outcome(calendar, { ...fourthThursday, time: '10:30' })[0]).toBe('restored 2026-03-26');
    calendar.follow();
    expect(calendar.find('2026-03-26').startsAt).toBe('2026-03-26T11:00:00.000Z');
  });

  it('plans anew what people know is cancelled, and moves no cancelled session to another day', () => {
    const calendar = thursdays();
    calendar.tellsAtOnce = false;
    calendar.cadence = undefined;
    calendar.follow();
    expect(outcome(calendar, secondTuesday)[0]).toBe('added 2026-03-10');
    calendar.tell();
    expect(outcome(calendar, fourthThursday)[0]).toBe('added 2026-03-26');
  });
});

function fail(): never {
  throw new Error('there is no such step');
}

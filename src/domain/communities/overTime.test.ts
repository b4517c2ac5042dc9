import { mayEnd, reasonForCallingOff, type EndingState } from './endings';
import { firstMonthShown, monthOf } from './months';
import { needsOf } from './needsOf';

const now = '2026-03-26T11:00:00.000Z';
const well = { leads: 1, lastSession: '2026-01-29T11:00:00.000Z', isRunWaiting: false };

describe('what a community needs somebody for', () => {
  it('is nothing while somebody leads it, it meets, and nothing waits', () => {
    expect(needsOf(well, now)).toEqual([]);
  });

  it('is a lead, and an answer to a sync run that waits', () => {
    expect(needsOf({ ...well, leads: 0, isRunWaiting: true }, now)).toEqual(['noLead', 'runWaiting']);
  });

  it('is a session where there was none for three months and none is planned', () => {
    expect(needsOf({ ...well, lastSession: '2025-12-26T10:59:59.000Z' }, now)).toEqual(['noSessionForThreeMonths']);
    expect(needsOf({ ...well, lastSession: '2025-12-26T11:00:00.000Z' }, now)).toEqual([]);
    expect(needsOf({ leads: 1, isRunWaiting: false }, now)).toEqual(['noSessionForThreeMonths']);
    expect(needsOf({ leads: 1, isRunWaiting: false, nextSession: '2026-05-01T11:00:00.000Z' }, now)).toEqual([]);
  });

  it('is not yet a session where it was made a month ago', () => {
    expect(needsOf({ leads: 1, isRunWaiting: false, createdAt: '2026-02-26T11:00:00.000Z' }, now)).toEqual([]);
    expect(needsOf({ leads: 1, isRunWaiting: false, createdAt: '2025-02-26T11:00:00.000Z' }, now)).toHaveLength(1);
  });
});

describe('the months that sizes are shown of', () => {
  it('are twelve with the present one', () => {
    expect([monthOf(now), firstMonthShown(now)]).toEqual(['2026-03', '2025-04']);
    expect(firstMonthShown('2026-12-31T23:59:59.999Z')).toBe('2026-01');
  });
});

describe('the end of a community', () => {
  const a: EndingState = { id: 'a', name: 'A', state: 'active' };
  const b: EndingState = { id: 'b', name: 'B', state: 'active' };
  const merge = (community: EndingState, into: EndingState) => mayEnd(community, { how: 'merge', into });
  const codes = (...decided: readonly ReturnType<typeof mayEnd>[]) =>
    decided.map((one) => (one.ok ? one.value : one.refusal.code));

  it('begins once, and is known when it is asked for again', () => {
    const merging: EndingState = { ...a, ending: { how: 'merge', into: 'b' } };
    const merged: EndingState = { ...a, state: 'retired', mergedInto: 'b' };
    expect(codes(merge(a, b), merge(merging, b), merge(merged, b))).toEqual(['begin', 'known', 'known']);
    expect(codes(mayEnd(a, { how: 'retire' }), mayEnd({ ...a, state: 'retired' }, { how: 'retire' }))).toEqual([
      'begin',
      'known',
    ]);
  });

  it('is not decided twice in different ways', () => {
    const retiring: EndingState = { ...a, ending: { how: 'retire' } };
    const merged: EndingState = { ...a, state: 'retired', mergedInto: 'b' };
    expect(codes(merge(retiring, b), mayEnd(merged, { how: 'retire' }))).toEqual([
      'communityEnding',
      'communityRetired',
    ]);
  });

  it('does not lead into itself, or into one that ends or has ended', () => {
    const gone: EndingState = { ...b, state: 'retired' };
    const going: EndingState = { ...b, ending: { how: 'retire' } };
    expect(codes(merge(a, a), merge(a, gone), merge(a, going), merge(a, { ...b, state: 'proposed' }))).toEqual([
      'mergeIntoItself',
      'communityRetired',
      'communityEnding',
      'communityUnknown',
    ]);
  });

  it('is said in both languages, in no more words than a reason may have', () => {
    expect(reasonForCallingOff('B')).toMatch(/goes on as B.*n parhau fel B/);
    expect(reasonForCallingOff(undefined)).toMatch(/come to its end.*i ben/);
    expect(reasonForCallingOff('x'.repeat(120)).length).toBeLessThanOrEqual(300);
  });
});

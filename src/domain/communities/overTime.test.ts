import { answerProposal, isOldProposal } from './answerProposal';
import { mayEnd, reasonForCallingOff, type EndingState } from './endings';
import { firstMonthShown, metAtLatest, monthOf } from './months';
import { needsOf } from './needsOf';

const now = '2026-03-26T11:00:00.000Z';
const met = '2025-02-26T11:00:00.000Z';
const well = { leads: 1, metAt: met, lastSession: '2026-01-29T11:00:00.000Z', isRunWaiting: false };

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
    expect(needsOf({ leads: 1, isRunWaiting: false, metAt: met }, now)).toEqual(['noSessionForThreeMonths']);
    expect(
      needsOf({ leads: 1, isRunWaiting: false, metAt: met, nextSession: '2026-05-01T11:00:00.000Z' }, now),
    ).toEqual([]);
  });

  it('is not yet a session where Guildhall met it a month ago', () => {
    const needs = (metAt: string) => needsOf({ leads: 1, isRunWaiting: false, metAt }, now);
    expect(needs('2026-02-26T11:00:00.000Z')).toEqual([]);
    expect(needs('2025-02-26T11:00:00.000Z')).toHaveLength(1);
  });

  it('knows since when it has been met: since it was made, or since the first month of which its size is known', () => {
    expect(metAtLatest('2026-02-26T11:00:00.000Z', ['2025-12'], now)).toBe('2026-02-26T11:00:00.000Z');
    expect(metAtLatest(undefined, ['2026-01', '2025-12'], now)).toBe('2026-01-01T00:00:00.000Z');
    expect(metAtLatest(undefined, ['2026-03'], now)).toBe(now);
    expect(metAtLatest(undefined, [], now)).toBe(now);
  });
});

describe('the answer to a proposal', () => {
  it('has a reason of some words, and is missed after ninety days', () => {
    expect(answerProposal('  Data does   this already. ')).toEqual({ ok: true, value: 'Data does this already.' });
    expect(answerProposal('No')).toMatchObject({ ok: false, refusal: { code: 'answerLength', least: 10, most: 500 } });
    expect(answerProposal('x'.repeat(501)).ok).toBe(false);
    expect(isOldProposal('2025-12-26T11:00:00.001Z', now)).toBe(false);
    expect(isOldProposal('2025-12-26T11:00:00.000Z', now)).toBe(true);
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
    expect(codes(merge(a, a), merge(a, gone), merge(a, going))).toEqual([
      'mergeIntoItself',
      'communityRetired',
      'communityEnding',
    ]);
  });

  it('is said in both languages, in no more words than a reason may have', () => {
    expect(reasonForCallingOff('B')).toMatch(/goes on as B.*n parhau fel B/);
    expect(reasonForCallingOff(undefined)).toMatch(/come to its end.*i ben/);
    expect(reasonForCallingOff('x'.repeat(120)).length).toBeLessThanOrEqual(300);
  });
});

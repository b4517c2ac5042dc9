import { byDueDay, endAction, writeAction, type Action } from './action';
import { moveCaret } from './moveCaret';
import { notesLimit, sentenceLimit, sentencesEverLimit, sentencesPerSessionLimit } from './rules';
import { writeTakeaway, type Takeaway } from './takeaway';
import { at, boardOf, topicOf } from './testing/boards';
import { writeNotes } from './writeNotes';

const board = boardOf({ phase: 'discussing', topics: [topicOf('a'), topicOf('b', { absence: { kind: 'removed' } })] });

describe('takeaways', () => {
  const wish = { id: 't', text: ' Pair  more ', removed: false };
  const kept: Takeaway = { id: 't', text: 'Pair more', at: at(5) };

  it('are one tidy sentence, about a topic or the whole session', () => {
    expect(writeTakeaway(board, wish, at(5))).toEqual({ ok: true, value: kept });
    expect(writeTakeaway(board, { ...wish, topicId: 'a' }, at(5))).toEqual({
      ok: true,
      value: { ...kept, topicId: 'a' },
    });
    expect(writeTakeaway(board, { ...wish, topicId: 'x' }, at(5))).toEqual({
      ok: false,
      refusal: { code: 'unknownTopic' },
    });
  });

  it('can be reworded, removed and brought back, and keep their place', () => {
    const withOne = boardOf({ ...board, takeaways: [kept] });
    const removed = { ...kept, removed: true };
    expect(writeTakeaway(withOne, { ...wish, text: 'Pair less' }, at(9))).toMatchObject({
      ok: true,
      value: { text: 'Pair less', at: at(5) },
    });
    expect(writeTakeaway(withOne, { ...wish, text: '', removed: true }, at(9))).toEqual({ ok: true, value: removed });
    expect(writeTakeaway(boardOf({ ...board, takeaways: [removed] }), wish, at(9))).toEqual({ ok: true, value: kept });
  });

  it('are written once by two requests', () => {
    const again = writeTakeaway(boardOf({ ...board, takeaways: [kept] }), wish, at(9));
    expect(again.ok && again.value).toBe(kept);
  });

  it('need words, not too many, and are not without number', () => {
    expect(writeTakeaway(board, { ...wish, text: ' \u200B' }, at(5))).toEqual({
      ok: false,
      refusal: { code: 'textEmpty' },
    });
    const long = { code: 'textTooLong', limit: sentenceLimit, length: sentenceLimit + 1 };
    expect(writeTakeaway(board, { ...wish, text: 'x'.repeat(sentenceLimit + 1) }, at(5))).toEqual({
      ok: false,
      refusal: long,
    });
    const takeaways = Array.from({ length: sentencesPerSessionLimit }, (_unused, place) => ({
      ...kept,
      id: `${place}`,
    }));
    expect(writeTakeaway(boardOf({ ...board, takeaways }), wish, at(5))).toEqual({
      ok: false,
      refusal: { code: 'tooManySentences', limit: sentencesPerSessionLimit },
    });
  });

  it('come up while people discuss, and after the close', () => {
    expect(writeTakeaway({ ...board, phase: 'voting' }, wish, at(5))).toEqual({
      ok: false,
      refusal: { code: 'notDiscussing' },
    });
    expect(writeTakeaway({ ...board, phase: 'closed' }, wish, at(5)).ok).toBe(true);
  });
});

describe('actions', () => {
  const wish = { id: 'x', text: 'Ask Idris', sessionId: 's', owner: { id: 'ana', name: 'Ana' }, due: '2026-04-09' };

  it('have an owner and a day when somebody says so', () => {
    expect(writeAction(board, [], wish)).toEqual({ ok: true, value: wish });
    expect(writeAction(board, [], { id: 'x', text: 'Ask', sessionId: 's' })).toEqual({
      ok: true,
      value: { id: 'x', text: 'Ask', sessionId: 's' },
    });
  });

  it.each(['2026-02-30', '9 April', '2026-4-9', '', '2026-04-09T00:00:00Z'])('are not due on “%s”', (due) => {
    expect(writeAction(board, [], { ...wish, due })).toEqual({ ok: false, refusal: { code: 'badDate' } });
  });

  it('stay done when they are reworded, and are written once by two requests', () => {
    const before: Action = { ...wish, ended: { how: 'done', at: at(9) } };
    expect(writeAction(board, [before], { ...wish, text: 'Ask Ana' })).toMatchObject({
      ok: true,
      value: { text: 'Ask Ana', ended: { how: 'done' } },
    });
    const again = writeAction(board, [before], wish);
    expect(again.ok && again.value).toBe(before);
  });

  it('come up while people discuss, and after the close', () => {
    expect(writeAction({ ...board, phase: 'voting' }, [], wish)).toEqual({
      ok: false,
      refusal: { code: 'notDiscussing' },
    });
    expect(writeAction({ ...board, phase: 'closed' }, [], wish).ok).toBe(true);
  });

  it('are about a topic of the board, and for somebody of the community', () => {
    expect(writeAction(board, [], { ...wish, topicId: 'a' }).ok).toBe(true);
    expect(writeAction(board, [], { ...wish, topicId: 'nowhere' })).toEqual({
      ok: false,
      refusal: { code: 'unknownTopic' },
    });
    expect(writeAction(board, [], { ...wish, owner: 'unknown' })).toEqual({
      ok: false,
      refusal: { code: 'ownerUnknown' },
    });
  });

  it('lose owner and day when these are taken away', () => {
    expect(writeAction(board, [wish], { id: 'x', text: 'Ask Idris', sessionId: 's' })).toEqual({
      ok: true,
      value: { id: 'x', text: 'Ask Idris', sessionId: 's' },
    });
  });

  it('are not taken over from another session by their id, and are not without number', () => {
    expect(writeAction(board, [{ ...wish, sessionId: 'before' }], wish)).toEqual({
      ok: false,
      refusal: { code: 'actionIdTaken' },
    });
    const many = Array.from({ length: sentencesPerSessionLimit }, (_unused, place) => ({ ...wish, id: `${place}` }));
    expect(writeAction(board, many, wish)).toEqual({
      ok: false,
      refusal: { code: 'tooManySentences', limit: sentencesPerSessionLimit },
    });
    expect(
      writeAction(
        board,
        many.map((one) => ({ ...one, sessionId: 'before' })),
        wish,
      ).ok,
    ).toBe(true);
  });

  it('are done, dropped or opened again, each once', () => {
    const done = endAction(wish, 'done', at(9));
    expect(done).toEqual({ ...wish, ended: { how: 'done', at: at(9) } });
    expect(endAction(done, 'done', at(10))).toBe(done);
    expect(endAction(done, 'dropped', at(10)).ended).toEqual({ how: 'dropped', at: at(10) });
    expect(endAction(done, 'open', at(10))).toEqual(wish);
    expect(endAction(wish, 'open', at(10))).toBe(wish);
  });

  it('stand in the order of their days, those without one last', () => {
    const of = (id: string, due?: string): Action => ({ id, text: id, sessionId: 's', ...(due ? { due } : {}) });
    const sorted = [of('d'), of('c', '2026-05-01'), of('b', '2026-04-01'), of('a', '2026-05-01')].sort(byDueDay);
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });
});

describe('notes', () => {
  const written = boardOf({ ...board, notes: new Map([['a', { text: 'One.\nTwo.', version: 3 }]]) });

  it('keep what others have written since', () => {
    expect(writeNotes(written, 'a', { base: 'One.', text: 'Zero.\nOne.' })).toEqual({
      ok: true,
      value: 'Zero.\nOne.\nTwo.',
    });
    expect(writeNotes(board, 'a', { base: '', text: 'First' })).toEqual({ ok: true, value: 'First' });
  });

  it('have at most 5,000 characters from one person', () => {
    const text = 'x'.repeat(notesLimit + 1);
    const refusal = { code: 'notesTooLong', limit: notesLimit, length: notesLimit + 1 };
    expect(writeNotes(board, 'a', { base: '', text })).toEqual({ ok: false, refusal });
  });

  it('of two people who each fill them at the same time are all kept, and can then be made shorter', () => {
    const [mine, theirs] = ['m'.repeat(notesLimit), 't'.repeat(notesLimit - 1)];
    const full = boardOf({ ...board, notes: new Map([['a', { text: theirs, version: 1 }]]) });
    const both = writeNotes(full, 'a', { base: '', text: mine });
    expect(both).toEqual({ ok: true, value: `${theirs}\n${mine}` });
    const text = `${theirs}\n${mine}`;
    const bothKept = boardOf({ ...board, notes: new Map([['a', { text, version: 2 }]]) });
    expect(writeNotes(bothKept, 'a', { base: text, text: text.slice(0, -10) })).toEqual({
      ok: true,
      value: text.slice(0, -10),
    });
    expect(writeNotes(bothKept, 'a', { base: text, text: `${text} more` }).ok).toBe(false);
  });

  it('are on topics of the board, while people discuss and after', () => {
    for (const topicId of ['b', 'nowhere']) {
      expect(writeNotes(board, topicId, { base: '', text: 'x' })).toEqual({
        ok: false,
        refusal: { code: 'unknownTopic' },
      });
    }
    expect(writeNotes({ ...board, phase: 'voting' }, 'a', { base: '', text: 'x' })).toEqual({
      ok: false,
      refusal: { code: 'notDiscussing' },
    });
    expect(writeNotes({ ...board, phase: 'closed' }, 'a', { base: '', text: 'x' }).ok).toBe(true);
  });
});

describe('the caret, when others’ words come in', () => {
  it.each([
    ['before it', 'We talk|', 'Today: We talk|'],
    ['behind it', 'We| talk', 'We| talk about tea'],
    ['right where it is', 'We talk|', 'We talk| about tea'],
    ['on another line', 'One\nTw|o', 'Zero\nOne\nTw|o'],
    ['in a word that they change', 'We tal|k now', 'We tal|ked now'],
    ['in place of all of it', 'We talk|', '|Silence'],
    ['at the very beginning', '|We talk', '|Today we talk'],
  ])('stays behind the same letter: %s', (_where, before, after) => {
    const caret = moveCaret(before.replace('|', ''), after.replace('|', ''), before.indexOf('|'));
    expect(caret).toBe(after.indexOf('|'));
  });
});

describe('the most that is written down in one session', () => {
  const many = (count: number, ended: boolean): Action[] =>
    Array.from({ length: count }, (_unused, index) => ({
      id: `a${index}`,
      text: 'Pair',
      sessionId: 's',
      ...(ended ? { ended: { how: 'dropped', at: at(9) } } : {}),
    }));
  const wish = { id: 'new', text: 'Review', sessionId: 's' };
  const refusal = { code: 'tooManySentences', limit: sentencesPerSessionLimit };

  it('counts open actions: dropping them makes room again, though not for ever', () => {
    expect(writeAction(board, many(sentencesPerSessionLimit, false), wish)).toEqual({ ok: false, refusal });
    expect(writeAction(board, many(sentencesPerSessionLimit, true), wish).ok).toBe(true);
    expect(writeAction(board, many(sentencesEverLimit, true), wish)).toEqual({ ok: false, refusal });
  });

  it('counts removed takeaways too in the end', () => {
    const removed = (count: number): Takeaway[] =>
      Array.from({ length: count }, (_unused, index) => ({ id: `t${index}`, text: 'x', at: at(1), removed: true }));
    const write = (count: number) =>
      writeTakeaway(boardOf({ ...board, takeaways: removed(count) }), { id: 'n', text: 'y', removed: true }, at(2));
    expect(write(sentencesPerSessionLimit).ok).toBe(true);
    expect(write(sentencesEverLimit)).toEqual({ ok: false, refusal });
  });
});

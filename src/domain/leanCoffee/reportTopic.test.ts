import { reportTopic } from './reportTopic';
import { boardOf, topicOf } from './testing/boards';

const topics = [topicOf('a'), topicOf('gone', { absence: { kind: 'removed' } })];
const board = boardOf({ topics, reports: new Map([['a', new Set(['ana'])]]) });
const bob = { topicId: 'a', person: 'bob', reported: true };

describe('a report', () => {
  it('is added to those of others, and taken back alone', () => {
    expect(reportTopic(board, bob)).toEqual({ ok: true, value: new Set(['ana', 'bob']) });
    const both = boardOf({ ...board, reports: new Map([['a', new Set(['ana', 'bob'])]]) });
    expect(reportTopic(both, { ...bob, reported: false })).toEqual({ ok: true, value: new Set(['ana']) });
  });

  it('is made once by two requests, whatever has happened since', () => {
    const again = { ...bob, person: 'ana' };
    expect(reportTopic(board, again)).toEqual({ ok: true, value: undefined });
    expect(reportTopic({ ...board, phase: 'closed' }, again)).toEqual({ ok: true, value: undefined });
    expect(reportTopic(board, { ...bob, reported: false })).toEqual({ ok: true, value: undefined });
  });

  it('is about a topic that is on the board, until the session is closed', () => {
    expect(reportTopic(board, { ...bob, topicId: 'gone' })).toEqual({ ok: false, refusal: { code: 'unknownTopic' } });
    expect(reportTopic({ ...board, phase: 'closed' }, bob)).toEqual({ ok: false, refusal: { code: 'sessionClosed' } });
  });
});

import { createWriteStream, existsSync, truncateSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { send } from '../../http/answer';
import type { Answer } from '../../http/answer';
import { wait } from '../brokenAnswer';
import { faultAnswer } from '../brokenAnswer';
import type { FaultList } from '../../faults/faults';
import { GraphFailure, badRequest, errorAnswer } from '../graphFailure';
import { largestRange, rangeUnit } from './uploadSessions';
import type { UploadSession, UploadSessions } from './uploadSessions';

export const uploadsPath = '/_api/v2.0/uploads/';

/** Pages of any origin may put ranges here: the address itself is the permission. */
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'content-range, content-type',
  'Access-Control-Max-Age': '86400',
};

interface Range {
  start: number;
  end: number;
  total: number;
}

/** "bytes 0-327679/1048576" @throws GraphFailure 400, 413 */
function readRange({ headers }: IncomingMessage): Range {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
  if (!match) throw badRequest('The Content-Range header is missing or malformed.', 'invalidRequest');
  const [start = 0, end = 0, total = 0] = match.slice(1).map(Number);
  const length = Number(headers['content-length'] ?? end - start + 1);
  if (end < start || end >= total || length !== end - start + 1)
    throw badRequest('The Content-Range does not fit the content.', 'invalidRequest');
  if (length > largestRange) throw new GraphFailure(413, 'requestEntityTooLarge', 'The range is larger than 60 MiB.');
  return { start, end, total };
}

/**
 * Answers the addresses of upload sessions ("driveItem: createUploadSession"): PUT takes a range, GET says what is missing, POST
 * puts a deferred file where it belongs, DELETE cancels. A range that breaks off leaves nothing behind.
 *
 * @param transaction makes what a commit changes durable together
 */
export function createUploadAddress({
  sessions,
  faults,
  transaction,
  quotaBytes,
}: {
  sessions: UploadSessions;
  faults: FaultList;
  transaction: <R>(work: () => R) => R;
  /** What a library holds. */
  quotaBytes: number;
}): {
  handles: (path: string) => boolean;
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
} {
  const state = ({ received, total, expires }: UploadSession): unknown => ({
    expirationDateTime: expires.toISOString(),
    nextExpectedRanges: received === total ? [] : [`${received}-`],
  });
  const finish = (session: UploadSession): Answer => {
    const { isNew, body } = transaction(() => sessions.finish(session));
    return { status: isNew ? 201 : 200, body };
  };

  const takeRange = async (session: UploadSession, request: IncomingMessage): Promise<Answer> => {
    const { start, end, total } = readRange(request);
    if (total > quotaBytes) throw new GraphFailure(507, 'quotaLimitReached', 'The storage is full.');
    if (session.total !== undefined && session.total !== total)
      throw badRequest('The total size of the file differs from that of earlier ranges.', 'invalidRequest');
    if (session.isBusy) throw new GraphFailure(409, 'conflict', 'Another range is just being received.');
    if (start !== session.received)
      throw new GraphFailure(
        416,
        'invalidRange',
        'The fragment overlaps with data already received, or is out of order',
      );
    session.isBusy = true;
    try {
      await pipeline(request, createWriteStream(session.spool, { flags: start === 0 ? 'w' : 'r+', start }));
      if (request.complete !== true) throw badRequest('The range broke off.', 'invalidRequest');
    } catch (error) {
      if (existsSync(session.spool)) truncateSync(session.spool, session.received);
      throw error;
    } finally {
      session.isBusy = false;
    }
    session.received = end + 1;
    session.total = total;
    if (session.received < total) {
      session.isUneven ||= (end - start + 1) % rangeUnit !== 0;
      return { status: 202, body: state(session) };
    }
    return session.deferCommit ? { status: 202, body: state(session) } : finish(session);
  };

  const run = (request: IncomingMessage): Promise<Answer> | Answer => {
    if (request.method === 'OPTIONS') return { status: 200 };
    if (request.headers.authorization !== undefined)
      throw new GraphFailure(401, 'unauthenticated', 'An upload address takes no Authorization header.');
    const path = (request.url ?? '').split('?')[0] ?? '';
    const session = sessions.find(decodeURIComponent(path.slice(uploadsPath.length)));
    switch (request.method) {
      case 'PUT':
        return takeRange(session, request);
      case 'GET':
        return { status: 200, body: state(session) };
      case 'POST':
        if (session.total === undefined || session.received < session.total)
          throw badRequest('The file is not whole yet.', 'invalidRequest');
        return finish(session);
      case 'DELETE':
        sessions.end(session);
        return { status: 204 };
      default:
        throw new GraphFailure(405, 'invalidRequest', 'The method is not allowed.');
    }
  };

  return {
    handles: (path) => path.startsWith(uploadsPath),
    answer: async (request, response) => {
      const fault = faults.take({ method: request.method ?? 'GET', path: request.url ?? '', body: '' });
      const passage = { requestId: 'upload', headers: {} };
      const refused = fault?.status === undefined ? undefined : faultAnswer(fault, passage);
      const carriesOut = fault?.drop !== 'before' && !(refused && !fault?.afterEffect);
      let answer: Answer | undefined;
      try {
        answer = carriesOut ? await run(request) : undefined;
      } catch (error) {
        const failure = error instanceof GraphFailure ? error : badRequest(String(error), 'invalidRequest');
        answer = errorAnswer(failure, passage.requestId, passage.requestId);
      }
      await wait(fault?.delayMs);
      if (fault?.drop) return void request.socket.destroy();
      // What is still coming is read and forgotten: a caller that is sending could not hear the answer.
      request.resume();
      const whole = refused ?? answer ?? { status: 500 };
      send(response, { ...whole, headers: { ...cors, ...whole.headers } });
    },
  };
}

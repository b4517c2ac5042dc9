import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeyObject } from 'node:crypto';
import { faultName } from '../faults/fault';
import type { Fault } from '../faults/fault';
import type { FaultList } from '../faults/faults';
import { send } from '../http/answer';
import type { Answer } from '../http/answer';
import { BodyTooLarge, readBytes } from '../http/readBody';
import type { Recording } from '../recording/recording';
import { faultAnswer, wait } from './brokenAnswer';
import { readBatch } from './batch/readBatch';
import { runBatch } from './batch/runBatch';
import { readCaller } from './caller';
import type { Caller } from './caller';
import type { Dispatch, Dispatched } from './dispatch';
import { GraphFailure, errorAnswer } from './graphFailure';
import { readUrl } from './graphCall';
import type { GraphCall } from './graphCall';
import type { Passage } from './passage';
import { recordLine } from './recordLine';

export interface GraphServiceParts {
  tenantId: string;
  publicKeyOf(kid: string): KeyObject | undefined;
  dispatch: Dispatch;
  faults: FaultList;
  recording: Recording;
  /** Bytes of a file that a PUT of its content may bring. */
  uploadBytes: number;
  /** Whether a caller is the product: only its traffic is recorded. */
  isProduct(caller: Caller): boolean;
}

const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
/** A file's content beyond so many bytes is neither recorded nor looked at by faults. */
const longestKeptUpload = 100_000;
const releaseNothing = (): void => undefined;

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Takes Graph requests from HTTP: token, faults, batches, error bodies, recording. */
export function createGraphService({
  tenantId,
  publicKeyOf,
  dispatch,
  faults,
  recording,
  uploadBytes,
  isProduct,
}: GraphServiceParts) {
  const failed = (error: unknown, { requestId, headers }: Pick<Passage, 'requestId' | 'headers'>): Answer => {
    const failure =
      error instanceof GraphFailure
        ? error
        : new GraphFailure(500, 'generalException', `The local tenant failed: ${String(error)}`);
    return errorAnswer(failure, requestId, headers['client-request-id'] ?? requestId);
  };

  const callOf = ({ method, url, headers, body, bytes, caller }: Passage, fault?: Fault): GraphCall => {
    const { segments, query } = readUrl(url.replace(/^\/v1\.0/i, ''));
    const { teamsLinkAfterReads, sentCopyAfterReads } = fault ?? {};
    return { method, segments, query, headers, body, bytes, caller, url, teamsLinkAfterReads, sentCopyAfterReads };
  };

  const carryOut = async (passage: Passage, fault?: Fault): Promise<Dispatched> => {
    try {
      return await dispatch(callOf(passage, fault));
    } catch (error) {
      return { answer: failed(error, passage), release: releaseNothing };
    }
  };

  /** Carries a request out, or what a fault makes of it. */
  const pass = async (passage: Passage, fault: Fault | undefined, run: () => Promise<Dispatched>): Promise<Answer> => {
    const refused = fault?.status !== undefined ? faultAnswer(fault, passage) : undefined;
    const { answer, release } =
      refused && !fault?.afterEffect ? { answer: refused, release: releaseNothing } : await run();
    await wait(fault?.delayMs);
    release();
    return refused ?? answer;
  };

  const inner = async (
    outer: Passage,
    request: Pick<Passage, 'method' | 'url' | 'headers' | 'body'>,
  ): Promise<Answer> => {
    const passage: Passage = {
      ...outer,
      ...request,
      bytes: undefined,
      url: `/v1.0${request.url}`,
      requestId: randomUUID(),
      batch: outer.requestId,
    };
    const started = Date.now();
    const fault = faults.take({ ...passage, path: passage.url, body: JSON.stringify(passage.body ?? '') }, true);
    const answer = await pass(passage, fault, () => carryOut(passage, fault));
    if (isProduct(passage.caller))
      recording.add(recordLine(passage, started, answer, fault && faultName(fault), outer.headers['x-dev-instance']));
    return answer;
  };

  const batch = async (passage: Passage): Promise<Dispatched> => {
    try {
      const responses = await runBatch(
        readBatch(passage.body),
        (request) => inner(passage, request),
        (failure) => failed(failure, passage),
      );
      return { answer: { status: 200, body: { responses } }, release: releaseNothing };
    } catch (error) {
      return { answer: failed(error, passage), release: releaseNothing };
    }
  };

  const finish = (
    response: ServerResponse,
    passage: Pick<Passage, 'requestId' | 'headers'>,
    answer: Answer,
  ): Answer => {
    const whole = {
      ...answer,
      headers: {
        'request-id': passage.requestId,
        'client-request-id': passage.headers['client-request-id'] ?? passage.requestId,
        ...(answer.body !== undefined && { 'Content-Type': jsonType }),
        ...answer.headers,
      },
    };
    send(response, whole);
    return whole;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = Date.now();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const received = { method: request.method ?? 'GET', url: request.url ?? '/', headers, requestId: randomUUID() };
    let passage: Passage;
    let text: string;
    try {
      const upload = received.method === 'PUT' && /\/content\/?(\?|$)/i.test(received.url);
      const bytes = await readBytes(request, upload ? uploadBytes : undefined);
      text = upload && bytes.length > longestKeptUpload ? '' : bytes.toString('utf8');
      const caller = readCaller(headers.authorization, tenantId, publicKeyOf);
      passage = { ...received, body: upload ? text || undefined : parse(text), bytes, caller };
    } catch (error) {
      const refusal =
        error instanceof BodyTooLarge ? new GraphFailure(413, 'RequestEntityTooLarge', error.message) : error;
      finish(response, received, failed(refusal, received));
      return;
    }
    const record = (answer: Answer, fault?: string): void => {
      if (isProduct(passage.caller))
        recording.add(recordLine(passage, started, answer, fault, headers['x-dev-instance']));
    };
    const fault = faults.take({ method: passage.method, path: passage.url, body: text });
    const isBatch = passage.method === 'POST' && /^\/v1\.0\/(\$|%24)batch\/?(\?|$)/i.test(passage.url);
    const run = (): Promise<Dispatched> => (isBatch ? batch(passage) : carryOut(passage, fault));
    const answer = fault?.drop === 'before' ? await wait(fault.delayMs) : await pass(passage, fault, run);
    if (fault?.drop || !answer) {
      request.socket.destroy();
      return record({ status: 0 }, fault && faultName(fault));
    }
    // A caller that gave up waiting does not know what became of its request.
    if (request.socket.destroyed) return record({ status: 0 }, 'answer-lost');
    record(finish(response, passage, answer), fault && faultName(fault));
  };
}

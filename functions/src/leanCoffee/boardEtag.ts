import { createHash } from 'node:crypto';
import type { NextBoardView } from '../../../src/domain/leanCoffee';

/**
 * How far along a reader is: a board and a ballot only ever gain changes, so that a host can tell from a reader's ETag
 * whether its own copy of the board is older than what the reader has seen.
 */
export interface Progress {
  readonly board: number;
  readonly ballot: number;
}

export const noProgress: Progress = { board: 0, ballot: 0 };

/** `"<digest of the view>-<board>-<ballot>"`. The clock in the view does not count: time passing is no change. */
export function etagOf(view: NextBoardView, { board, ballot }: Progress): string {
  const text = JSON.stringify({ ...view, board: view.board && { ...view.board, serverTime: undefined } });
  return `"${createHash('sha1').update(text).digest('base64url')}-${board}-${ballot}"`;
}

/** Reads the progress out of an ETag of ours; anything else says nothing. */
export function progressIn(etag: string | undefined): Progress | undefined {
  const [, board, ballot] = /-(\d{1,9})-(\d{1,9})"$/.exec(etag ?? '') ?? [];
  return board !== undefined && ballot !== undefined ? { board: Number(board), ballot: Number(ballot) } : undefined;
}

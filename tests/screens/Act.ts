import type { Page } from 'playwright-core';
import type { Look, Stage } from './stage';

/** One picture: who looks, at what, how, and what is done on the page before it is taken. */
export interface Picture {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** What there is to see, in one sentence. */
  readonly says: string;
  readonly look: Look;
  /** 1200 by 900 unless said otherwise. */
  readonly width?: number;
  readonly height?: number;
  /** On paper, or with the colours that the reader's system forces. */
  readonly media?: Parameters<Page['emulateMedia']>[0];
  /** What stands in the way of the page, before it is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** The page is ready when this can be read on it. */
  readonly shows: string | RegExp;
  readonly then?: (page: Page) => Promise<unknown>;
}

/** A moment of the story: how it comes about, and what there is to see. */
export interface Act {
  readonly title: string;
  readonly prepare?: (stage: Stage) => Promise<unknown>;
  readonly pictures: readonly Picture[];
}

export const phone = { width: 390, height: 844 };
export const smallest = { width: 320, height: 720 };

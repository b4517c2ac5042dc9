import type { Page } from './pages/layout';

export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly form: URLSearchParams;
  /** Of a form that sends one. */
  readonly file?: { readonly name: string; readonly content: Buffer };
}

/** Shows a page, or sends the browser elsewhere after a change, so that reloading does not repeat it. */
export type Route = (request: PageRequest) => Promise<Page | { readonly goTo: string }>;

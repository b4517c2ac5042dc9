import type { Sight } from './boardViews';

/** A board as the answer to a change. */
export function shown({ view, etag }: Sight) {
  return { status: 200, body: view, etag } as const;
}

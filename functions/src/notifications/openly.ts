import type { Notice } from '../../../src/domain/notifications';

/** Whether others may know of this notice that it goes out: not of a question whether to join. */
export const isOpenly = ({ kind }: Notice): boolean => kind !== 'joining';

/**
 * What the log may say of a message that goes out or can't. Questions whether to join are not counted, and of a message that is
 * nothing else it says nothing: whoever chose that person could read whether they are passed over.
 */
export function openlyTold(
  community: string,
  notices: readonly Notice[],
): { readonly community: string; readonly count: number } | undefined {
  const count = notices.filter(isOpenly).length;
  return count > 0 ? { community, count } : undefined;
}

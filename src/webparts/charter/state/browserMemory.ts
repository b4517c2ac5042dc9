import type { CharterView } from '../../../domain/charter';

/** Under what something of this reader and this community is kept in their browser. */
export function keyOf({ community, you }: Pick<CharterView, 'community' | 'you'>, name: string): string {
  return `guildhall.charter.${community.id}.${you.id ?? ''}.${name}`;
}

/** What was kept, if the browser keeps anything. */
export function remembered<Value extends object>(key: string): Value | undefined {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as Value) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something; without it, forgets what was kept. Where nothing can be kept, it stands on the screen alone. */
export function remember(key: string, value?: object): void {
  try {
    if (value) window.localStorage.setItem(key, JSON.stringify(value));
    else window.localStorage.removeItem(key);
  } catch {
    return;
  }
}

/** The names under which something of this reader and this community is kept in their browser. */
export function namesKept(view: Pick<CharterView, 'community' | 'you'>): readonly string[] {
  const before = keyOf(view, '');
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith(before))
      .map((key) => key.slice(before.length))
      .sort();
  } catch {
    return [];
  }
}

import { useText } from '../useText';

const usual = [15, 30, 45, 60, 75, 90, 120, 180, 240, 480] as const;

/** Lengths to choose from, and the present one if it is another; in minutes. */
export function useLengths(now: number, most = 480): readonly { readonly value: number; readonly text: string }[] {
  const { words } = useText();
  const minutes = [...new Set([...usual.filter((length) => length <= most), now])].sort((a, b) => a - b);
  return minutes.map((value) => ({ value, text: words.count('Minutes', value) }));
}

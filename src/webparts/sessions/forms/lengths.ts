import { sessionMinutes } from '../../../domain/sessions';
import { useText } from '../useText';

const usual = [15, 30, 45, 60, 75, 90, 120, 180, 240, 480] as const;

/** Lengths of a session to choose from, and the present one if it is another; in minutes. */
export function useLengths(now: number): readonly { readonly value: number; readonly text: string }[] {
  const { words } = useText();
  const minutes = [...new Set([...usual.filter((length) => length <= sessionMinutes.most), now])].sort((a, b) => a - b);
  return minutes.map((value) => ({ value, text: words.count('Minutes', value) }));
}

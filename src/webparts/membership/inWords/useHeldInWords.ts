import type { HeldChange } from '../../../domain/membership';
import { useText } from '../useText';
import { useInWords } from './useInWords';

/** What a run that waits would do, and what the button says that lets it. */
export function useHeldInWords({ removals, additions }: HeldChange): { readonly would: string; readonly doIt: string } {
  const { words } = useText();
  const { list, number } = useInWords();
  const would = list([
    ...(removals > 0 ? [words.count('WouldRemove', removals)] : []),
    ...(additions > 0 ? [words.count('WouldAdd', additions)] : []),
  ]);
  if (removals > 0 && additions > 0) {
    return { would, doIt: words.say('DoBoth', { remove: number(removals), add: number(additions) }) };
  }
  return { would, doIt: additions > 0 ? words.count('AddThem', additions) : words.count('RemoveThem', removals) };
}

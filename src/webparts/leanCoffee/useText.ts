import { useTextOf, type Text as TextOf } from '../../components/words';

/** The words and dates that the Lean Coffee speaks in. */
export type Text = TextOf<LeanCoffeeStrings>;

export function useText(): Text {
  return useTextOf<LeanCoffeeStrings>();
}

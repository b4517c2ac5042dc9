import { useTextOf, type Text as TextOf } from '../../components/words';

/** The words and dates that the screens of the charter speak in. */
export type Text = TextOf<CharterStrings>;

/** The words and dates of the web part that the view stands in. */
export function useText(): Text {
  return useTextOf<CharterStrings>();
}

import { useTextOf, type Text as TextOf } from '../../components/words';

/** The words and dates that a communities manager's screens speak in. */
export type Text = TextOf<CommunitiesManagerStrings>;

/** The words and dates of the web part that the view stands in. */
export function useText(): Text {
  return useTextOf<CommunitiesManagerStrings>();
}

import { useTextOf, type Text as TextOf } from '../../components/words';

/** The words and dates that the screens about membership speak in. */
export type Text = TextOf<MembershipStrings>;

/** The words and dates of the web part that the view stands in. */
export function useText(): Text {
  return useTextOf<MembershipStrings>();
}

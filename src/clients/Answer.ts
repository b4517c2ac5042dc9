import type { Problem } from '../domain/kernel';

/** Why an exchange with the API came to nothing, as far as a person can do something about it. */
export type Failure =
  /** The page or team belongs to no Microsoft 365 group, so there is no community to show. */
  | { readonly kind: 'noCommunity' }
  /** The tenant properties that say where the API is are not set. */
  | { readonly kind: 'notConfigured' }
  /** Nobody has approved the web part's request for the API's scope. */
  | { readonly kind: 'permissionMissing' }
  /** The sign-in has run out, or Entra wants more of it. */
  | { readonly kind: 'signInNeeded' }
  /** No answer: the network is gone, or the API is. */
  | { readonly kind: 'unreachable' }
  /** The API answered that something is wrong with it, or that it is too busy (then with a time to wait). */
  | { readonly kind: 'serverFault'; readonly retryAfterSeconds?: number };

/** What came of one exchange with the API. */
export type Answer<View> =
  | { readonly kind: 'fresh'; readonly view: View; readonly etag?: string }
  /** What the ETag stood for still holds. */
  | { readonly kind: 'unchanged' }
  /** The API said no and changed nothing; `detail` is a sentence for the person. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Whether anything was changed is not known. Every request may be repeated: it says what shall be, not what to add. */
  | { readonly kind: 'failed'; readonly failure: Failure };

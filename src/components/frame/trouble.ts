import type { LanguageOfStrings } from '../words';

/** Why there is no exchange with the API, as far as a person can do something about it. */
export type Trouble =
  'noCommunity' | 'notConfigured' | 'permissionMissing' | 'signInNeeded' | 'unreachable' | 'serverFault';

/** What a web part says when there is trouble and it has nothing to show. */
export interface ObstacleStrings extends LanguageOfStrings {
  readonly TryAgain: string;
  readonly MembersOnlyTitle: string;
  readonly RefusedTitle: string;
  readonly NoCommunityTitle: string;
  readonly NoCommunityText: string;
  readonly NoCommunityEditor: string;
  readonly NotConfiguredTitle: string;
  readonly NotConfiguredText: string;
  readonly PermissionMissingTitle: string;
  readonly PermissionMissingText: string;
  readonly SignInNeededTitle: string;
  readonly SignInNeededText: string;
  readonly UnreachableTitle: string;
  readonly UnreachableText: string;
  readonly ServerFaultTitle: string;
  readonly ServerFaultText: string;
}

/** What a web part says when there is trouble and something older is still on the screen. */
export interface TroubleStrings extends LanguageOfStrings {
  readonly TryAgain: string;
  readonly TroubleUnreachable: string;
  readonly TroubleServerFault: string;
  readonly TroubleSignInNeeded: string;
  readonly TroubleSignInKept: string;
  readonly TroublePermissionMissing: string;
  readonly NothingLost: string;
  readonly ChangesKept_one: string;
  readonly ChangesKept_two?: string;
  readonly ChangesKept_few?: string;
  readonly ChangesKept_many?: string;
  readonly ChangesKept_other: string;
}

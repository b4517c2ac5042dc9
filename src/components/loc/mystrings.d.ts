/**
 * What every web part says: dates, what stands in the way of the API, and how a person undoes something. A web part's own
 * strings come on top of these and may say one of them in words of their own.
 */
declare interface SharedStrings {
  readonly Language: string;

  readonly WeekdayNames: string;
  readonly MonthNames: string;
  readonly DayPattern: string;
  readonly DayWithYear: string;
  readonly ZoneTime: string;
  readonly ZoneOfUk: string;
  readonly Today: string;
  readonly Tomorrow: string;
  readonly Yesterday: string;
  readonly JustNow: string;
  readonly MinutesAgo_one: string;
  readonly MinutesAgo_two?: string;
  readonly MinutesAgo_few?: string;
  readonly MinutesAgo_many?: string;
  readonly MinutesAgo_other: string;
  readonly DaysAgo_one: string;
  readonly DaysAgo_two?: string;
  readonly DaysAgo_few?: string;
  readonly DaysAgo_many?: string;
  readonly DaysAgo_other: string;

  readonly DueToday: string;
  readonly DueBy: string;
  readonly Overdue: string;

  readonly NotSentYet: string;
  readonly Undo: string;
  readonly TryAgain: string;
  readonly Copy: string;
  readonly TextCopied: string;
  readonly TextNotCopied: string;
  readonly Download: string;
  readonly Handover: string;
  readonly HandoverText: string;
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

  readonly MembersOnlyTitle: string;
  readonly RefusedTitle: string;
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
  readonly NoCommunityTitle: string;

  readonly Why_notAMember: string;
  readonly Why_communityUnknown: string;
  readonly AgainFrom: string;
  readonly Why_tooBusy: string;
  readonly Why_unavailable: string;

  readonly More: string;
  readonly Cancel: string;
  readonly Minutes_one: string;
  readonly Minutes_two?: string;
  readonly Minutes_few?: string;
  readonly Minutes_many?: string;
  readonly Minutes_other: string;
  readonly PartMissing: string;

  readonly SessionTimes: string;
  readonly SessionTimesInZone: string;
  readonly YourTime: string;
  readonly JoinInTeams: string;
  readonly Coming_one: string;
  readonly Coming_other: string;
  readonly PerhapsComing_one: string;
  readonly PerhapsComing_other: string;
  readonly ComingAndPerhaps: string;

  readonly AnotherCommunity: string;
  readonly ChooseCommunityTitle: string;
  readonly ChooseCommunityText: string;
  readonly NoCommunitiesTitle: string;
  readonly NoCommunitiesText: string;

  readonly MyNotifications: string;
  readonly LoadingNotifications: string;
  readonly HearInTeams: string;
  readonly HearByMail: string;
  readonly HearQuiet: string;
  readonly HearInvitations: string;
  readonly HearInvitationsNote: string;
  readonly HearMutedSince: string;
  readonly HearSavedOn: string;
  readonly HearSavedOff: string;
  readonly UndoOf: string;
  readonly HearSessionsCome: string;
  readonly HearSessionsLeave: string;
  readonly HearActions: string;
  readonly HearActionsNote: string;
  readonly HearJoining: string;
  readonly HearJoiningNote: string;
  readonly HearPrompts: string;
  readonly HearPromptsNote: string;
  readonly HearCharter: string;
  readonly HearCharterNote: string;
  readonly HearRunning: string;
  readonly HearRunningNote: string;
  readonly HearNotChanged: string;

  readonly CommunityName: string;
  readonly CommunityPurpose: string;
  readonly CommunityPurposeNote: string;
  readonly Why_communityNameLength: string;
  readonly Why_communityPurposeLength: string;
  readonly Why_nameTaken: string;

  readonly CharactersLeft_zero: string;
  readonly CharactersLeft_one: string;
  readonly CharactersLeft_two?: string;
  readonly CharactersLeft_few?: string;
  readonly CharactersLeft_many?: string;
  readonly CharactersLeft_other: string;

  readonly Why_toldTooOften: string;
  readonly Why_communityToldTooOften: string;
  readonly Why_agendaJustWritten: string;
  readonly Why_sessionBegun: string;
  readonly Why_nothingProposed: string;
  readonly Why_tooManySessions: string;
}

declare module 'SharedWebPartStrings' {
  const strings: SharedStrings;
  export = strings;
}

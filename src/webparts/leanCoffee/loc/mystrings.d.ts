/**
 * What the Lean Coffee says. `{name}` is a blank; a sentence that depends on a number has a form for each plural the language
 * knows (`_zero`, `_one`, `_two`, `_few`, `_many`), and always `_other`.
 */
declare interface LeanCoffeeStrings {
  readonly Language: string;
  readonly Title: string;

  readonly StagesLabel: string;
  readonly Propose: string;
  readonly Vote: string;
  readonly Discuss: string;
  readonly StageDone: string;

  readonly SessionTimes: string;
  readonly SessionTimesInZone: string;
  readonly YourTime: string;
  readonly JoinInTeams: string;

  readonly WeekdayNames: string;
  readonly MonthNames: string;
  readonly DayPattern: string;
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

  readonly TopicLabel: string;
  readonly ProposeTopic: string;
  readonly TitleNeeded: string;
  readonly CharactersLeft_zero: string;
  readonly CharactersLeft_one: string;
  readonly CharactersLeft_two?: string;
  readonly CharactersLeft_few?: string;
  readonly CharactersLeft_many?: string;
  readonly CharactersLeft_other: string;
  readonly CharactersOver_one: string;
  readonly CharactersOver_other: string;
  readonly TopicRefused: string;
  readonly TopicAdded: string;

  readonly Topics_one: string;
  readonly Topics_two?: string;
  readonly Topics_few?: string;
  readonly Topics_many?: string;
  readonly Topics_other: string;
  readonly NoTopicsTitle: string;
  readonly NoTopicsText: string;
  readonly ProposedBy: string;
  readonly NotSentYet: string;

  readonly VoteHeading: string;
  readonly YourVotesFor: string;
  readonly AddVote: string;
  readonly TakeVote: string;
  readonly VotesHere_zero: string;
  readonly VotesHere_one: string;
  readonly VotesHere_other: string;
  readonly VotesLeft_zero: string;
  readonly VotesLeft_one: string;
  readonly VotesLeft_two?: string;
  readonly VotesLeft_few?: string;
  readonly VotesLeft_many?: string;
  readonly VotesLeft_other: string;
  readonly StackVotes: string;
  readonly Voters_zero: string;
  readonly Voters_one: string;
  readonly Voters_two?: string;
  readonly Voters_few?: string;
  readonly Voters_many?: string;
  readonly Voters_other: string;
  readonly TotalsHidden: string;
  readonly VoteRefused: string;

  readonly AfterProposing_one: string;
  readonly AfterProposing_two?: string;
  readonly AfterProposing_few?: string;
  readonly AfterProposing_many?: string;
  readonly AfterProposing_other: string;
  readonly OpenVoting: string;
  readonly OpeningVoting: string;
  readonly OpenVotingNote: string;
  readonly OpenVotingNeedsTopic: string;
  readonly OpenVotingQuestion: string;
  readonly OpenVotingText: string;
  readonly KeepProposing: string;
  readonly CloseVoting: string;
  readonly ClosingVoting: string;
  readonly CloseVotingQuestion: string;
  readonly CloseVotingText_zero: string;
  readonly CloseVotingText_one: string;
  readonly CloseVotingText_two?: string;
  readonly CloseVotingText_few?: string;
  readonly CloseVotingText_many?: string;
  readonly CloseVotingText_other: string;
  readonly KeepVotingOpen: string;
  readonly PhaseRefused: string;

  readonly AgendaHeading: string;
  readonly AgendaOrder: string;
  readonly VotersInAll_zero: string;
  readonly VotersInAll_one: string;
  readonly VotersInAll_two?: string;
  readonly VotersInAll_few?: string;
  readonly VotersInAll_many?: string;
  readonly VotersInAll_other: string;
  readonly TopicVotes_zero: string;
  readonly TopicVotes_one: string;
  readonly TopicVotes_two?: string;
  readonly TopicVotes_few?: string;
  readonly TopicVotes_many?: string;
  readonly TopicVotes_other: string;
  readonly OwnVotes_one: string;
  readonly OwnVotes_other: string;
  readonly TieExplained: string;
  readonly VotingOpened: string;
  readonly VotingClosed: string;

  // Why the API refused, by the code of its problem; see `whyRefused`.
  readonly Why_notAMember: string;
  readonly Why_onlyFacilitators: string;
  readonly Why_proposingClosed: string;
  readonly Why_votingNotOpen: string;
  readonly Why_votingClosed: string;
  readonly Why_sessionOver: string;
  readonly Why_sessionUnknown: string;
  readonly Why_unknownTopic: string;
  readonly Why_overBudget: string;
  readonly Why_tooManyOnOneTopic: string;
  readonly Why_titleEmpty: string;
  readonly Why_titleTooLong: string;
  readonly Why_boardFull: string;
  readonly Why_topicIdTaken: string;
  readonly Why_nothingToVoteOn: string;
  readonly Why_phaseOutOfOrder: string;
  readonly Why_tooBusy: string;
  readonly Why_unavailable: string;
  readonly Why_communityUnknown: string;

  readonly Loading: string;
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

  readonly NoSessionTitle: string;
  readonly NoSessionText: string;
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

declare module 'LeanCoffeeWebPartStrings' {
  const strings: LeanCoffeeStrings;
  export = strings;
}

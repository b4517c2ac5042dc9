define([], function () {
  return {
    Language: 'en-GB',
    Title: 'Lean Coffee',

    StagesLabel: 'Where this session is',
    Propose: 'Propose',
    Vote: 'Vote',
    Discuss: 'Discuss',
    StageDone: 'done',

    SessionTimes: '{day}, {start} to {end}',
    SessionTimesInZone: '{day}, {start} to {end}, {zone}',
    YourTime: '{start} to {end} in your time',
    JoinInTeams: 'Join in Teams',

    WeekdayNames: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
    MonthNames: 'January,February,March,April,May,June,July,August,September,October,November,December',
    DayPattern: '{weekday} {day} {month}',
    Today: 'today',
    Tomorrow: 'tomorrow',
    Yesterday: 'yesterday',
    JustNow: 'just now',
    MinutesAgo_one: '{count} minute ago',
    MinutesAgo_other: '{count} minutes ago',
    DaysAgo_one: '{count} day ago',
    DaysAgo_other: '{count} days ago',

    TopicLabel: 'What should we talk about?',
    ProposeTopic: 'Propose',
    TitleNeeded: 'Write what you would like to talk about first.',
    CharactersLeft_zero: 'No more characters fit.',
    CharactersLeft_one: '{count} more character fits.',
    CharactersLeft_other: '{count} more characters fit.',
    CharactersOver_one: '{count} character too many. A short topic reads well on a phone.',
    CharactersOver_other: '{count} characters too many. A short topic reads well on a phone.',
    TopicRefused: '“{title}” was not added. {detail}',
    TopicAdded: 'Added: {title}',

    Topics_one: '{count} topic',
    Topics_other: '{count} topics',
    NoTopicsTitle: 'No topics yet',
    NoTopicsText:
      'Yours can be the first: something you are stuck on, proud of or curious about. For example “How do we review each other’s research?”',
    ProposedBy: '{name}, {when}',
    NotSentYet: 'Not sent yet',

    VoteHeading: 'What would you like to talk about?',
    YourVotesFor: 'Your votes for “{title}”',
    AddVote: 'Add a vote to “{title}”',
    TakeVote: 'Take a vote back from “{title}”',
    VotesHere_zero: 'None of your votes',
    VotesHere_one: '{count} of your votes',
    VotesHere_other: '{count} of your votes',
    VotesLeft_zero: 'You have no votes left',
    VotesLeft_one: 'You have {count} vote left',
    VotesLeft_other: 'You have {count} votes left',
    StackVotes: 'You can put more than one on a topic, and move them until the voting closes.',
    Voters_zero: 'Nobody has voted yet.',
    Voters_one: '{count} person has voted.',
    Voters_other: '{count} people have voted.',
    TotalsHidden: 'Totals stay hidden until the facilitator closes the voting.',
    VoteRefused: 'Your vote was taken back. {detail}',

    AfterProposing_one:
      'When the facilitator opens the voting, you get {count} vote for the topic you would most like to talk about.',
    AfterProposing_other:
      'When the facilitator opens the voting, you get {count} votes for the topics you would like to talk about.',
    OpenVoting: 'Open voting',
    OpeningVoting: 'Opening the voting',
    OpenVotingNote: 'Nobody can add topics after that.',
    OpenVotingNeedsTopic: 'There has to be a topic to vote on first.',
    CloseVoting: 'Close voting',
    ClosingVoting: 'Closing the voting',
    CloseVotingQuestion: 'Close the voting?',
    CloseVotingText_zero:
      'Nobody has voted yet. The agenda will stand in the order the topics were proposed, for everybody, and nobody can vote any more. This cannot be undone.',
    CloseVotingText_one:
      '{count} person has voted. Nobody can add or move votes any more, and everybody sees the totals and the agenda. This cannot be undone.',
    CloseVotingText_other:
      '{count} people have voted. Nobody can add or move votes any more, and everybody sees the totals and the agenda. This cannot be undone.',
    KeepVotingOpen: 'Keep it open',
    PhaseRefused: 'The session was not moved on. {detail}',

    AgendaHeading: 'Agenda',
    AgendaOrder: 'Start with the topic at the top. Most votes come first.',
    VotersInAll_zero: 'Nobody voted.',
    VotersInAll_one: '{count} person voted.',
    VotersInAll_other: '{count} people voted.',
    TopicVotes_zero: 'No votes',
    TopicVotes_one: '{count} vote',
    TopicVotes_other: '{count} votes',
    OwnVotes_one: '{count} of them yours',
    OwnVotes_other: '{count} of them yours',
    TieExplained: 'As many votes as the topic above, which was proposed first',
    VotingOpened: 'The voting is open.',
    VotingClosed: 'The voting is closed. The agenda is ready.',

    Loading: 'Loading the Lean Coffee',
    TryAgain: 'Try again',
    TroubleUnreachable: 'Guildhall cannot be reached just now.',
    TroubleServerFault: 'Something is wrong with Guildhall just now.',
    TroubleSignInNeeded: 'Your sign-in has run out. Reload the page to sign in again.',
    TroublePermissionMissing: 'Your organisation no longer lets this page reach Guildhall.',
    NothingLost: 'Nothing is lost, but what you see may be a few moments old.',
    ChangesKept_one: 'What you did is kept here and will be sent as soon as it can be. Leave this page open.',
    ChangesKept_other:
      '{count} things you did are kept here and will be sent as soon as they can be. Leave this page open.',

    NoSessionTitle: 'No Lean Coffee is planned yet',
    NoSessionText:
      'Sessions plan themselves from the rhythm of the community. As soon as the next one has a date, you can propose topics here.',
    MembersOnlyTitle: 'This Lean Coffee is for members of the community',
    RefusedTitle: 'This Lean Coffee cannot be shown',
    NoCommunityTitle: 'This page belongs to no community',
    NoCommunityText:
      'Lean Coffee shows the session of the team or group that a page belongs to, and this page belongs to none. Open it from the site or the team of your community.',
    NoCommunityEditor:
      'Lean Coffee shows the session of the team or group that a page belongs to, and this site has none. Put the web part on a page of the community’s own site, or add it as a tab to the community’s team; there is nothing else to set up.',
    NotConfiguredTitle: 'Guildhall is not set up here yet',
    NotConfiguredText:
      'An administrator of your organisation still has to say where Guildhall runs, in the tenant properties GuildhallApiUrl and GuildhallApiResource of the app catalogue. Nothing has to be changed on this page.',
    PermissionMissingTitle: 'Guildhall is waiting for a permission',
    PermissionMissingText:
      'This page may not use the permission “access_as_user” of “Guildhall API” yet. A SharePoint administrator can approve it in the SharePoint admin centre, under Advanced, API access. Nothing was changed.',
    SignInNeededTitle: 'Please sign in again',
    SignInNeededText: 'Guildhall does not accept your sign-in any more. Reload the page; nothing was lost.',
    UnreachableTitle: 'Guildhall cannot be reached',
    UnreachableText:
      'There is no answer, perhaps because the network is gone. Nothing was lost. This page keeps trying by itself.',
    ServerFaultTitle: 'Something is wrong with Guildhall',
    ServerFaultText:
      'It answered, but not with your Lean Coffee. Nothing was lost. This page keeps trying by itself; if it lasts, tell whoever looks after Guildhall.',
  };
});

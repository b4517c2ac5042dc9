define([], function () {
  return {
    Language: 'en-GB',

    WeekdayNames: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
    MonthNames: 'January,February,March,April,May,June,July,August,September,October,November,December',
    DayPattern: '{weekday} {day} {month}',
    DayWithYear: '{day} {year}',
    ZoneTime: '{place} time',
    ZoneOfUk: 'UK',
    Today: 'today',
    Tomorrow: 'tomorrow',
    Yesterday: 'yesterday',
    JustNow: 'just now',
    MinutesAgo_one: '{count} minute ago',
    MinutesAgo_other: '{count} minutes ago',
    DaysAgo_one: '{count} day ago',
    DaysAgo_other: '{count} days ago',

    DueToday: 'due today',
    DueBy: 'by {day}',
    Overdue: 'overdue since {day}',

    NotSentYet: 'Not sent yet',
    Undo: 'Undo',
    TryAgain: 'Try again',
    Copy: 'Copy',
    TextCopied: 'Copied.',
    TextNotCopied: 'Your browser does not let this page copy. Mark the text and copy it yourself.',
    Download: 'Download as .md',
    Handover: 'Handover pack',
    HandoverText:
      'What a successor needs: what it is for, who leads it, when it meets, how people come in, what is open. It names nobody but leads and owners of actions.',
    TroubleUnreachable: 'Guildhall cannot be reached just now.',
    TroubleServerFault: 'Something is wrong with Guildhall just now.',
    TroubleSignInNeeded: 'Your sign-in has run out. Reload the page to sign in again.',
    TroubleSignInKept: 'Your sign-in has run out. Sign in again in another tab, then choose Try again.',
    TroublePermissionMissing: 'Your organisation no longer lets this page reach Guildhall.',
    NothingLost: 'Nothing is lost, but what you see may be a few moments old.',
    ChangesKept_one: 'What you did is kept here and will be sent as soon as it can be. Leave this page open.',
    ChangesKept_other:
      '{count} things you did are kept here and will be sent as soon as they can be. Leave this page open.',

    MembersOnlyTitle: 'This is for members of the community',
    RefusedTitle: 'This cannot be shown',
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
      'It answered, but not with what belongs here. Nothing was lost. This page keeps trying by itself; if it lasts, tell whoever looks after Guildhall.',
    NoCommunityTitle: 'This page belongs to no community',

    Why_notAMember:
      'You are not in this community. You can join it by yourself in “Communities”; it may take some minutes to show here.',
    Why_communityUnknown: 'Guildhall does not serve this community yet. An administrator can add it.',
    AgainFrom: 'It is possible again from {day}, {time}.',
    Why_tooBusy: 'Too many people are changing this at the same moment. Try again.',
    Why_unavailable: 'Guildhall cannot reach what it needs just now. Try again in a minute.',

    More: 'More',
    Cancel: 'Cancel',
    Minutes_one: '{count} minute',
    Minutes_other: '{count} minutes',
    PartMissing:
      'This part of the page could not be loaded. What you did is safe. Try again; if that does not help, reload the page.',

    SessionTimes: '{day}, {start} to {end}',
    SessionTimesInZone: '{day}, {start} to {end}, {zone}',
    YourTime: '{start} to {end} in your time',
    JoinInTeams: 'Join in Teams',
    Coming_one: '{count} is coming',
    Coming_other: '{count} are coming',
    PerhapsComing_one: '{count} perhaps',
    PerhapsComing_other: '{count} perhaps',
    ComingAndPerhaps: '{coming}, {perhaps} perhaps',

    AnotherCommunity: 'Show another community',
    ChooseCommunityTitle: 'Which community?',
    ChooseCommunityText: 'You are in more than one. This app remembers what you choose on this device.',
    NoCommunitiesTitle: 'You are in no community yet',
    NoCommunitiesText: 'You can join one by yourself in “Communities”. As soon as you have, it appears here.',

    MyNotifications: 'My notifications',
    LoadingNotifications: 'Loading what you hear from Guildhall',
    HearInTeams: 'As activity in Teams.',
    HearByMail: 'By mail.',
    HearQuiet: 'Messages come grouped, and it is quiet from {from} to {to}, at weekends and on bank holidays.',
    HearInvitations: 'Calendar invitations',
    HearInvitationsNote: 'Events in your calendar, for each session. You stay a member without them.',
    HearMutedSince: 'Off since {day}.',
    HearSavedOn: 'Saved: {what}, on.',
    HearSavedOff: 'Saved: {what}, off.',
    UndoOf: 'Undo: {what}',
    HearSessionsCome: 'The coming sessions appear in your calendar within some minutes.',
    HearSessionsLeave:
      'The coming sessions leave your calendar within some minutes; Outlook may show that as cancelled for you. For others nothing changes.',
    HearActions: 'Actions you took on',
    HearActionsNote: 'After a session, what you said you would do.',
    HearJoining: 'Questions to join',
    HearJoiningNote: 'Seldom: a community that might be for you.',
    HearPrompts: 'Prompts',
    HearPromptsNote: 'When something waits for you, such as a review that is due.',
    HearCharter: 'Changes to the charter',
    HearCharterNote: 'What others propose, and what a lead has changed at once; once a day at most.',
    HearRunning: 'Running the community',
    HearRunningNote: 'For leads, when something about the community needs a person.',
    HearNotChanged: 'It stays as it was. {detail}',

    CommunityName: 'Name of the community',
    CommunityPurpose: 'What it is for',
    CommunityPurposeNote: 'In a sentence or two that somebody new to it understands.',
    Why_communityNameLength: 'A name has {least} to {most} characters.',
    Why_communityPurposeLength: 'This takes {least} to {most} characters.',
    Why_nameTaken: 'There is a community of that name already. Choose another one.',

    CharactersLeft_zero: 'No more characters fit.',
    CharactersLeft_one: '{count} more character fits.',
    CharactersLeft_other: '{count} more characters fit.',

    Why_toldTooOften:
      'People hear of changes of one session at most {limit} times in 24 hours. Cancelling is always possible.',
    Why_communityToldTooOften:
      'The people of this community hear of sessions at most {limit} times in 24 hours. Cancelling is always possible.',
    Why_agendaJustWritten:
      'Everybody gets a mail with each agenda, so there is one an hour. The topics stand on the board.',
    Why_sessionBegun: 'The session has begun; the topics stand on the board.',
    Why_nothingProposed: 'There is no topic on the board yet, so there is no agenda to send.',
    Why_tooManySessions:
      'The community has started as many sessions as it can for now. Wait a day, or until one is over.',
  };
});

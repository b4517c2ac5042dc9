/** What the directory of communities says, on top of what every web part says. */
declare interface OwnDirectoryStrings {
  readonly Title: string;
  readonly TitleLabel: string;
  readonly TitleNote: string;
  readonly TitleSettingTooLong: string;
  readonly SettingsNote: string;
  readonly Loading: string;
  readonly LongWait: string;
  readonly UnreachableText: string;
  readonly LoadingPeople: string;

  readonly SearchLabel: string;
  readonly SearchHint: string;
  readonly ShowLabel: string;
  readonly ShowAll: string;
  readonly ShowMine: string;
  readonly ShowSuits: string;
  readonly PlaceLabel: string;
  readonly AnyPlace: string;
  readonly FoundCount_zero: string;
  readonly FoundCount_one: string;
  readonly FoundCount_two?: string;
  readonly FoundCount_few?: string;
  readonly FoundCount_many?: string;
  readonly FoundCount_other: string;
  readonly NothingFound: string;
  readonly NothingSuits: string;
  readonly NothingSuitsText: string;
  readonly ShowEverything: string;

  readonly SectionAsked: string;
  readonly SectionIn: string;
  readonly SectionSuits: string;
  readonly SectionOthers: string;
  readonly SectionAll: string;
  readonly EmptyTitle: string;
  readonly EmptyText: string;
  readonly NotReadYet: string;
  readonly LinkedGone: string;

  readonly LedBy: string;
  readonly MoreLeads_one: string;
  readonly MoreLeads_two?: string;
  readonly MoreLeads_few?: string;
  readonly MoreLeads_many?: string;
  readonly MoreLeads_other: string;
  readonly NoLead: string;
  readonly NextSession: string;
  readonly NextSessionInZone: string;
  readonly NoSession: string;
  readonly People_zero: string;
  readonly People_one: string;
  readonly People_two?: string;
  readonly People_few?: string;
  readonly People_many?: string;
  readonly People_other: string;
  readonly PeopleMostIn: string;
  readonly ListOf: string;
  readonly NamesOf: string;
  readonly NamesOfVowel: string;
  readonly Suits: string;
  readonly FitCounts: string;
  readonly Fit_jobTitle: string;
  readonly Fit_department: string;
  readonly Fit_office: string;
  readonly Fit_employeeType: string;
  readonly Fit_group: string;

  readonly Join: string;
  readonly JoinCommunity: string;
  readonly NoThanks: string;
  readonly NoThanksTo: string;
  readonly AskedBy: string;
  readonly InvitedBy: string;
  readonly IsIn: string;
  readonly TeamsFollows: string;
  readonly JoiningHeldUp: string;
  readonly LeavingHeldUp: string;
  readonly IsLeaving: string;
  readonly HasLeft: string;
  readonly MoreFor: string;
  readonly Leave: string;
  readonly HandOverFirst: string;
  readonly SaidNo: string;
  readonly WouldYouSayWhy: string;
  readonly No_noTime: string;
  readonly No_notMyWork: string;
  readonly No_enoughCommunities: string;
  readonly No_timesDontSuit: string;
  readonly No_notWelcome: string;
  readonly No_other: string;
  readonly HasDeclined: string;
  readonly MayAskAgain: string;

  readonly WhyIn: string;
  readonly WhyRule: string;
  readonly WhyRulePlain: string;
  readonly WhyJoined: string;
  readonly WhyAdded: string;
  readonly WhyInvited: string;
  readonly WhyInvitedBy: string;
  readonly WhyLeads_owner: string;
  readonly WhyLeads_lead: string;
  readonly WhyLeads_deputy: string;
  readonly StaysAnyway: string;
  readonly RuleMayEnd: string;
  readonly Stay: string;
  readonly StayIn: string;

  readonly JoinedNews: string;
  readonly StayNews: string;
  readonly LeftNews: string;
  readonly DeclinedNews: string;
  readonly ReasonNews: string;
  readonly ReconsideredNews: string;
  readonly DeedRefused: string;
  readonly Why_ownerMustHandOver: string;
  readonly Why_groupGivesRoles: string;
  readonly Why_disabledCannotJoin: string;

  readonly BackToAll: string;
  readonly OpenSite: string;
  readonly PeopleForMembers: string;
  readonly PeopleOf: string;
  readonly PeopleSearchLabel: string;
  readonly PeopleSearchHint: string;
  readonly DisciplineLabel: string;
  readonly AnyDiscipline: string;
  readonly RoleLabel: string;
  readonly AnyRole: string;
  readonly OnlyLeads: string;
  readonly FoundOf_one: string;
  readonly FoundOf_two?: string;
  readonly FoundOf_few?: string;
  readonly FoundOf_many?: string;
  readonly FoundOf_other: string;
  readonly NobodyFound: string;
  readonly ShowEverybody: string;
  readonly Role_owner: string;
  readonly Role_lead: string;
  readonly Role_deputy: string;
  readonly You: string;
  readonly IsGuest: string;
  readonly AskAbout: string;

  readonly OwnTopicsTitle: string;
  readonly OwnTopicsEmpty: string;
  readonly WriteTopics: string;
  readonly ChangeTopics: string;
  readonly TopicsLabel: string;
  readonly TopicsHint: string;
  readonly Save: string;
  readonly Why_tooManyTopics: string;
  readonly Why_topicLength: string;
  readonly TopicsSaved: string;
  readonly TopicsRefused: string;

  readonly Propose: string;
  readonly ProposeText: string;
  readonly SendProposal: string;
  readonly Proposed: string;
  readonly ProposeAnother: string;
  readonly MyProposals: string;
  readonly ProposalWaits: string;
  readonly ProposalDeclined: string;
  readonly ProposalUnanswered: string;
  readonly Why_tooManyProposals: string;

  readonly NoCommunityText: string;
  readonly NoCommunityEditor: string;
}

declare interface DirectoryStrings extends SharedStrings, OwnDirectoryStrings {}

declare module 'DirectoryWebPartStrings' {
  const strings: OwnDirectoryStrings;
  export = strings;
}

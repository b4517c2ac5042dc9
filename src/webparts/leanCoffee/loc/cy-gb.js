define([], function () {
  return {
    Language: 'cy-GB',
    Title: 'Lean Coffee',

    StagesLabel: 'Ble mae’r sesiwn arni',
    Propose: 'Cynnig',
    Vote: 'Pleidleisio',
    Discuss: 'Trafod',
    StageDone: 'wedi gorffen',

    SessionTimes: '{day}, {start} tan {end}',
    SessionTimesInZone: '{day}, {start} tan {end}, {zone}',
    YourTime: '{start} tan {end} yn eich amser chi',
    JoinInTeams: 'Ymuno yn Teams',

    WeekdayNames: 'Dydd Sul,Dydd Llun,Dydd Mawrth,Dydd Mercher,Dydd Iau,Dydd Gwener,Dydd Sadwrn',
    MonthNames: 'Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr',
    DayPattern: '{weekday} {day} {month}',
    Today: 'heddiw',
    Tomorrow: 'yfory',
    Yesterday: 'ddoe',
    JustNow: 'gynnau fach',
    MinutesAgo_one: '{count} funud yn ôl',
    MinutesAgo_two: '{count} funud yn ôl',
    MinutesAgo_few: '{count} munud yn ôl',
    MinutesAgo_many: '{count} munud yn ôl',
    MinutesAgo_other: '{count} munud yn ôl',
    DaysAgo_one: '{count} diwrnod yn ôl',
    DaysAgo_two: '{count} ddiwrnod yn ôl',
    DaysAgo_few: '{count} diwrnod yn ôl',
    DaysAgo_many: '{count} diwrnod yn ôl',
    DaysAgo_other: '{count} diwrnod yn ôl',

    TopicLabel: 'Beth ddylen ni ei drafod?',
    ProposeTopic: 'Cynnig',
    TitleNeeded: 'Ysgrifennwch yn gyntaf beth hoffech chi ei drafod.',
    CharactersLeft_zero: 'Does dim lle i ragor o nodau.',
    CharactersLeft_one: 'Mae lle i {count} nod arall.',
    CharactersLeft_two: 'Mae lle i {count} nod arall.',
    CharactersLeft_few: 'Mae lle i {count} nod arall.',
    CharactersLeft_many: 'Mae lle i {count} nod arall.',
    CharactersLeft_other: 'Mae lle i {count} nod arall.',
    CharactersOver_one: '{count} nod yn ormod. Mae pwnc byr yn haws ei ddarllen ar ffôn.',
    CharactersOver_other: '{count} nod yn ormod. Mae pwnc byr yn haws ei ddarllen ar ffôn.',
    TopicRefused: 'Ni chafodd “{title}” ei ychwanegu. {detail}',
    TopicAdded: 'Ychwanegwyd: {title}',

    Topics_one: '{count} pwnc',
    Topics_two: '{count} bwnc',
    Topics_few: '{count} phwnc',
    Topics_many: '{count} phwnc',
    Topics_other: '{count} pwnc',
    NoTopicsTitle: 'Dim pynciau eto',
    NoTopicsText:
      'Gall eich pwnc chi fod y cyntaf: rhywbeth sy’n anodd, rhywbeth rydych chi’n falch ohono neu’n chwilfrydig amdano. Er enghraifft “Sut ydyn ni’n adolygu ymchwil ein gilydd?”',
    ProposedBy: '{name}, {when}',
    NotSentYet: 'Heb ei anfon eto',

    VoteHeading: 'Beth hoffech chi ei drafod?',
    YourVotesFor: 'Eich pleidleisiau dros “{title}”',
    AddVote: 'Ychwanegu pleidlais at “{title}”',
    TakeVote: 'Tynnu pleidlais oddi ar “{title}”',
    VotesHere_zero: 'Dim un o’ch pleidleisiau',
    VotesHere_one: '{count} o’ch pleidleisiau',
    VotesHere_other: '{count} o’ch pleidleisiau',
    VotesLeft_zero: 'Does gennych chi ddim pleidleisiau ar ôl',
    VotesLeft_one: 'Mae gennych chi {count} bleidlais ar ôl',
    VotesLeft_two: 'Mae gennych chi {count} bleidlais ar ôl',
    VotesLeft_few: 'Mae gennych chi {count} pleidlais ar ôl',
    VotesLeft_many: 'Mae gennych chi {count} phleidlais ar ôl',
    VotesLeft_other: 'Mae gennych chi {count} pleidlais ar ôl',
    StackVotes: 'Cewch roi mwy nag un ar bwnc, a’u symud nes bydd y pleidleisio’n cau.',
    Voters_zero: 'Does neb wedi pleidleisio eto.',
    Voters_one: 'Mae {count} person wedi pleidleisio.',
    Voters_two: 'Mae {count} berson wedi pleidleisio.',
    Voters_few: 'Mae {count} pherson wedi pleidleisio.',
    Voters_many: 'Mae {count} pherson wedi pleidleisio.',
    Voters_other: 'Mae {count} person wedi pleidleisio.',
    TotalsHidden: 'Bydd y cyfansymiau’n aros ynghudd nes bydd yr hwylusydd yn cau’r pleidleisio.',
    VoteRefused: 'Mae eich pleidleisiau dros “{title}” yn aros fel yr oeddent. {detail}',

    AfterProposing_one:
      'Pan fydd yr hwylusydd yn agor y pleidleisio, cewch {count} bleidlais ar gyfer y pynciau hoffech chi eu trafod.',
    AfterProposing_two:
      'Pan fydd yr hwylusydd yn agor y pleidleisio, cewch {count} bleidlais ar gyfer y pynciau hoffech chi eu trafod.',
    AfterProposing_few:
      'Pan fydd yr hwylusydd yn agor y pleidleisio, cewch {count} pleidlais ar gyfer y pynciau hoffech chi eu trafod.',
    AfterProposing_many:
      'Pan fydd yr hwylusydd yn agor y pleidleisio, cewch {count} phleidlais ar gyfer y pynciau hoffech chi eu trafod.',
    AfterProposing_other:
      'Pan fydd yr hwylusydd yn agor y pleidleisio, cewch {count} pleidlais ar gyfer y pynciau hoffech chi eu trafod.',
    OpenVoting: 'Agor y pleidleisio',
    OpeningVoting: 'Wrthi’n agor y pleidleisio',
    OpenVotingNote: 'Ni fydd neb yn gallu ychwanegu pynciau wedyn.',
    OpenVotingNeedsTopic: 'Rhaid cael pwnc i bleidleisio arno yn gyntaf.',
    OpenVotingQuestion: 'Agor y pleidleisio?',
    OpenVotingText:
      'Ni fydd neb yn gallu ychwanegu pynciau mwyach, a bydd pawb yn cael eu pleidleisiau. Nid oes modd dadwneud hyn.',
    KeepProposing: 'Dal i gynnig',
    CloseVoting: 'Cau’r pleidleisio',
    ClosingVoting: 'Wrthi’n cau’r pleidleisio',
    CloseVotingQuestion: 'Cau’r pleidleisio?',
    CloseVotingText_zero:
      'Does neb wedi pleidleisio eto. Bydd yr agenda yn nhrefn cynnig y pynciau, i bawb, ac ni fydd neb yn gallu pleidleisio mwyach. Does dim modd dadwneud hyn.',
    CloseVotingText_one:
      'Mae {count} person wedi pleidleisio. Ni fydd neb yn gallu ychwanegu na symud pleidleisiau mwyach, a bydd pawb yn gweld y cyfansymiau a’r agenda. Does dim modd dadwneud hyn.',
    CloseVotingText_two:
      'Mae {count} berson wedi pleidleisio. Ni fydd neb yn gallu ychwanegu na symud pleidleisiau mwyach, a bydd pawb yn gweld y cyfansymiau a’r agenda. Does dim modd dadwneud hyn.',
    CloseVotingText_few:
      'Mae {count} pherson wedi pleidleisio. Ni fydd neb yn gallu ychwanegu na symud pleidleisiau mwyach, a bydd pawb yn gweld y cyfansymiau a’r agenda. Does dim modd dadwneud hyn.',
    CloseVotingText_many:
      'Mae {count} pherson wedi pleidleisio. Ni fydd neb yn gallu ychwanegu na symud pleidleisiau mwyach, a bydd pawb yn gweld y cyfansymiau a’r agenda. Does dim modd dadwneud hyn.',
    CloseVotingText_other:
      'Mae {count} person wedi pleidleisio. Ni fydd neb yn gallu ychwanegu na symud pleidleisiau mwyach, a bydd pawb yn gweld y cyfansymiau a’r agenda. Does dim modd dadwneud hyn.',
    KeepVotingOpen: 'Ei gadw ar agor',
    PhaseRefused: 'Ni symudwyd y sesiwn ymlaen. {detail}',

    AgendaHeading: 'Agenda',
    AgendaOrder: 'Dechreuwch gyda’r pwnc ar y brig. Y pynciau â’r nifer mwyaf o bleidleisiau sy’n dod gyntaf.',
    VotersInAll_zero: 'Ni phleidleisiodd neb.',
    VotersInAll_one: 'Pleidleisiodd {count} person.',
    VotersInAll_two: 'Pleidleisiodd {count} berson.',
    VotersInAll_few: 'Pleidleisiodd {count} pherson.',
    VotersInAll_many: 'Pleidleisiodd {count} pherson.',
    VotersInAll_other: 'Pleidleisiodd {count} person.',
    TopicVotes_zero: 'Dim pleidleisiau',
    TopicVotes_one: '{count} bleidlais',
    TopicVotes_two: '{count} bleidlais',
    TopicVotes_few: '{count} pleidlais',
    TopicVotes_many: '{count} phleidlais',
    TopicVotes_other: '{count} pleidlais',
    OwnVotes_one: '{count} ohonynt gennych chi',
    OwnVotes_other: '{count} ohonynt gennych chi',
    TieExplained: 'Cynifer o bleidleisiau â’r pwnc uchod, a gynigiwyd gyntaf',
    VotingOpened: 'Mae’r pleidleisio ar agor.',
    VotingClosed: 'Mae’r pleidleisio ar gau. Mae’r agenda’n barod.',

    Why_notAMember: 'Nid ydych chi’n aelod o’r gymuned hon. Gofynnwch i un o’i harweinwyr eich ychwanegu.',
    Why_onlyFacilitators: 'Dim ond arweinwyr y gymuned hon all agor a chau’r pleidleisio.',
    Why_proposingClosed: 'Mae’r pleidleisio wedi dechrau, felly ni ellir ychwanegu pynciau mwyach.',
    Why_votingNotOpen: 'Nid yw’r hwylusydd wedi agor y pleidleisio eto.',
    Why_votingClosed: 'Mae’r pleidleisio wedi cau.',
    Why_sessionOver: 'Mae’r sesiwn honno ar ben.',
    Why_sessionUnknown: 'Nid yw’r sesiwn honno wedi’i threfnu mwyach.',
    Why_unknownTopic: 'Nid yw’r pwnc hwnnw ar y bwrdd.',
    Why_overBudget: 'Does gennych chi ddim digon o bleidleisiau ar ôl. Tynnwch un yn ôl i’w rhoi yn rhywle arall.',
    Why_tooManyOnOneTopic: 'Mae hynny’n fwy nag y gall un person eu rhoi i un pwnc.',
    Why_titleEmpty: 'Mae angen ychydig eiriau ar bwnc.',
    Why_titleTooLong: 'Mae’n rhy hir. Mae pwnc byr yn haws ei ddarllen ar ffôn.',
    Why_boardFull: 'Mae’r bwrdd eisoes yn dal cynifer o bynciau ag y gall.',
    Why_topicIdTaken: 'Mae pwnc arall eisoes o dan ei rif adnabod. Cynigiwch ef eto.',
    Why_nothingToVoteOn: 'Does dim pwnc eto. Gellir agor y pleidleisio unwaith y bydd rhywun wedi cynnig un.',
    Why_phaseOutOfOrder: 'Mae rhywun arall eisoes wedi’i symud i gam arall.',
    Why_tooBusy: 'Mae gormod o bobl yn newid y bwrdd ar yr un pryd. Rhowch gynnig arall arni.',
    Why_unavailable:
      'Ni all Guildhall gyrraedd yr hyn sydd ei angen arno ar hyn o bryd. Rhowch gynnig arall arni mewn munud.',
    Why_communityUnknown: 'Nid yw Guildhall yn gwasanaethu’r gymuned hon eto. Gall gweinyddwr ei hychwanegu.',

    Loading: 'Wrthi’n llwytho’r Lean Coffee',
    TryAgain: 'Rhoi cynnig arall arni',
    TroubleUnreachable: 'Does dim modd cyrraedd Guildhall ar hyn o bryd.',
    TroubleServerFault: 'Mae rhywbeth o’i le ar Guildhall ar hyn o bryd.',
    TroubleSignInNeeded: 'Mae eich mewngofnodi wedi dod i ben. Ail-lwythwch y dudalen i fewngofnodi eto.',
    TroubleSignInKept:
      'Mae eich mewngofnodi wedi dod i ben. Mewngofnodwch eto mewn tab arall, yna dewiswch Rhoi cynnig arall arni.',
    TroublePermissionMissing: 'Nid yw eich sefydliad yn gadael i’r dudalen hon gyrraedd Guildhall mwyach.',
    NothingLost: 'Does dim wedi’i golli, ond gall yr hyn a welwch fod ychydig eiliadau oed.',
    ChangesKept_one:
      'Mae’r hyn wnaethoch chi’n cael ei gadw yma a bydd yn cael ei anfon cyn gynted â phosibl. Gadewch y dudalen hon ar agor.',
    ChangesKept_two:
      'Mae {count} beth wnaethoch chi’n cael eu cadw yma a byddant yn cael eu hanfon cyn gynted â phosibl. Gadewch y dudalen hon ar agor.',
    ChangesKept_few:
      'Mae {count} pheth wnaethoch chi’n cael eu cadw yma a byddant yn cael eu hanfon cyn gynted â phosibl. Gadewch y dudalen hon ar agor.',
    ChangesKept_many:
      'Mae {count} pheth wnaethoch chi’n cael eu cadw yma a byddant yn cael eu hanfon cyn gynted â phosibl. Gadewch y dudalen hon ar agor.',
    ChangesKept_other:
      'Mae {count} peth wnaethoch chi’n cael eu cadw yma a byddant yn cael eu hanfon cyn gynted â phosibl. Gadewch y dudalen hon ar agor.',

    NoSessionTitle: 'Does dim Lean Coffee wedi’i drefnu eto',
    NoSessionText:
      'Mae’r sesiynau’n trefnu eu hunain yn ôl rhythm y gymuned. Cyn gynted ag y bydd dyddiad i’r nesaf, cewch gynnig pynciau yma.',
    MembersOnlyTitle: 'Mae’r Lean Coffee hwn ar gyfer aelodau’r gymuned',
    RefusedTitle: 'Does dim modd dangos y Lean Coffee hwn',
    NoCommunityTitle: 'Nid yw’r dudalen hon yn perthyn i gymuned',
    NoCommunityText:
      'Mae Lean Coffee yn dangos sesiwn y tîm neu’r grŵp y mae tudalen yn perthyn iddo, ac nid yw’r dudalen hon yn perthyn i’r un. Agorwch ef o safle neu dîm eich cymuned.',
    NoCommunityEditor:
      'Mae Lean Coffee yn dangos sesiwn y tîm neu’r grŵp y mae tudalen yn perthyn iddo, ac nid oes un gan y safle hwn. Rhowch y rhan we ar dudalen o safle’r gymuned ei hun, neu ychwanegwch hi’n dab at dîm y gymuned; does dim byd arall i’w osod.',
    NotConfiguredTitle: 'Nid yw Guildhall wedi’i osod yma eto',
    NotConfiguredText:
      'Rhaid i weinyddwr eich sefydliad ddweud ble mae Guildhall yn rhedeg, ym mhriodweddau tenant GuildhallApiUrl a GuildhallApiResource y catalog apiau. Does dim angen newid dim ar y dudalen hon.',
    PermissionMissingTitle: 'Mae Guildhall yn aros am ganiatâd',
    PermissionMissingText:
      'Ni chaiff y dudalen hon ddefnyddio caniatâd “access_as_user” “Guildhall API” eto. Gall gweinyddwr SharePoint ei gymeradwyo yng nghanolfan weinyddu SharePoint, dan Advanced, API access. Ni newidiwyd dim.',
    SignInNeededTitle: 'Mewngofnodwch eto',
    SignInNeededText:
      'Nid yw Guildhall yn derbyn eich mewngofnodi mwyach. Ail-lwythwch y dudalen; does dim wedi’i golli.',
    UnreachableTitle: 'Does dim modd cyrraedd Guildhall',
    UnreachableText:
      'Does dim ateb, efallai am fod y rhwydwaith wedi mynd. Does dim wedi’i golli. Mae’r dudalen hon yn dal i geisio ohoni ei hun.',
    ServerFaultTitle: 'Mae rhywbeth o’i le ar Guildhall',
    ServerFaultText:
      'Cafwyd ateb, ond nid eich Lean Coffee. Does dim wedi’i golli. Mae’r dudalen hon yn dal i geisio ohoni ei hun; os yw’n para, dywedwch wrth bwy bynnag sy’n gofalu am Guildhall.',
  };
});

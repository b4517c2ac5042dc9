// No speaker of Welsh has reviewed these words yet.
define([], function () {
  return {
    Language: 'cy-GB',

    WeekdayNames: 'Dydd Sul,Dydd Llun,Dydd Mawrth,Dydd Mercher,Dydd Iau,Dydd Gwener,Dydd Sadwrn',
    MonthNames: 'Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr',
    DayPattern: '{weekday} {day} {month}',
    DayWithYear: '{day} {year}',
    ZoneTime: 'amser {place}',
    ZoneOfUk: 'y DU',
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

    DueToday: 'erbyn heddiw',
    DueBy: 'erbyn {day}',
    Overdue: 'yn hwyr ers {day}',

    NotSentYet: 'Heb ei anfon eto',
    Undo: 'Dadwneud',
    TryAgain: 'Rhoi cynnig arall arni',
    Copy: 'Copïo',
    TextCopied: 'Wedi’i gopïo.',
    TextNotCopied: 'Nid yw eich porwr yn gadael i’r dudalen hon gopïo. Marciwch y testun a’i gopïo eich hun.',
    Download: 'Lawrlwytho fel .md',
    Handover: 'Pecyn trosglwyddo',
    HandoverText:
      'Yr hyn sydd ei angen ar olynydd: at beth mae hi, pwy sy’n ei harwain, pryd mae’n cwrdd, sut mae pobl yn dod i mewn, beth sydd ar agor. Nid yw’n enwi neb ond arweinwyr a pherchnogion camau.',
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

    MembersOnlyTitle: 'Mae hwn ar gyfer aelodau’r gymuned',
    RefusedTitle: 'Does dim modd dangos hwn',
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
      'Cafwyd ateb, ond nid yr hyn sy’n perthyn yma. Does dim wedi’i golli. Mae’r dudalen hon yn dal i geisio ohoni ei hun; os yw’n para, dywedwch wrth bwy bynnag sy’n gofalu am Guildhall.',
    NoCommunityTitle: 'Nid yw’r dudalen hon yn perthyn i gymuned',

    Why_notAMember:
      'Nid ydych yn y gymuned hon. Gallwch ymuno â hi eich hun yn “Cymunedau”; gall gymryd rhai munudau i’w ddangos yma.',
    Why_communityUnknown: 'Nid yw Guildhall yn gwasanaethu’r gymuned hon eto. Gall gweinyddwr ei hychwanegu.',
    AgainFrom: 'Bydd yn bosibl eto o {day}, {time} ymlaen.',
    Why_tooBusy: 'Mae gormod o bobl yn newid hwn ar yr un pryd. Rhowch gynnig arall arni.',
    Why_unavailable:
      'Ni all Guildhall gyrraedd yr hyn sydd ei angen arno ar hyn o bryd. Rhowch gynnig arall arni mewn munud.',

    More: 'Rhagor',
    Cancel: 'Canslo',
    Minutes_one: '{count} funud',
    Minutes_two: '{count} funud',
    Minutes_few: '{count} munud',
    Minutes_many: '{count} munud',
    Minutes_other: '{count} munud',
    PartMissing:
      'Ni ellid llwytho’r rhan hon o’r dudalen. Mae’r hyn a wnaethoch yn ddiogel. Rhowch gynnig arall arni; os nad yw hynny’n helpu, ail-lwythwch y dudalen.',

    SessionTimes: '{day}, {start} tan {end}',
    SessionTimesInZone: '{day}, {start} tan {end}, {zone}',
    YourTime: '{start} tan {end} yn eich amser chi',
    JoinInTeams: 'Ymuno yn Teams',
    Coming_one: '{count} yn dod',
    Coming_other: '{count} yn dod',
    PerhapsComing_one: '{count} efallai',
    PerhapsComing_other: '{count} efallai',
    ComingAndPerhaps: '{coming}, {perhaps} efallai',

    AnotherCommunity: 'Dangos cymuned arall',
    ChooseCommunityTitle: 'Pa gymuned?',
    ChooseCommunityText: 'Rydych chi mewn mwy nag un. Bydd yr ap hwn yn cofio’ch dewis ar y ddyfais hon.',
    NoCommunitiesTitle: 'Nid ydych chi mewn cymuned eto',
    NoCommunitiesText: 'Gallwch ymuno ag un eich hun yn “Cymunedau”. Cyn gynted ag y gwnewch, bydd yn ymddangos yma.',

    MyNotifications: 'Fy hysbysiadau',
    LoadingNotifications: 'Wrthi’n llwytho’r hyn a glywch gan Guildhall',
    HearInTeams: 'Fel gweithgarwch yn Teams.',
    HearByMail: 'Drwy e-bost.',
    HearQuiet: 'Daw negeseuon gyda’i gilydd, ac mae’n dawel o {from} tan {to}, ar benwythnosau ac ar wyliau banc.',
    HearInvitations: 'Gwahoddiadau calendr',
    HearInvitationsNote: 'Digwyddiadau yn eich calendr, ar gyfer pob sesiwn. Byddwch yn parhau’n aelod hebddynt.',
    HearMutedSince: 'I ffwrdd ers {day}.',
    HearSavedOn: 'Cadwyd: {what}, ymlaen.',
    HearSavedOff: 'Cadwyd: {what}, i ffwrdd.',
    UndoOf: 'Dadwneud: {what}',
    HearSessionsCome: 'Bydd y sesiynau nesaf yn ymddangos yn eich calendr o fewn rhai munudau.',
    HearSessionsLeave:
      'Bydd y sesiynau nesaf yn gadael eich calendr o fewn rhai munudau; gall Outlook ddangos hynny fel wedi’i ganslo i chi. Nid oes dim yn newid i eraill.',
    HearActions: 'Camau y gwnaethoch eu cymryd',
    HearActionsNote: 'Ar ôl sesiwn, yr hyn y dywedoch y byddech yn ei wneud.',
    HearJoining: 'Cwestiynau am ymuno',
    HearJoiningNote: 'Yn anaml: cymuned a allai fod i chi.',
    HearPrompts: 'Anogaethau',
    HearPromptsNote: 'Pan fydd rhywbeth yn aros amdanoch, megis adolygiad sy’n ddyledus.',
    HearCharter: 'Newidiadau i’r siarter',
    HearCharterNote:
      'Yr hyn y mae eraill yn ei gynnig, a’r hyn y mae arweinydd wedi’i newid ar unwaith; unwaith y dydd ar y mwyaf.',
    HearRunning: 'Rhedeg y gymuned',
    HearRunningNote: 'I arweinwyr, pan fydd angen person ar rywbeth yn y gymuned.',
    HearNotChanged: 'Mae’n aros fel yr oedd. {detail}',

    CommunityName: 'Enw’r gymuned',
    CommunityPurpose: 'At beth mae hi',
    CommunityPurposeNote: 'Mewn brawddeg neu ddwy y mae rhywun newydd yn eu deall.',
    Why_communityNameLength: 'Mae gan enw {least} i {most} nod.',
    Why_communityPurposeLength: 'Mae hwn yn cymryd {least} i {most} nod.',
    Why_nameTaken: 'Mae cymuned â’r enw hwnnw eisoes. Dewiswch un arall.',

    CharactersLeft_zero: 'Does dim lle i ragor o nodau.',
    CharactersLeft_one: 'Mae lle i {count} nod arall.',
    CharactersLeft_two: 'Mae lle i {count} nod arall.',
    CharactersLeft_few: 'Mae lle i {count} nod arall.',
    CharactersLeft_many: 'Mae lle i {count} nod arall.',
    CharactersLeft_other: 'Mae lle i {count} nod arall.',

    Why_toldTooOften:
      'Mae pobl yn clywed am newidiadau i un sesiwn hyd at {limit} gwaith mewn 24 awr. Mae canslo bob amser yn bosibl.',
    Why_communityToldTooOften:
      'Mae pobl y gymuned hon yn clywed am sesiynau hyd at {limit} gwaith mewn 24 awr. Mae canslo bob amser yn bosibl.',
    Why_agendaJustWritten: 'Mae pawb yn cael e-bost gyda phob agenda, felly mae un bob awr. Mae’r pynciau ar y bwrdd.',
    Why_sessionBegun: 'Mae’r sesiwn wedi dechrau; mae’r pynciau ar y bwrdd.',
    Why_nothingProposed: 'Nid oes pwnc ar y bwrdd eto, felly nid oes agenda i’w hanfon.',
    Why_tooManySessions:
      'Mae’r gymuned wedi dechrau cynifer o sesiynau ag y gall am y tro. Arhoswch ddiwrnod, neu nes bod un drosodd.',
  };
});

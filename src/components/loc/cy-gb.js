// No speaker of Welsh has reviewed these words yet.
define([], function () {
  return {
    Language: 'cy-GB',

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

    DueToday: 'erbyn heddiw',
    DueBy: 'erbyn {day}',
    Overdue: 'yn hwyr ers {day}',

    NotSentYet: 'Heb ei anfon eto',
    Undo: 'Dadwneud',
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

    Why_notAMember: 'Nid ydych chi’n aelod o’r gymuned hon. Gofynnwch i un o’i harweinwyr eich ychwanegu.',
    Why_communityUnknown: 'Nid yw Guildhall yn gwasanaethu’r gymuned hon eto. Gall gweinyddwr ei hychwanegu.',
    Why_tooBusy: 'Mae gormod o bobl yn newid hwn ar yr un pryd. Rhowch gynnig arall arni.',
    Why_unavailable:
      'Ni all Guildhall gyrraedd yr hyn sydd ei angen arno ar hyn o bryd. Rhowch gynnig arall arni mewn munud.',
  };
});

// No speaker of Welsh has reviewed these words yet.
define([], function () {
  return {
    Title: 'Camau agored',
    Loading: 'Wrthi’n llwytho’r camau agored',

    OpenCount_zero: 'Mae popeth wedi’i wneud',
    OpenCount_one: '{count} cam agored',
    OpenCount_two: '{count} gam agored',
    OpenCount_few: '{count} cham agored',
    OpenCount_many: '{count} cham agored',
    OpenCount_other: '{count} cam agored',
    FilterLabel: 'Camau pwy sy’n cael eu dangos',
    FilterAll: 'Pob un',
    FilterMine: 'Eich rhai chi',
    NoneOfYours: 'Nid yw’r un o’r camau agored yn eiddo i chi.',
    EmptyTitle: 'Does dim byd yn agored',
    EmptyText: 'Bydd camau y mae pobl yn cytuno arnynt mewn Lean Coffee yn ymddangos yma nes eu bod wedi’u gwneud.',

    You: 'Chi',
    NoOwner: 'Does neb wedi’i gymryd eto',
    MarkDone: 'Wedi’i wneud',
    MarkActionDone: 'Wedi’i wneud: {text}',
    UndoAction: 'Dadwneud: {text}',
    IsDone: 'wedi’i wneud',
    EndedNews: 'Wedi’i wneud: {text}. Gallwch ei ddadwneud.',
    ReopenedNews: 'Yn agored eto: {text}',
    EndRefused: 'Mae “{text}” yn aros fel yr oedd. {detail}',

    Why_actionUnknown: 'Nid yw’r cam hwnnw ar y rhestr mwyach.',
    NoCommunityText:
      'Mae Camau agored yn dangos yr hyn y mae’r tîm neu’r grŵp y mae tudalen yn perthyn iddo wedi cytuno i’w wneud, ac nid yw’r dudalen hon yn perthyn i’r un. Agorwch ef o safle neu dîm eich cymuned.',
    NoCommunityEditor:
      'Mae Camau agored yn dangos yr hyn y mae’r tîm neu’r grŵp y mae tudalen yn perthyn iddo wedi cytuno i’w wneud, ac nid oes un gan y safle hwn. Rhowch y rhan we ar dudalen o safle’r gymuned ei hun, neu ychwanegwch hi’n dab at dîm y gymuned; does dim byd arall i’w osod.',
  };
});

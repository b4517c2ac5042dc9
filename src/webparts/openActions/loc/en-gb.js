define([], function () {
  return {
    Title: 'Open actions',
    Loading: 'Loading the open actions',

    OpenCount_zero: 'Everything is done',
    OpenCount_one: '{count} open action',
    OpenCount_other: '{count} open actions',
    FilterLabel: 'Whose actions are shown',
    FilterAll: 'All',
    FilterMine: 'Yours',
    NoneOfYours: 'None of the open actions is yours.',
    EmptyTitle: 'Nothing is open',
    EmptyText: 'Actions that people agree on in a Lean Coffee appear here until they are done.',

    You: 'You',
    NoOwner: 'Nobody has it yet',
    MarkDone: 'Done',
    MarkActionDone: 'Done: {text}',
    UndoAction: 'Undo: {text}',
    IsDone: 'done',
    EndedNews: 'Done: {text}. You can undo it.',
    ReopenedNews: 'Open again: {text}',
    EndRefused: '“{text}” stays as it was. {detail}',

    Why_actionUnknown: 'That action is not on the list any more.',
    NoCommunityText:
      'Open actions shows what the team or group that a page belongs to has agreed to do, and this page belongs to none. Open it from the site or the team of your community.',
    NoCommunityEditor:
      'Open actions shows what the team or group that a page belongs to has agreed to do, and this site has none. Put the web part on a page of the community’s own site, or add it as a tab to the community’s team; there is nothing else to set up.',
  };
});

/** What the open actions say, on top of what every web part says. */
declare interface OwnOpenActionsStrings {
  readonly Title: string;
  readonly Loading: string;

  readonly OpenCount_zero: string;
  readonly OpenCount_one: string;
  readonly OpenCount_two?: string;
  readonly OpenCount_few?: string;
  readonly OpenCount_many?: string;
  readonly OpenCount_other: string;
  readonly FilterLabel: string;
  readonly FilterAll: string;
  readonly FilterMine: string;
  readonly NoneOfYours: string;
  readonly EmptyTitle: string;
  readonly EmptyText: string;

  readonly You: string;
  readonly NoOwner: string;
  readonly MarkDone: string;
  readonly MarkActionDone: string;
  readonly UndoAction: string;
  readonly IsDone: string;
  readonly EndedNews: string;
  readonly ReopenedNews: string;
  readonly EndRefused: string;

  readonly Why_actionUnknown: string;
  readonly NoCommunityText: string;
  readonly NoCommunityEditor: string;
}

declare interface OpenActionsStrings extends SharedStrings, OwnOpenActionsStrings {}

declare module 'OpenActionsWebPartStrings' {
  const strings: OwnOpenActionsStrings;
  export = strings;
}

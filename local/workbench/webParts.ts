/** A web part of the product, as the workbench knows it. */
export interface WebPart {
  /** Stands in the address: `/webpart/leanCoffee`. */
  readonly word: string;
  /** Names its release manifest. */
  readonly alias: string;
  readonly title: string;
}

/** The first is the one that people are led to at the entrance. A further web part is a further row. */
export const webParts: readonly [WebPart, ...WebPart[]] = [
  { word: 'leanCoffee', alias: 'LeanCoffeeWebPart', title: 'Lean Coffee' },
  { word: 'openActions', alias: 'OpenActionsWebPart', title: 'Open actions' },
  { word: 'sessions', alias: 'SessionsWebPart', title: 'Community sessions' },
  { word: 'directory', alias: 'DirectoryWebPart', title: 'Communities' },
  { word: 'charter', alias: 'CharterWebPart', title: 'Charter' },
  { word: 'membership', alias: 'MembershipWebPart', title: 'Membership' },
  { word: 'communitiesManager', alias: 'CommunitiesManagerWebPart', title: 'All communities' },
];

/** For looking one up by the word in an address. */
export const webPartsByWord: Readonly<Record<string, WebPart>> = Object.fromEntries(
  webParts.map((webPart) => [webPart.word, webPart]),
);

/**
 * What Guildhall needs in the SharePoint site of a community besides its document library, described once: for whoever
 * installs it, for what runs on one machine, and for the sentence that names what is missing.
 */
export const sitePieces = {
  /** Comes with every modern site. It is known by its template, for its name is in the language of the site. */
  pages: { template: 'webPageLibrary', usualName: 'Site Pages' },
  /** Tells which part of Guildhall a page is of, so that it is found again under another name. */
  partColumn: {
    name: 'GuildhallPart',
    displayName: 'Guildhall',
    description: 'Which part of Guildhall keeps this page. Leave it as it is.',
    indexed: true,
    text: { allowMultipleLines: false, maxLength: 255 },
  },
} as const;

/** Something that is not as it should be in a site. */
export interface Missing {
  readonly piece: keyof typeof sitePieces;
  /** As people see it in SharePoint. */
  readonly name: string;
  /** `otherKind`: something else has its name, which nobody but a person may take away. */
  readonly what: 'absent' | 'notIndexed' | 'otherKind';
}

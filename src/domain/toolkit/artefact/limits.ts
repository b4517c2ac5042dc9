/** How much fits, in characters (code points) or pieces. */
export const toolkitLimits = {
  title: 200,
  summary: 600,
  profession: 80,
  project: 120,
  tag: 40,
  tags: 12,
  /** SharePoint keeps addresses of up to 2,048 characters; some are for the rest of a shortcut file. */
  address: 2_000,
  /** Bytes of one file. */
  fileBytes: 250 * 1024 * 1024,
  reviewMonths: { least: 1, usual: 6, most: 24 },
  story: 1_000,
  reason: 1_000,
  question: 1_000,
  wish: 200,
  wishReason: 1_000,
  /** Wishes of a community that wait. */
  openWishes: 200,
  collection: 80,
  collectionSentence: 300,
  collections: 20,
  inCollection: 50,
  importRows: 2_000,
} as const;

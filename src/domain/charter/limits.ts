/** How much fits, in characters or pieces. A charter is meant to be read: what is longer belongs into the toolkit. */
export const charterLimits = {
  heading: 120,
  clauseText: 12_000,
  clauses: 150,
  /** Of all clauses of a charter together. */
  charterText: 200_000,
  reason: 2_000,
  comment: 2_000,
  question: 1_000,
  /** Proposals that are open at once in a community. */
  openProposals: 250,
  /** Of one person. */
  openProposalsEach: 20,
  /** Of what was written on the page in SharePoint by hand. */
  openFromPage: 30,
  /** Changes of the page that become proposals at one look; of more than that none does. */
  changesOfPage: 10,
  /** Of the earlier wordings of one proposal that are kept for those whose stand is on them, all together. */
  earlierWordings: 60_000,
  /** Objections and comments on one proposal, before no further comment is taken; an objection always is. */
  remarks: 200,
  /** Comments of one person on one proposal. */
  commentsEach: 20,
  /** Objections of one person to one proposal, withdrawn ones too. Whoever has none that stands can always object. */
  objectionsEach: 10,
  objective: 300,
  outcome: 2_000,
  checkIns: 60,
  /** Questions that wait for the next review. */
  questions: 200,
} as const;

/** What is written as two words or one; each is read as the second. */
export const spelledApart: readonly (readonly [written: string, read: string])[] = [
  ['dev ops', 'devops'],
  ['development operation', 'devops'],
  ['developer operation', 'devops'],
  ['front end', 'frontend'],
  ['back end', 'backend'],
  ['full stack', 'fullstack'],
  ['head of profession', 'head'],
  ['director of', 'director-of'],
];

/** Usual abbreviations, and spellings of elsewhere. PM is none: it has as many meanings as readers. */
export const abbreviations: Readonly<Record<string, string>> = {
  a11y: 'accessibility',
  admin: 'administrator',
  app: 'application',
  arch: 'architect',
  assoc: 'associate',
  asst: 'assistant',
  ba: 'business analyst',
  bi: 'business intelligence',
  cdio: 'chief digital and information officer',
  center: 'centre',
  centered: 'centred',
  cio: 'chief information officer',
  ciso: 'chief information security officer',
  cto: 'chief technology officer',
  dev: 'developer',
  dm: 'delivery manager',
  eng: 'engineer',
  engr: 'engineer',
  euc: 'end user computing',
  infra: 'infrastructure',
  ixd: 'interaction design',
  jnr: 'junior',
  jr: 'junior',
  mgr: 'manager',
  ml: 'machine learning',
  mngr: 'manager',
  ops: 'operation',
  po: 'product owner',
  prog: 'programme',
  program: 'programme',
  proj: 'project',
  qa: 'quality assurance',
  qat: 'quality assurance test',
  snr: 'senior',
  sr: 'senior',
  sre: 'site reliability engineer',
  sw: 'software',
  tech: 'technical',
  ucd: 'user centred design',
  ui: 'user interface',
  ur: 'user researcher',
  ux: 'user experience',
};

/** How high somebody stands, or for how long: words that say nothing of what the work is. */
export const rankWords: ReadonlySet<string> = new Set([
  ...['senior', 'junior', 'lead', 'leader', 'leading', 'principal', 'head', 'director-of', 'interim', 'acting'],
  ...['trainee', 'apprentice', 'graduate', 'deputy', 'temporary', 'contractor', 'freelance', 'g6', 'g7'],
]);

/** These are a rank before what they belong to; behind it they are the work itself, as in "Personal assistant". */
export const rankBefore: ReadonlySet<string> = new Set(['associate', 'assistant']);

/** Ranks of the civil service that are words of their own elsewhere: "SEO consultant" is about search engines. */
export const rankIfMoreIsSaid: ReadonlySet<string> = new Set(['ao', 'eo', 'heo', 'seo', 'scs', 'sco']);

/** Who has one of these has charge of what follows: "Head of product". */
export const leadWords: ReadonlySet<string> = new Set(['lead', 'leader', 'head', 'director-of']);

/** A rank with its number: "Grade 7", "Band 8a", "II". */
export const rankNumber = /^(?:(?:g|grade|band|level|scs|pb)?\d{1,2}[a-d]?|ii|iii|iv)$/;
export const rankNumberName: ReadonlySet<string> = new Set(['grade', 'band', 'level', 'scs', 'pb']);

/** Behind these a title says for whom or where, no longer what. */
export const whereabouts: ReadonlySet<string> = new Set(['to', 'for', 'at', 'in', 'within', 'supporting', 'reporting']);

/** The last word of most titles. A word beside one shares it: "Product / Delivery Manager". */
export const trades: ReadonlySet<string> = new Set([
  ...['analyst', 'architect', 'designer', 'developer', 'engineer', 'evaluator', 'manager', 'officer', 'owner'],
  ...['programmer', 'researcher', 'scientist', 'specialist', 'strategist', 'tester', 'writer'],
]);

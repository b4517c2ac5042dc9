/** A role of the Government Digital and Data framework, with what else its people are called. */
export interface Profession {
  readonly name: string;
  readonly family: string;
  /** Whatever holds these words, one after the other, stands for the role. */
  readonly synonyms: readonly string[];
  /** What somebody has charge of who leads in this role: "Head of product". */
  readonly headed?: readonly string[];
}

type Row = readonly [name: string, synonyms?: readonly string[], headed?: readonly string[]];

/**
 * The 52 roles in their 8 families (Government Digital and Data Profession Capability Framework, September 2025; it changes
 * every quarter). The synonyms are our choice, and careful: a word that several roles use is none.
 */
const families: Readonly<Record<string, readonly Row[]>> = {
  Architecture: [
    ['Business architect', [], ['business architecture']],
    ['Data architect', ['data modeller', 'information architect'], ['data architecture']],
    ['Enterprise architect', [], ['enterprise architecture']],
    ['Network architect', [], ['network architecture']],
    ['Security architect', ['cyber security architect', 'cybersecurity architect'], ['security architecture']],
    ['Solution architect', ['solutions architect'], ['solution architecture']],
    [
      'Technical architect',
      ['technology architect', 'cloud architect', 'software architect'],
      ['technical architecture'],
    ],
  ],
  'Chief digital and data': [
    ['Chief data officer'],
    ['Chief digital and information officer', ['chief information officer', 'chief digital officer']],
    ['Chief information security officer'],
    ['Chief technology officer', ['chief technical officer']],
  ],
  Data: [
    ['Analytics engineer', ['analytics developer']],
    ['Data analyst', ['insight analyst', 'business intelligence analyst', 'reporting analyst'], ['data analysis']],
    [
      'Data engineer',
      ['etl developer', 'data developer', 'data pipeline engineer', 'data plumber'],
      ['data engineering', 'data plumbing'],
    ],
    ['Data ethicist', ['data ethics specialist'], ['data ethics']],
    ['Data governance manager', ['data steward', 'data quality manager'], ['data governance']],
    ['Data scientist', [], ['data science']],
    ['Digital evaluator', ['digital evaluation specialist'], ['digital evaluation']],
    [
      'Machine learning engineer',
      ['mlops engineer', 'ai engineer'],
      ['machine learning', 'machine learning engineering'],
    ],
    [
      'Performance analyst',
      ['web analyst', 'digital analyst', 'digital performance analyst'],
      ['performance analysis'],
    ],
  ],
  'IT operations': [
    ['Application operations engineer', ['application support engineer', 'application support analyst']],
    ['Business relationship manager', ['it business partner', 'digital business partner']],
    ['Change and release manager', ['release manager', 'it change manager', 'release train manager']],
    [
      'Command and control centre manager',
      ['command centre manager', 'control centre manager', 'operations centre manager'],
    ],
    [
      'End user computing engineer',
      ['desktop engineer', 'end user computing analyst', 'digital workplace engineer', 'end user device engineer'],
      ['end user computing'],
    ],
    ['IT service manager', ['it service delivery manager', 'itsm manager'], ['it service management']],
    ['Incident manager', ['major incident manager'], ['incident management']],
    [
      'Infrastructure engineer',
      ['network engineer', 'systems engineer', 'server engineer', 'cloud engineer'],
      ['infrastructure'],
    ],
    [
      'Infrastructure operations engineer',
      ['systems administrator', 'infrastructure support engineer', 'network administrator'],
    ],
    ['Problem manager', [], ['problem management']],
    ['Service desk manager', ['help desk manager', 'helpdesk manager', 'it support manager'], ['service desk']],
    ['Service transition manager', ['transition manager'], ['service transition']],
  ],
  'Product and delivery': [
    [
      'Business analyst',
      ['business systems analyst', 'business process analyst', 'agile business analyst'],
      ['business analysis'],
    ],
    [
      'Delivery manager',
      [
        'scrum master',
        'scrummaster',
        'agile project manager',
        'agile delivery consultant',
        'iteration manager',
        'delivery person',
      ],
      ['delivery', 'agile delivery', 'delivery management'],
    ],
    ['Digital portfolio manager', ['portfolio manager'], ['digital portfolio', 'portfolio']],
    [
      'Product manager',
      ['product owner', 'product person', 'product wrangler', 'product management specialist'],
      ['product', 'product management', 'digital product'],
    ],
    ['Programme delivery manager', ['programme manager', 'digital programme manager'], ['programme delivery']],
    ['Service owner', ['digital service owner'], ['service ownership']],
  ],
  'Quality assurance testing': [
    [
      'Quality assurance test analyst',
      ['test analyst', 'quality assurance analyst', 'manual tester', 'software tester', 'tester'],
    ],
    [
      'Test engineer',
      [
        'quality assurance engineer',
        'automation tester',
        'test automation engineer',
        'software development engineer in test',
        'sdet',
      ],
      ['test engineering'],
    ],
    ['Test manager', ['quality assurance manager', 'testing manager'], ['test', 'testing', 'quality assurance']],
  ],
  'Software development': [
    [
      'DevOps engineer',
      [
        ...['devops', 'site reliability engineer', 'platform engineer', 'webops engineer', 'web operations engineer'],
        ...['devsecops engineer', 'build and release engineer', 'infrastructure developer'],
      ],
      ['platform engineering', 'site reliability', 'site reliability engineering'],
    ],
    [
      'Frontend developer',
      ['frontend engineer', 'frontend software developer', 'frontend software engineer', 'web developer'],
      ['frontend', 'frontend development'],
    ],
    [
      'Software developer',
      [
        ...[
          'software engineer',
          'developer',
          'programmer',
          'backend engineer',
          'fullstack engineer',
          'application developer',
        ],
        ...['web engineer', 'mobile engineer'],
      ],
      ['software', 'software development', 'software engineering', 'development'],
    ],
  ],
  'User-centred design': [
    [
      'Accessibility specialist',
      ['accessibility consultant', 'accessibility engineer', 'accessibility manager'],
      ['accessibility'],
    ],
    [
      'Content designer',
      ['user experience writer', 'content writer', 'web content editor', 'content editor'],
      ['content design'],
    ],
    ['Content strategist', ['content strategy manager'], ['content strategy']],
    ['Graphic designer', ['visual designer', 'brand designer'], ['graphic design']],
    [
      'Interaction designer',
      ['user experience designer', 'user interface designer', 'product designer', 'experience designer', 'prototyper'],
      ['interaction design', 'user experience design'],
    ],
    ['Service designer', [], ['service design']],
    ['Technical writer', ['technical author', 'documentation writer'], ['technical writing']],
    ['User researcher', ['user experience researcher', 'design researcher', 'usability researcher'], ['user research']],
  ],
};

export const professions: readonly Profession[] = Object.entries(families).flatMap(([family, rows]) =>
  rows.map(([name, synonyms = [], headed]) => ({ name, family, synonyms, ...(headed ? { headed } : {}) })),
);

/** Behind the name of a role these make another work of it: "Product manager support officer". */
export const otherWork: ReadonlySet<string> = new Set([
  ...[
    'support',
    'assistant',
    'administrator',
    'coordinator',
    'recruiter',
    'trainer',
    'secretary',
    'liaison',
    'advocate',
  ],
]);

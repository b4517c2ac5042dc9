/** What people of a profession also call themselves; how it is said in other languages that are worked in. */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
  'Product Manager': [
    'Product Owner',
    'Digital Product Manager',
    'Lead Product Person',
    'Head of Product',
    'Rheolwr Cynnyrch',
  ],
  'Delivery Manager': ['Scrum Master', 'Agile Delivery Manager', 'Agile Delivery Consultant', 'DM', 'Rheolwr Cyflenwi'],
  'Business Analyst': [
    'BA',
    'Digital Business Analyst',
    'Requirements Analyst',
    'Dadansoddwr Busnes',
    'Analista de negocio',
  ],
  'Software Developer': [
    'Software Engineer',
    'Full Stack Developer',
    'Java Developer',
    'Datblygwr Meddalwedd',
    'Softwareentwicklerin',
  ],
  'Frontend Developer': ['Front-end Developer', 'Front End Engineer', 'UI Developer', 'Datblygwr Pen Blaen'],
  'DevOps Engineer': [
    'Site Reliability Engineer',
    'Platform Engineer',
    'SRE',
    'Development Operations (DevOps) Engineer',
  ],
  'Infrastructure Engineer': ['Cloud Engineer', 'Network Engineer', 'Peiriannydd Seilwaith'],
  'Data Analyst': ['Insight Analyst', 'MI Analyst', 'Dadansoddwr Data', 'Analyste de données'],
  'Data Scientist': ['Senior Statistical Data Scientist', 'Gwyddonydd Data', 'Wetenschapper data'],
  'Data Engineer': ['ETL Developer', 'Data Pipeline Engineer', 'Peiriannydd Data', 'Inżynier danych'],
  'Content Designer': ['UX Writer', 'Digital Content Designer', 'Content Editor', 'Dylunydd Cynnwys'],
  'User Researcher': ['UX Researcher', 'UR', 'Design Researcher', 'Ymchwilydd Defnyddwyr'],
  'Interaction Designer': ['UX Designer', 'UI/UX Designer', 'UX', 'Dylunydd Rhyngweithio'],
  'Service Designer': ['Service Design Lead', 'Dylunydd Gwasanaeth'],
  'Quality Assurance Test Analyst': ['QAT Analyst', 'QA Tester', 'Test Analyst', 'Quality Analyst'],
  'Test Engineer': ['Software Development Engineer in Test', 'Automation Tester', 'QA'],
  'Technical Architect': ['Tech Architect', 'Cloud Architect', 'Pensaer Technegol'],
  'Accessibility Specialist': ['Accessibility Lead', 'Digital Inclusion Specialist'],
  'IT Service Manager': ['Service Manager', 'ITSM Lead'],
  'Technical Writer': ['Technical Author', 'Documentation Lead'],
};

/** What stands before a title. */
export const ranks = [
  'Senior',
  'Senior',
  'Senior',
  'Lead',
  'Lead',
  'Principal',
  'Associate',
  'Junior',
  'Deputy',
  'Interim',
  'Acting',
  'Apprentice',
  'Head of',
] as const;
/** Grades of the civil service, behind a title or before it. */
export const grades = ['(G7)', '(G6)', '- SEO', '- HEO', ', Grade 7', '(EO)', 'HEO'] as const;
/** Teams that people name behind their title. */
export const teams = [
  'Payments',
  'Licensing Online',
  'Vessel Register',
  'Tide Data',
  'Identity',
  'Coastal Alerts',
  'Platform',
  'Berth Booking',
  'contractor',
  'maternity cover',
  'job share',
] as const;

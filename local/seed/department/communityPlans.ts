/** A community of the large department, beside the three of the small office. */
export interface CommunityPlan {
  readonly name: string;
  readonly purpose: string;
  /** In a department of 80,000. */
  readonly members: number;
  /** What most of its people do; absent: an interest that people of all kinds share. */
  readonly titles?: readonly string[];
  /** 1 unless it is said. */
  readonly leads?: 0 | 2;
}

const profession = (
  members: number,
  titles: readonly string[],
  purpose: string,
  more: Partial<CommunityPlan> = {},
): CommunityPlan => ({ name: `${titles[0]}s`, members, titles, purpose, ...more });
const interest = (
  name: string,
  members: number,
  purpose: string,
  more: Partial<CommunityPlan> = {},
): CommunityPlan => ({
  name,
  members,
  purpose,
  ...more,
});

/** Professions of the framework and interests, in no order; two of them have lost their last lead. */
export const communityPlans: readonly CommunityPlan[] = [
  interest('Agile and Lean', 5000, 'Better ways of working together, tried out and told honestly.', { leads: 2 }),
  profession(3600, ['Software Developer'], 'How we build, review and look after software.', { leads: 2 }),
  profession(1900, ['Data Analyst'], 'Numbers that can be trusted, and words that make sense of them.'),
  profession(1600, ['Delivery Manager'], 'Teams that deliver, and the people who help them to.', { leads: 2 }),
  profession(1450, ['Business Analyst'], 'Understanding what is needed before it is built.'),
  profession(900, ['Product Manager'], 'Deciding what to make next, and why.'),
  profession(
    830,
    ['Infrastructure Engineer', 'Infrastructure Operations Engineer'],
    'Networks, clouds and what runs on them.',
  ),
  profession(520, ['Data Engineer'], 'Getting data from where it is to where it helps.', { leads: 0 }),
  profession(480, ['DevOps Engineer'], 'Short ways from a change to the people who need it.'),
  profession(420, ['Content Designer'], 'Words that people understand the first time.', { leads: 2 }),
  profession(410, ['IT Service Manager', 'Service Desk Manager'], 'Services that stay up, and help when they do not.'),
  profession(380, ['User Researcher'], 'Learning from the people who use what we make.'),
  profession(340, ['Data Scientist'], 'Models, methods and what they are good for.'),
  profession(260, ['Interaction Designer'], 'Screens and steps that everybody can use.'),
  profession(240, ['Frontend Developer'], 'What reaches the browser, and how fast.'),
  profession(210, ['Programme Delivery Manager'], 'Many teams, one direction.'),
  profession(180, ['Performance Analyst'], 'Finding out whether a service works for people.'),
  profession(150, ['Service Owner'], 'Looking after a service from end to end.'),
  profession(130, ['Data Governance Manager', 'Data Ethicist'], 'Who may use which data, and how we decide it.'),
  profession(95, ['Change and Release Manager'], 'Changes without surprises.'),
  profession(90, ['Security Architect'], 'Safe by design.'),
  profession(75, ['Business Relationship Manager'], 'Between those who need and those who build.'),
  profession(64, ['Technical Writer'], 'Documents that are read.'),
  profession(45, ['Accessibility Specialist'], 'Services that leave nobody out.'),
  profession(36, ['Machine Learning Engineer'], 'Models that run, and keep running.'),
  profession(620, ['Technical Architect', 'Solution Architect', 'Enterprise Architect'], 'How the parts fit together.'),
  profession(
    700,
    ['Quality Assurance Test Analyst', 'Test Engineer', 'Test Manager'],
    'Knowing that it works before users find out.',
    {
      name: 'Quality and Testing',
    },
  ),
  interest('Working from Anywhere', 2300, 'Being one team in many places.'),
  interest('Women in Digital', 1250, 'Support, mentoring and being seen.', { leads: 2 }),
  interest('Accessibility Network', 1100, 'For everybody who makes things that everybody can use.'),
  interest('Automation', 640, 'Less of the work that nobody should do by hand.'),
  interest('Open Source', 310, 'Code in the open, and what we owe to others.'),
  interest('Sustainable Services', 270, 'Digital services and the climate.'),
  interest('New to Digital', 200, 'The first year, together.'),
  interest('Gweithio yn Gymraeg', 160, 'Gweithio yn Gymraeg, a dysgu gan ein gilydd. Working in Welsh.'),
  interest('Mentoring Circle', 120, 'People who would like to learn from each other, in pairs.', { leads: 0 }),
  interest('Prototyping Club', 20, 'Things made in an afternoon.'),
];

/** How large the three communities of the small office are in a department of 80,000. */
export const officeCommunities: readonly number[] = [180, 240, 60];

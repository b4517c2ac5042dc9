/** What somebody does, and where in the department it is done. */
export interface Job {
  /** As the profession calls it. */
  readonly title: string;
  /** From the large to the small. */
  readonly department: string;
  /** How many of 80,000 do it, more or less. */
  readonly weight: number;
}

const jobsIn =
  (department: string) =>
  (...jobs: readonly (readonly [title: string, weight: number])[]): Job[] =>
    jobs.map(([title, weight]) => ({ title, department, weight }));

/** The professions of Government Digital and Data, in the numbers of a large department. */
const digital: readonly Job[] = [
  ...jobsIn('Digital, Software')(['Software Developer', 4200], ['Frontend Developer', 420]),
  ...jobsIn('Digital, DevOps')(['DevOps Engineer', 700]),
  ...jobsIn('Digital, Infrastructure')(['Infrastructure Engineer', 1150], ['Infrastructure Operations Engineer', 300]),
  ...jobsIn('Digital, Business Analysis')(['Business Analyst', 1900]),
  ...jobsIn('Digital, Delivery')(['Delivery Manager', 1750], ['Programme Delivery Manager', 280]),
  ...jobsIn('Digital, Product')(['Product Manager', 1200], ['Service Owner', 190]),
  ...jobsIn('Digital, Data Analysis')(['Data Analyst', 2400], ['Performance Analyst', 240]),
  ...jobsIn('Digital, Data Engineering')(['Data Engineer', 700], ['Data Architect', 70]),
  ...jobsIn('Digital, Data Science')(['Data Scientist', 450], ['Machine Learning Engineer', 60]),
  ...jobsIn('Digital, Data Governance')(['Data Governance Manager', 160], ['Data Ethicist', 12]),
  ...jobsIn('Digital, Content Design')(['Content Designer', 560], ['Technical Writer', 85]),
  ...jobsIn('Digital, User Research')(['User Researcher', 500]),
  ...jobsIn('Digital, Interaction Design')(['Interaction Designer', 340], ['Accessibility Specialist', 60]),
  ...jobsIn('Digital, Service Design')(['Service Designer', 220]),
  ...jobsIn('Digital, Architecture')(
    ['Technical Architect', 420],
    ['Solution Architect', 260],
    ['Enterprise Architect', 90],
    ['Security Architect', 120],
  ),
  ...jobsIn('Digital, Testing')(['Quality Assurance Test Analyst', 560], ['Test Engineer', 330], ['Test Manager', 60]),
  ...jobsIn('Digital, IT Operations')(
    ['IT Service Manager', 320],
    ['Incident Manager', 150],
    ['Problem Manager', 60],
    ['Service Desk Manager', 90],
    ['Change and Release Manager', 120],
    ['Business Relationship Manager', 100],
  ),
];

/** Everybody else; some are called almost like the professions above, and are none of them. */
const others: readonly Job[] = [
  ...jobsIn('Operations, Ports North')(['Harbour Operations Officer', 11_500], ['Shift Supervisor', 1400]),
  ...jobsIn('Operations, Ports South')(['Harbour Operations Officer', 10_200], ['Shift Supervisor', 1300]),
  ...jobsIn('Operations, Dredging')(['Dredging Operative', 1500], ['Production Manager', 70]),
  ...jobsIn('Customer Contact, Cardiff')(['Caseworker', 7200], ['Customer Service Manager', 520]),
  ...jobsIn('Customer Contact, Leeds')(['Caseworker', 6900], ['Customer Service Manager', 500]),
  ...jobsIn('Licensing')(['Licensing Adviser', 3100], ['Content Moderator', 40]),
  ...jobsIn('Inspections')(['Vessel Inspector', 2600], ['Test Technician', 180]),
  ...jobsIn('Project Delivery')(
    ['Project Manager', 1600],
    ['Programme Manager', 420],
    ['Project Support Officer', 900],
  ),
  ...jobsIn('Policy, Fisheries')(['Policy Adviser', 900]),
  ...jobsIn('Policy, Inland Waters')(['Policy Adviser', 700]),
  ...jobsIn('Finance')(['Finance Business Partner', 380], ['Accounts Assistant', 1250], ['Business Analyst', 60]),
  ...jobsIn('People and Skills')(['HR Business Partner', 330], ['HR Adviser', 940]),
  ...jobsIn('Estates')(['Facilities Manager', 260], ['Estates Officer', 610]),
  ...jobsIn('Legal')(['Lawyer', 430]),
  ...jobsIn('Communications')(['Press Officer', 90], ['Communications Manager', 140]),
  ...jobsIn('Internal Audit')(['Internal Auditor', 85]),
  ...jobsIn('Office of the Chief Harbour Master')(['Private Secretary', 9]),
];

export const jobs: readonly Job[] = [...digital, ...others];

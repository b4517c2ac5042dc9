import { buildGuest, buildPerson } from './buildPerson';
import { givenNames, surnames } from './staffNames';
import type { DirectoryUser } from './tenantSeed';

const offices = ['Cardiff', 'Bristol', 'Leeds', 'Glasgow', 'Plymouth', 'Belfast', 'Aberystwyth', 'Newcastle'];
const contractors = ['Brackwater Consulting', 'Severnside Systems', 'Fellside Digital'];
const partners = [
  { companyName: 'Tideway Digital', domain: 'tidewaydigital.example' },
  { companyName: 'Saltmarsh Council', domain: 'saltmarsh.example' },
];
const teams: [department: string, jobTitles: string[]][] = [
  ['Digital, Product', ['Product Manager', 'Senior Product Manager', 'Associate Product Manager']],
  ['Digital, Delivery', ['Delivery Manager', 'Associate Delivery Manager', 'Programme Delivery Manager']],
  ['Digital, Data Engineering', ['Data Engineer', 'Senior Data Engineer', 'Data Analyst']],
  ['Digital, DevOps', ['DevOps Engineer', 'Senior DevOps Engineer', 'Site Reliability Engineer']],
  ['Digital, Content Design', ['Content Designer', 'Senior Content Designer']],
  ['Digital, User Research', ['User Researcher', 'Senior User Researcher']],
  ['Digital, Interaction Design', ['Interaction Designer', 'Accessibility Specialist']],
  ['Digital, Software', ['Software Developer', 'Senior Software Developer', 'Technical Architect', 'Test Engineer']],
];

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
/** Steps without a common factor with the lists' lengths, so that names and teams mix. */
const nameStep = 37;
const teamStep = 5;

/**
 * Further people of the organisation, the same in every run: of every 40 one is a guest from outside, of every 13 one a
 * contractor, of every 90 one has no mailbox, and of every 120 one has left and is disabled.
 *
 * @param count - how many.
 * @param taken - sign-in names that somebody has already; who is called the same gets a number behind the name.
 */
export function buildStaff(count: number, domain: string, taken: ReadonlySet<string>): DirectoryUser[] {
  const addresses = new Set(taken);
  return Array.from({ length: count }, (_, i) => {
    const person = buildOne(i, domain, '');
    const twin = (n: number): DirectoryUser => {
      const other = buildOne(i, domain, String(n));
      return addresses.has(other.userPrincipalName) ? twin(n + 1) : other;
    };
    const unique = addresses.has(person.userPrincipalName) ? twin(2) : person;
    addresses.add(unique.userPrincipalName);
    return unique;
  });
}

function buildOne(i: number, domain: string, suffix: string): DirectoryUser {
  const round = Math.floor(i / givenNames.length);
  const [department, jobTitles] = at(teams, i * teamStep + round);
  // Now and then two people have the same name, as happens.
  const named = i % 200 === 150 ? i - 1 : i;
  const officeLocation = at(offices, i * 3 + round);
  const draft = {
    givenName: at(givenNames, named * nameStep),
    surname: at(surnames, named * nameStep + round * teamStep),
    jobTitle: at(jobTitles, i + round),
    department,
    officeLocation,
  };
  const [name = ''] = buildPerson(draft, domain).userPrincipalName.split('@');
  const userPrincipalName = `${name}${suffix}@${domain}`;
  if (i % 40 === 7) {
    const { companyName, domain: outside } = at(partners, Math.floor(i / 40));
    return buildGuest({ ...draft, department: null, companyName, mail: `${name}${suffix}@${outside}` }, domain);
  }
  const contractor =
    i % 13 === 4 ? { employeeType: 'Contractor', companyName: at(contractors, i), employeeHireDate: null } : {};
  const hired = `20${String(12 + (i % 14)).padStart(2, '0')}-0${1 + (i % 9)}-0${1 + (round % 7)}`;
  return buildPerson(
    {
      ...draft,
      createdDateTime: `${hired}T08:00:00Z`,
      employeeHireDate: `${hired}T00:00:00Z`,
      preferredLanguage: i % 17 === 0 ? null : officeLocation === 'Aberystwyth' ? 'cy-GB' : 'en-GB',
      ...contractor,
      userPrincipalName,
      mail: i % 90 === 31 ? null : userPrincipalName,
      accountEnabled: i % 120 !== 50,
    },
    domain,
  );
}

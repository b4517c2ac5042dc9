import { buildGuest, buildPerson, buildServiceMailbox, plainName } from '../buildPerson';
import { givenNames, surnames } from '../staffNames';
import type { DirectoryUser } from '../tenantSeed';
import { fractionOf, itemAt, weighted } from './draw';
import { jobs, type Job } from './jobs';
import { writeTitle } from './writeTitle';

/** An account of the department. */
export interface Account {
  readonly user: DirectoryUser;
  /** What the person really does, whatever their title says; absent of rooms, shared mailboxes and services. */
  readonly job?: Job;
}

/** Numbers of what is drawn; see `fractionOf`. */
const aspects = {
  ...{ kind: 1, job: 2, given: 3, surname: 4, second: 5, office: 6, firm: 7, title: 8, department: 9 },
  ...{ mail: 10, enabled: 11, language: 12, year: 13, place: 14, desk: 15 },
};
const offices = [
  ...[
    ['Cardiff', 15],
    ['Leeds', 14],
    ['Bristol', 10],
    ['Glasgow', 9],
    ['Newcastle', 9],
    ['Plymouth', 8],
  ],
  ...[
    ['Belfast', 7],
    ['Hull', 6],
    ['Liverpool', 6],
    ['London', 5],
    ['Aberystwyth', 3],
    ['Swansea', 3],
  ],
  ...[
    ['Lowestoft', 2],
    ['Penzance', 1],
    ['Stornoway', 0.4],
    ['Milford Haven', 0.4],
  ],
].map(([name, weight]) => ({ name: name as string, weight: weight as number }));
const firms = ['Brackwater Consulting', 'Severnside Systems', 'Fellside Digital', 'Quaylight Partners', 'Dunlin Works'];
const partners = [
  { companyName: 'Tideway Digital', domain: 'tidewaydigital.example' },
  { companyName: 'Saltmarsh Council', domain: 'saltmarsh.example' },
  { companyName: 'Havenport Trust', domain: 'havenport.example' },
];
const inboxes = ['Payments Team', 'Press Desk', 'Berth Bookings', 'Licensing Enquiries', 'Data Requests'];
const jobAt = weighted(jobs);
const officeAt = weighted(offices);

/** Of a thousand accounts so many are of another kind than an employee's; the rest are employees'. */
const ofThousand = { rooms: 5, shared: 4, services: 3, guests: 25, contractors: 90 };

/**
 * Accounts of a large department, the same in every run: employees, contractors, guests from outside, rooms, shared mailboxes
 * and services; some disabled, some without a title, a department, an office or a mailbox.
 *
 * @param count - how many.
 * @param taken - sign-in names that somebody has already; who is called the same gets a number behind the name.
 */
export function buildAccounts(count: number, domain: string, taken: readonly string[]): Account[] {
  const namesakes = new Map(taken.map((name) => [name.split('@')[0] ?? '', 1]));
  const unique = (name: string): string => {
    const before = namesakes.get(name) ?? 0;
    namesakes.set(name, before + 1);
    // Behind a number of its own (a room's) another one needs a sign between, or it makes a third.
    return before === 0 ? name : `${name}${/\d$/.test(name) ? '-' : ''}${before + 1}`;
  };
  return Array.from({ length: count }, (_, index) => buildAccount(index, domain, unique));
}

function buildAccount(index: number, domain: string, unique: (name: string) => string): Account {
  const of = (aspect: number): number => fractionOf(index, aspect);
  const kind = of(aspects.kind) * 1_000;
  const { rooms, shared, services, guests, contractors } = ofThousand;
  const city = officeAt(of(aspects.office)).name;
  const ends = [rooms, shared, services].map((_, i, all) => all.slice(0, i + 1).reduce((sum, more) => sum + more));
  const impersonal = ends.findIndex((end) => kind < end);
  if (impersonal >= 0) {
    const names = [`Room ${city} ${index % 90}`, `${itemAt(inboxes, of(aspects.given))} ${city}`, `svc-sync-${index}`];
    const name = names[impersonal] ?? '';
    const address = `${unique(name.toLowerCase().replace(/[^a-z0-9]+/g, '.'))}@${domain}`;
    // A service signs in by itself; behind a room or a shared mailbox is an account that nobody signs in to.
    return { user: { ...buildServiceMailbox(name, address), accountEnabled: impersonal === 2 } };
  }
  const job = jobAt(of(aspects.job));
  const first = itemAt(surnames, of(aspects.surname));
  const draft = {
    givenName: itemAt(givenNames, of(aspects.given)),
    surname: of(aspects.second) < 0.12 ? `${first}-${itemAt(surnames, of(aspects.second) / 0.12)}` : first,
    jobTitle: of(aspects.title) < 0.02 ? null : writeTitle(job.title, index),
    department: of(aspects.department) < 0.015 ? null : job.department,
    officeLocation: of(aspects.place) < 0.04 ? null : city,
    city,
  };
  const name = unique(plainName(draft));
  const fromOutside = kind - (ends[2] ?? 0);
  if (fromOutside < guests) {
    const { companyName, domain: outside } = itemAt(partners, of(aspects.firm));
    const guest = { ...draft, department: null, officeLocation: null, companyName, mail: `${name}@${outside}` };
    return { user: buildGuest(guest, domain), job };
  }
  const contractor =
    fromOutside < guests + contractors
      ? { employeeType: 'Contractor', companyName: itemAt(firms, of(aspects.firm)), employeeHireDate: null }
      : {};
  const hired = `20${String(8 + Math.floor(of(aspects.year) * 18)).padStart(2, '0')}-0${1 + (index % 9)}-0${1 + (index % 7)}`;
  const userPrincipalName = `${name}@${domain}`;
  const isWelsh = /^(Cardiff|Aberystwyth|Swansea|Milford)/.test(city);
  return {
    user: buildPerson(
      {
        ...draft,
        createdDateTime: `${hired}T08:00:00Z`,
        employeeHireDate: `${hired}T00:00:00Z`,
        preferredLanguage:
          of(aspects.language) < 0.06 ? null : isWelsh && of(aspects.language) < 0.3 ? 'cy-GB' : 'en-GB',
        ...contractor,
        userPrincipalName,
        mail: of(aspects.mail) < 0.01 ? null : userPrincipalName,
        accountEnabled: of(aspects.enabled) >= 0.015,
      },
      domain,
    ),
    job,
  };
}

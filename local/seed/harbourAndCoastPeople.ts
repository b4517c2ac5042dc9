import { buildGuest, buildPerson, buildServiceMailbox } from './buildPerson';
import type { PersonDraft } from './buildPerson';

export const domain = 'harbourcoast.example';

const product = { department: 'Digital, Product' };
const delivery = { department: 'Digital, Delivery' };
const data = { department: 'Digital, Data Engineering' };
const devOps = { department: 'Digital, DevOps' };
const content = { department: 'Digital, Content Design' };
const research = { department: 'Digital, User Research' };

const contractorOf = (companyName: string): Partial<PersonDraft> => ({
  employeeType: 'Contractor',
  companyName,
  employeeHireDate: null,
});
const of = (draft: PersonDraft) => buildPerson(draft, domain);

/** The digital office: twenty-two accounts of people. Everybody here is made up. */
export const people = {
  bethan: of({
    givenName: 'Bethan',
    surname: 'Morris-Evans',
    jobTitle: 'Delivery Manager',
    officeLocation: 'Cardiff',
    ...delivery,
  }),
  seun: of({
    givenName: 'Oluwaseun',
    surname: 'Adeyemi',
    jobTitle: 'Senior Product Manager',
    officeLocation: 'Bristol',
    ...product,
  }),
  priya: of({
    givenName: 'Priya',
    surname: 'Raghunathan',
    jobTitle: 'Data Engineer',
    officeLocation: 'Leeds',
    ...data,
  }),
  callum: of({
    givenName: 'Callum',
    surname: 'MacLeod',
    jobTitle: 'DevOps Engineer',
    officeLocation: 'Glasgow',
    ...devOps,
  }),
  sian: of({
    givenName: 'Siân',
    surname: 'Prydderch',
    jobTitle: 'Content Designer',
    officeLocation: 'Cardiff',
    ...content,
    preferredLanguage: 'cy-GB',
  }),
  aoife: of({
    givenName: 'Aoife',
    surname: 'Gallagher',
    jobTitle: 'User Researcher',
    officeLocation: 'Belfast',
    ...research,
  }),
  iqbal: of({
    givenName: 'Mohammed',
    surname: 'Iqbal',
    jobTitle: 'Product Manager',
    officeLocation: 'Bristol',
    ...product,
  }),
  grace: of({
    givenName: 'Grace',
    surname: 'Okonkwo',
    jobTitle: 'Lead User Researcher',
    officeLocation: 'Leeds',
    ...research,
  }),
  tomasz: of({
    givenName: 'Tomasz',
    surname: 'Wiśniewski',
    jobTitle: 'Senior DevOps Engineer',
    officeLocation: 'Glasgow',
    ...devOps,
  }),
  rhys: of({
    givenName: 'Rhys',
    surname: 'ap Gwilym',
    jobTitle: 'Head of Data Plumbing',
    officeLocation: 'Cardiff',
    ...data,
  }),
  harriet: of({
    givenName: 'Harriet',
    surname: 'Blackwood',
    jobTitle: 'Product Wrangler',
    officeLocation: 'Plymouth',
    ...product,
  }),
  daniel: of({
    givenName: 'Daniel',
    surname: 'Cohen',
    jobTitle: 'Senior Content Designer',
    officeLocation: 'Leeds',
    ...content,
  }),
  zainab: of({
    givenName: 'Zainab',
    surname: 'Hussain',
    jobTitle: 'Associate Delivery Manager',
    officeLocation: 'Bristol',
    ...delivery,
    createdDateTime: '2026-01-12T08:00:00Z',
    employeeHireDate: '2026-01-12T00:00:00Z',
  }),
  meiLing: of({
    givenName: 'Mei-Ling',
    surname: 'Chan',
    jobTitle: 'Data Engineer',
    officeLocation: 'Leeds',
    ...data,
    ...contractorOf('Brackwater Consulting'),
  }),
  fiona: of({
    givenName: 'Fiona',
    surname: 'Lindqvist',
    jobTitle: 'Agile Delivery Consultant',
    officeLocation: 'Plymouth',
    ...delivery,
    ...contractorOf('Brackwater Consulting'),
  }),
  owain: buildGuest(
    {
      givenName: 'Owain',
      surname: 'Tudor',
      jobTitle: 'Service Designer',
      department: null,
      officeLocation: 'Aberystwyth',
      mail: 'owain.tudor@tidewaydigital.example',
      companyName: 'Tideway Digital',
    },
    domain,
  ),
  kevin: of({
    givenName: 'Kevin',
    surname: 'Sharpe',
    jobTitle: 'Product Manager',
    officeLocation: 'Plymouth',
    ...product,
    accountEnabled: false,
  }),
  margaret: of({
    givenName: 'Margaret',
    surname: 'Ellsworth',
    jobTitle: 'Finance Business Partner',
    officeLocation: 'Plymouth',
    department: 'Finance',
  }),
  dafydd: of({
    givenName: 'Dafydd',
    surname: 'Llewellyn',
    jobTitle: 'Platform Engineer',
    officeLocation: 'Cardiff',
    ...devOps,
    ...contractorOf('Severnside Systems'),
  }),
  nisha: of({
    givenName: 'Nisha',
    surname: 'Patel',
    jobTitle: 'Digital Workplace Engineer',
    officeLocation: 'Bristol',
    department: 'Digital, Workplace',
  }),
  oonagh: of({
    givenName: 'Oonagh',
    surname: 'Feltham',
    jobTitle: 'Head of Communities',
    officeLocation: 'Bristol',
    department: 'People and Skills',
  }),
  leonie: of({
    givenName: 'Léonie',
    surname: 'Farrant',
    jobTitle: 'Product Owner',
    officeLocation: 'Plymouth',
    ...product,
    createdDateTime: '2026-02-16T08:00:00Z',
    employeeHireDate: '2026-02-16T00:00:00Z',
  }),
};

/** Where Guildhall's invitations come from. */
export const communitiesMailbox = buildServiceMailbox('Digital Communities', `communities@${domain}`);

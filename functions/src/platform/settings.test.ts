import { readSettings, SettingsRefused } from './settings';

const community = {
  id: '3D9A1C64-7b1e-4c55-a2f7-6a0f5e8b9d30',
  name: 'Digital Practice',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org/board',
  cadence: { kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
};
const complete = {
  GUILDHALL_TENANT_ID: '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01',
  GUILDHALL_API_CLIENT_ID: '5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10',
  GUILDHALL_PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
  GUILDHALL_COMMUNITIES: JSON.stringify([community]),
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
  WEBSITE_HOSTNAME: 'guildhall.azurewebsites.net',
};

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsRefused) return error.message;
  }
  throw new Error('the settings were not refused');
}

describe('the settings of the app', () => {
  it('are read once, ids in lower case', () => {
    const settings = readSettings(complete);
    expect(settings.communities[0]?.id).toBe('3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30');
    expect(settings.storage).toEqual({ kind: 'connectionString', connectionString: 'UseDevelopmentStorage=true' });
    expect(settings.leaseMs).toBe(30_000);
  });

  it('say how long nothing more may change before people are told: a minute, none, or ten minutes at most', () => {
    expect(readSettings(complete).quietMs).toBe(60_000);
    expect(readSettings({ ...complete, GUILDHALL_QUIET_SECONDS: '0' }).quietMs).toBe(0);
    for (const wrong of ['601', '-1', 'soon'])
      expect(refusal({ ...complete, GUILDHALL_QUIET_SECONDS: wrong })).toContain('GUILDHALL_QUIET_SECONDS');
  });

  it('say for how many months it is kept who changed what: two years, or one month to ten years', () => {
    expect(readSettings(complete).auditMonths).toBe(24);
    expect(readSettings({ ...complete, GUILDHALL_AUDIT_MONTHS: '120' }).auditMonths).toBe(120);
    for (const wrong of ['0', '121', '1.5', 'for ever'])
      expect(refusal({ ...complete, GUILDHALL_AUDIT_MONTHS: wrong })).toContain('GUILDHALL_AUDIT_MONTHS');
  });

  it.each([
    ['of all communities', 'GUILDHALL_DIRECTORY_URL', 'directoryUrl'],
    ['where leads look after membership', 'GUILDHALL_MEMBERSHIP_URL', 'membershipUrl'],
    ['of charters', 'GUILDHALL_CHARTER_URL', 'charterUrl'],
  ] as const)('know the page %s, if there is one', (_page, name, field) => {
    expect(readSettings(complete)).not.toHaveProperty(field);
    const page = 'https://example.sharepoint.com/sites/hub/SitePages/Communities.aspx';
    expect(readSettings({ ...complete, [name]: page })[field]).toBe(page);
    expect(refusal({ ...complete, [name]: 'javascript:alert(1)' })).toContain(name);
  });

  it('say what a community is for, in a line that is shown as it stands, if they do', () => {
    const read = (purpose?: string) =>
      readSettings({ ...complete, GUILDHALL_COMMUNITIES: JSON.stringify([{ ...community, purpose }]) }).communities[0];
    expect(read()).not.toHaveProperty('purpose');
    expect(read(' Better <b>services</b>. ')?.purpose).toBe('Better <b>services</b>.');
    expect(read('x'.repeat(500))?.purpose).toHaveLength(500);
  });

  it('allow the groups that are listed, and always those of the communities, each once and in lower case', () => {
    const own = '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30';
    const other = '5B0A8A3E-4e0c-4a9f-8f6d-0c6d2f1b7a10';
    const allowed = (groups: string | undefined) =>
      readSettings({ ...complete, GUILDHALL_ALLOWED_GROUPS: groups }).allowedGroups;
    expect(allowed(undefined)).toEqual([own]);
    expect(allowed('')).toEqual([own]);
    expect(allowed(`${other}, ${own}`)).toEqual([own, other.toLowerCase()]);
    const message = refusal({ ...complete, GUILDHALL_ALLOWED_GROUPS: `${other},everybody` });
    expect(message).toContain('GUILDHALL_ALLOWED_GROUPS.1: must be a GUID');
    expect(message).not.toContain('everybody');
  });

  it('name storage by identity as well as by connection string', () => {
    const { AzureWebJobsStorage: _left, ...rest } = complete;
    const uris = {
      AzureWebJobsStorage__tableServiceUri: 'https://a.example/t',
      AzureWebJobsStorage__queueServiceUri: 'https://a.example/q',
      AzureWebJobsStorage__blobServiceUri: 'https://a.example/b',
    };
    expect(readSettings({ ...rest, ...uris }).storage.kind).toBe('identity');
    expect(refusal(rest)).toContain('AzureWebJobsStorage: give a connection string, or all of');
  });

  it('know where browsers reach the API: where App Service says, or where they are told', () => {
    expect(readSettings(complete).publicUrl).toBe('https://guildhall.azurewebsites.net/api');
    const told = { ...complete, GUILDHALL_PUBLIC_URL: 'https://guildhall.example.gov.uk/api/' };
    expect(readSettings(told).publicUrl).toBe('https://guildhall.example.gov.uk/api');
    expect(refusal({ ...complete, WEBSITE_HOSTNAME: undefined })).toContain('GUILDHALL_PUBLIC_URL: is missing');
  });

  it('refuse to start the app without one of them, naming it and never showing a value', () => {
    const message = refusal({ ...complete, GUILDHALL_TENANT_ID: undefined, GUILDHALL_PSEUDONYM_KEY: 'c2VjcmV0' });
    expect(message).toContain('GUILDHALL_TENANT_ID: is missing');
    expect(message).toContain('GUILDHALL_PSEUDONYM_KEY: must be 32 bytes');
    expect(message).not.toContain('c2VjcmV0');
  });

  it('let a community have no rhythm, and no site', () => {
    const { cadence, ...bare } = community;
    const of = (more: object) =>
      readSettings({ ...complete, GUILDHALL_COMMUNITIES: JSON.stringify([{ ...bare, ...more }]) }).communities[0];
    expect(of({})).toMatchObject({ timeZone: 'Europe/London' });
    expect(of({})).not.toHaveProperty('cadence');
    expect(of({ cadence: { ...cadence, timeZone: 'Europe/Paris' } })?.timeZone).toBe('Europe/Paris');
    expect(of({ timeZone: 'Europe/Paris' })?.timeZone).toBe('Europe/Paris');
    const siteId = `example.sharepoint.com,${community.id},${community.id}`;
    expect(of({ siteId })?.siteId).toBe(siteId);
  });

  it('let a community meet every few weeks, keep bank holidays, start later, and invite at once', () => {
    const { cadence } = community;
    const { nth: _left, ...rest } = cadence;
    const bankHolidays = { nation: 'scotland', then: 'move' };
    const rhythms = [
      { ...cadence, nth: 5, startsOn: '2028-02-29', bankHolidays },
      { ...rest, kind: 'everyWeeks', weeks: 2, startsOn: '2026-01-08' },
    ];
    for (const rhythm of rhythms) {
      const text = JSON.stringify([{ ...community, cadence: rhythm, released: true }]);
      const [read] = readSettings({ ...complete, GUILDHALL_COMMUNITIES: text }).communities;
      expect(read).toMatchObject({ cadence: rhythm, released: true });
    }
    expect(readSettings(complete).communities[0]).not.toHaveProperty('released');
  });

  it.each([
    ['not JSON', '{', 'must be JSON'],
    [
      'a zone that does not exist',
      [{ ...community, cadence: { ...community.cadence, timeZone: 'Europe/Camelot' } }],
      'timeZone',
    ],
    ['no sixth Thursday', [{ ...community, cadence: { ...community.cadence, nth: 6 } }], 'nth'],
    [
      'weeks without a first one',
      [{ ...community, cadence: { ...community.cadence, nth: undefined, kind: 'everyWeeks', weeks: 2 } }],
      'startsOn',
    ],
    [
      'a start on a day that does not exist',
      [{ ...community, cadence: { ...community.cadence, startsOn: '2027-02-29' } }],
      'must be a day such as',
    ],
    [
      'bank holidays of nobody',
      [{ ...community, cadence: { ...community.cadence, bankHolidays: { nation: 'cornwall', then: 'skip' } } }],
      'nation',
    ],
    ['a time that does not exist', [{ ...community, cadence: { ...community.cadence, time: '25:00' } }], 'time'],
    ['a zone of their own that does not exist', [{ ...community, timeZone: 'Camelot' }], 'timeZone'],
    ['a site that is an address', [{ ...community, siteId: 'https://example.sharepoint.com/sites/x' }], 'siteId'],
    ['one community twice', [community, community], 'twice'],
    ['a misspelt setting', [{ ...community, mailBox: 'x' }], 'mailBox'],
    ['a name of two lines', [{ ...community, name: 'Digital\r\nBcc: all' }], 'one line'],
    ['a purpose of two lines', [{ ...community, purpose: 'a\nb' }], 'purpose'],
    ['a purpose that is too long', [{ ...community, purpose: 'x'.repeat(501) }], 'purpose'],
    ['a purpose of nothing', [{ ...community, purpose: ' ' }], 'purpose'],
    ['a link that runs script', [{ ...community, boardUrl: 'javascript:alert(1)' }], 'boardUrl'],
  ])('refuse communities with %s', (_what, communities, complaint) => {
    const text = typeof communities === 'string' ? communities : JSON.stringify(communities);
    expect(refusal({ ...complete, GUILDHALL_COMMUNITIES: text })).toContain(complaint);
  });

  it('refuse every development seam in Azure', () => {
    for (const seam of [
      'GUILDHALL_DEV_AUTHORITY',
      'GUILDHALL_DEV_GRAPH',
      'GUILDHALL_DEV_CLOCK',
      'GUILDHALL_DEV_INSTANCE',
    ]) {
      const env = { ...complete, [seam]: 'http://localhost:4800' };
      expect(readSettings(env)).toBeDefined();
      for (const azure of ['WEBSITE_INSTANCE_ID', 'WEBSITE_SITE_NAME', 'CONTAINER_APP_NAME']) {
        expect(refusal({ ...env, [azure]: 'abc' })).toContain(`${seam}: is for development only`);
      }
      expect(refusal({ ...env, WEBSITE_INSTANCE_ID: '', WEBSITE_SITE_NAME: 'production' })).toContain(seam);
    }
  });

  it('take tokens on behalf of people from this machine over https only, and never in Azure', () => {
    const name = 'GUILDHALL_DEV_TOKEN_AUTHORITY';
    const local = { ...complete, [name]: 'https://localhost:4801' };
    expect(readSettings(local).development.tokenAuthority).toBe('https://localhost:4801');
    expect(refusal({ ...complete, [name]: 'http://localhost:4801' })).toContain(`${name}: must begin with https://`);
    expect(refusal({ ...complete, [name]: 'https://login.example.org' })).toContain(
      'must be an address on this machine',
    );
    for (const azure of ['WEBSITE_INSTANCE_ID', 'WEBSITE_SITE_NAME', 'CONTAINER_APP_NAME'])
      expect(refusal({ ...local, [azure]: 'abc' })).toContain(`${name}: is for development only`);
  });

  it('refuse a development seam that is no address, with a sentence', () => {
    expect(refusal({ ...complete, GUILDHALL_DEV_GRAPH: 'nonsense' })).toContain('GUILDHALL_DEV_GRAPH');
  });

  it('let a development seam lead to this machine only', () => {
    expect(refusal({ ...complete, GUILDHALL_DEV_GRAPH: 'http://graph.example.org' })).toContain(
      'must be an address on this machine',
    );
  });
});

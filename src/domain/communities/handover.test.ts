import type { MembershipRule } from '../membership';
import type { Cadence } from '../sessions';
import { handoverPack, type HandoverFacts } from './handoverPack';
import { rhythmInWords } from './rhythmInWords';
import { ruleInWords } from './ruleInWords';

const facts: HandoverFacts = {
  name: 'Service *mappers*',
  purpose: 'We draw services together.',
  writtenOn: '26 March 2026 at 11:00',
  leads: [
    { name: 'Ana Ruiz', as: 'owner' },
    { name: 'Ben Price', as: 'deputy' },
  ],
  rhythm: 'each Thursday at 11:00 for 60 minutes (Europe/London)',
  nextSessions: ['2 April 2026 at 11:00'],
  lastSession: '19 March 2026 at 11:00',
  size: 52,
  rules: ['Designers: everybody whose job title contains “Designer” is enrolled'],
  charter: {
    ...{ version: 4, adoptedOn: '2 March 2026', reviewOn: '2 September 2026', proposals: 2 },
    objective: { text: 'Meet *every* team', until: '1 June 2026' },
    url: 'https://example.org/charter?community=g',
  },
  actions: [{ text: '# Write [it](x) up', owner: 'Cai', due: '2026-04-09' }, { text: 'Find a room' }],
  groupId: 'g',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org/board',
  hasBoard: true,
  keepsRecords: true,
  isRunWaiting: true,
};

describe('the handover pack', () => {
  it('says what a successor needs, and nothing of people but who leads and who owes what', () => {
    expect(handoverPack(facts, 'en')).toBe(`# Service \\*mappers\\*: handover

As it stood on 26 March 2026 at 11:00.

## What it is for

We draw services together.

## Who leads it

- Ana Ruiz (owner of the team)
- Ben Price (deputy)

## When it meets

It meets each Thursday at 11:00 for 60 minutes (Europe/London).

Next sessions:

- 2 April 2026 at 11:00

The last one was on 19 March 2026 at 11:00.

## Who is in it, and how people come in

52 people are in it. People join by themselves on the page of all communities, or are invited by a lead. Its membership rules:

- Designers: everybody whose job title contains “Designer” is enrolled

## What it has agreed on

- Charter: version 4, adopted on 2 March 2026.
- It is looked at again on 2 September 2026.
- 2 changes are proposed and not decided.
- Objective until 1 June 2026: Meet \\*every\\* team
- It is read at <https://example.org/charter?community=g>

## Open actions

- \\# Write \\[it\\](x) up (Cai, by 2026-04-09)
- Find a room (nobody yet)

## Where things are

- Board: <https://example.org/board>
- Sessions are organised from the mailbox <communities@example.org>.
- Records of its sessions are in the document library of its SharePoint site.
- Its team is the Microsoft 365 group g.

## What is owed

- A sync run holds and waits for the answer of a lead.
`);
  });

  it('says what there is not', () => {
    const { purpose: _purpose, rhythm: _rhythm, lastSession: _last, charter: _charter, ...rest } = facts;
    const bare = { ...rest, leads: [], nextSessions: [], rules: [], actions: [], size: 1 };
    const pack = handoverPack({ ...bare, keepsRecords: false, isRunWaiting: false }, 'en');
    for (const sentence of [
      'Nobody has written down yet what it is for.',
      'Nobody leads it at present.',
      'It has no rhythm',
      'No session is planned.',
      '1 person is in it.',
      'It has no membership rules.',
      'It has no charter yet.',
      'No records of its sessions are published.',
    ])
      expect(pack).toContain(sentence);
    expect(pack).toMatch(/## Open actions\n\nNone\./);
    expect(handoverPack({ ...facts, hasBoard: false }, 'en')).toContain(
      '- Board: nobody has said yet where it is. Links lead to <https://example.org/board> meanwhile.',
    );
    expect(pack).toMatch(/## What is owed\n\nNothing\./);
  });

  it('says what stands of a charter that is not adopted yet, in both languages', () => {
    const first = { ...facts, charter: { version: 0, proposals: 1 } };
    expect(handoverPack(first, 'en')).toContain(
      '- Its first charter is proposed, and not adopted yet.\n- 1 change is proposed and not decided.',
    );
    expect(handoverPack(first, 'cy')).toContain('Newidiadau a gynigiwyd a heb eu penderfynu: 1.');
    expect(handoverPack({ ...facts, charter: { version: 1, proposals: 0 } }, 'en')).toContain('- No changes are');
  });

  it('says how a community has ended', () => {
    const retired = { ...facts, retiredAt: '2026-03-26T11:00:00.000Z' };
    expect(handoverPack(retired, 'en')).toContain('It is retired.');
    expect(handoverPack({ ...retired, mergedInto: 'Designers' }, 'en')).toContain('It goes on as Designers.');
  });
});

describe('the handover pack in Welsh', () => {
  it('has its headings and sentences in Welsh', () => {
    const pack = handoverPack(facts, 'cy');
    const headings = pack.match(/^#.*$/gm);
    expect(headings).toEqual([
      '# Service \\*mappers\\*: trosglwyddo',
      '## Beth yw ei diben',
      '## Pwy sy’n ei harwain',
      '## Pryd mae’n cwrdd',
      '## Pwy sydd ynddi, a sut y daw pobl i mewn',
      '## Beth mae wedi cytuno arno',
      '## Camau agored',
      '## Ble mae pethau',
      '## Beth sydd heb ei wneud',
    ]);
    expect(pack).toContain('- Ana Ruiz (perchennog y tîm)');
    expect(pack).toContain('Mae 52 o bobl ynddi.');
    expect(pack).toContain('(Cai, erbyn 2026-04-09)');
    // What the community wrote itself, and moments and rules that are said before, are all that both have.
    const english = handoverPack(facts, 'en').split('\n');
    expect(pack.split('\n').filter((line) => line && english.includes(line))).toEqual([
      'We draw services together.',
      '- 2 April 2026 at 11:00',
      '- Designers: everybody whose job title contains “Designer” is enrolled',
    ]);
  });

  it('says rules and rhythms in Welsh', () => {
    const rule: MembershipRule = {
      ...{ id: 'r', name: 'Dylunwyr', mode: 'enrol' },
      include: [
        { attribute: 'jobTitle', how: 'has', values: ['Designer', 'Architect'], synonyms: true },
        { attribute: 'department', how: 'is', values: ['Digital'] },
      ],
      exclude: [{ attribute: 'group', how: 'is', values: ['gone'] }],
    };
    expect(ruleInWords(rule, new Map(), 'cy')).toBe(
      'Dylunwyr: mae pawb y mae eu teitl swydd yn cynnwys “Designer” neu “Architect” (neu’r hyn y mae’r proffesiwn hefyd yn ei alw) ac yn yr adran “Digital”, ac eithrio’r rhai sydd yn y grŵp “grŵp sydd wedi mynd”, yn cael eu cofrestru',
    );
    const core = { weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' } as const;
    expect(rhythmInWords({ ...core, kind: 'nthWeekday', nth: 4 }, 'cy')).toBe(
      'ar ddydd Iau, yr un pedwerydd bob mis, am 11:00 am 60 munud (Europe/London)',
    );
    expect(rhythmInWords({ ...core, kind: 'everyWeeks', weeks: 2, startsOn: '2026-01-01' }, 'cy')).toBe(
      'ar ddydd Iau bob 2 wythnos am 11:00 am 60 munud (Europe/London)',
    );
  });
});

describe('a rhythm in words', () => {
  const core = { weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' } as const;
  const startsOn = '2026-01-01';
  it.each<[Cadence, string]>([
    [
      { ...core, kind: 'nthWeekday', nth: 4 },
      'the fourth Thursday of each month at 11:00 for 60 minutes (Europe/London)',
    ],
    [
      { ...core, kind: 'nthWeekday', nth: 'last' },
      'the last Thursday of each month at 11:00 for 60 minutes (Europe/London)',
    ],
    [{ ...core, kind: 'everyWeeks', weeks: 1, startsOn }, 'each Thursday at 11:00 for 60 minutes (Europe/London)'],
    [
      { ...core, kind: 'everyWeeks', weeks: 2, startsOn },
      'Thursday every 2 weeks at 11:00 for 60 minutes (Europe/London)',
    ],
  ])('says %j', (cadence, words) => {
    expect(rhythmInWords(cadence, 'en')).toBe(words);
  });
});

describe('a membership rule in words', () => {
  it('says whom it fits, whom it leaves out, and what comes of it; groups by their names', () => {
    const rule: MembershipRule = {
      ...{ id: 'r', name: 'Designers', mode: 'suggest' },
      include: [
        { attribute: 'jobTitle', how: 'has', values: ['Designer', 'Architect'], synonyms: true },
        { attribute: 'department', how: 'begins', values: ['Digital'] },
      ],
      exclude: [{ attribute: 'group', how: 'is', values: ['g', 'gone'] }],
    };
    expect(ruleInWords(rule, new Map([['g', 'Leadership']]), 'en')).toBe(
      'Designers: everybody whose job title contains “Designer” or “Architect” (or what the profession also calls it) and whose department begins with “Digital”, except those whose group is “Leadership” or “a group that is gone”, is shown as somebody who could join',
    );
  });
});

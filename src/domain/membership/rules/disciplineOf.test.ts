import { disciplineOf } from './disciplineOf';
import { normaliseTitle } from './normaliseTitle';
import { professions } from './professions';

describe('the role that a job title stands for', () => {
  it('is one of the 52 roles in 8 families of the framework', () => {
    expect(professions).toHaveLength(52);
    expect(new Set(professions.map(({ family }) => family)).size).toBe(8);
    expect(new Set(professions.map(({ name }) => name)).size).toBe(52);
  });

  it('is the role itself for each of their names and synonyms, and none means two', () => {
    const meant = new Map<string, string>();
    for (const { name, synonyms } of professions) {
      for (const title of [name, ...synonyms]) {
        const several = title.endsWith('r') ? `${title}s` : title;
        expect([title, disciplineOf(`Senior ${several} (contractor)`)]).toEqual([title, name]);
        expect([title, meant.get(normaliseTitle(title)) ?? name]).toEqual([title, name]);
        meant.set(normaliseTitle(title), name);
      }
    }
  });

  it('is known of whoever has charge of it, and that means one role only', () => {
    const headed = professions.flatMap((one) => (one.headed ?? []).map((phrase) => ({ phrase, name: one.name })));
    expect(new Set(headed.map(({ phrase }) => normaliseTitle(phrase))).size).toBe(headed.length);
    for (const { phrase, name } of headed) {
      expect([phrase, disciplineOf(`Head of ${phrase}`)]).toEqual([phrase, name]);
      expect([phrase, disciplineOf(`${phrase} lead`)]).toEqual([phrase, name]);
    }
  });

  it.each([
    ['Product Owner', 'Product manager'],
    ['Lead Product Person', 'Product manager'],
    ['Head of Product', 'Product manager'],
    ['Product Wrangler', 'Product manager'],
    ['Product Manager / Delivery Manager', 'Product manager'],
    ['Product / Delivery Manager', 'Product manager'],
    ['Scrum Master', 'Delivery manager'],
    ['Agile Delivery Consultant', 'Delivery manager'],
    ['Programme Delivery Manager', 'Programme delivery manager'],
    ['SRE', 'DevOps engineer'],
    ['Site Reliability Engineer', 'DevOps engineer'],
    ['Platform Engineer', 'DevOps engineer'],
    ['Development Operations Engineer', 'DevOps engineer'],
    ['Head of Data Plumbing', 'Data engineer'],
    ['UX Researcher', 'User researcher'],
    ['UX Writer', 'Content designer'],
    ['Senior Interaction Designer (contractor)', 'Interaction designer'],
    ['Engineer, DevOps', 'DevOps engineer'],
    ['Designer, Content', 'Content designer'],
    ['Software Engineer in Test', 'Software developer'],
    ['Senior Frontend Software Developer', 'Frontend developer'],
    ['Digital Workplace Engineer', 'End user computing engineer'],
    ['Chief Information Security Officer', 'Chief information security officer'],
  ])('%s: %s', (title, role) => {
    expect(disciplineOf(title)).toBe(role);
  });

  it.each([
    'Production Manager',
    'Finance Business Partner',
    'Product Manager Support Officer',
    'Personal Assistant to the Head of Product',
    'Product Assistant',
    'Agile Coach',
    'Project Manager',
    'Senior PM',
    'Business Development Officer',
    '',
    '???',
  ])('%s stands for none', (title) => {
    expect(disciplineOf(title)).toBeUndefined();
  });
});

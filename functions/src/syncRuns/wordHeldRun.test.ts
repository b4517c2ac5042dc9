import { wordHeldRun } from './wordHeldRun';

const people = Array.from({ length: 25 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
const held = {
  ...{ digest: 'd', because: 'removals', threshold: 20, removals: 25, additions: 0 },
  ...{ removed: people.map((person) => ({ ...person, why: 'noRuleFits' })), added: [] },
} as unknown as Parameters<typeof wordHeldRun>[1];

describe('what leads are told of a run that waits', () => {
  it('is how many it is about, some of them by name, and where to answer', () => {
    const { en, cy } = wordHeldRun('Digital Practice', held, 'https://example.org/membership');
    expect(en.headline).toBe('25 people would leave Digital Practice: please look');
    expect(en.points?.slice(-2)).toEqual(['Person 9', 'and 15 more']);
    expect(cy.points).toHaveLength(11);
    expect([en.link?.url, cy.link?.url]).toEqual(Array(2).fill('https://example.org/membership'));
  });

  it('says in words where to answer when no page is known', () => {
    const { en, cy } = wordHeldRun('Digital Practice', held, undefined);
    for (const words of [en, cy]) expect(words).not.toHaveProperty('link');
    expect(en.text).toContain('Please open “Membership” and say whether it is right');
    expect(cy.text).toContain('Agorwch “Aelodaeth”');
  });
});

import type { HeldChange, SyncTrigger } from '../../../src/domain/membership';
import { wordHeldRun } from './wordHeldRun';

const people = Array.from({ length: 25 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
const held = {
  ...{ digest: 'd', because: 'removals', threshold: 20, removals: 25, additions: 0 },
  ...{ removed: people.map((person) => ({ ...person, why: 'noRuleFits' })), added: [] },
} as unknown as HeldChange;
const worded = (more: Partial<HeldChange> = {}, trigger: SyncTrigger = 'changes', url?: string) =>
  wordHeldRun('Digital Practice', { held: { ...held, ...more }, trigger }, url);

describe('what leads are told of a run that waits', () => {
  it('is how many it is about, some of them by name, and where to answer', () => {
    const { en, cy } = worded({}, 'changes', 'https://example.org/membership');
    expect(en.headline).toBe('25 people would leave Digital Practice: please look');
    expect(en.points?.slice(-2)).toEqual(['Person 9', 'and 15 more']);
    expect(cy.points).toHaveLength(11);
    expect([en.link?.url, cy.link?.url]).toEqual(Array(2).fill('https://example.org/membership'));
  });

  it('speaks of one person as of one', () => {
    const { en, cy } = worded({ removals: 1, removed: [{ id: 'p0', name: 'Person 0' }], threshold: 0 });
    expect(en.headline).toBe('1 person would leave Digital Practice: please look');
    expect(en.text).toContain('Here every removal waits for a lead’s answer. So nothing was changed.');
    expect(cy.headline).toBe('Byddai 1 person yn gadael Digital Practice: edrychwch, os gwelwch yn dda');
    expect(worded({ threshold: 1 }).en.text).toContain('more than the 1 removal that goes through');
  });

  it('says what it comes of, and not that the directory has changed where a lead’s rule did it', () => {
    expect(worded({}, 'changes').en.text).toContain('directory or the team has changed');
    const { en, cy } = worded({}, 'rules');
    expect(en.text).toContain('A lead has changed the rules of Digital Practice, and by that Guildhall would take 25');
    expect([en.text.includes('directory'), cy.text.includes('cyfeiriadur')]).toEqual([false, false]);
  });

  it('says how many went before, where only together they are too many', () => {
    const earlier = { from: '2026-03-01T09:00:00.000Z', removals: 15, additions: 3 };
    const { en, cy } = worded({ removals: 7, earlier });
    expect(en.text).toContain(
      'would take 7 people out of Digital Practice. Since yesterday 15 other people have gone, and',
    );
    expect(en.text).toContain(
      'together that is more than the 20 removals that go through without a question within 24 hours.',
    );
    expect(cy.text).toContain('Ers ddoe aeth 15 arall allan');
    expect(worded({ earlier: { ...earlier, removals: 1 } }).en.text).toContain('1 other person has gone');
    expect(worded({ earlier: { ...earlier, removals: 0 } }).en.text).toContain('That is more than the 20 removals');
  });

  it('says in words where to answer when no page is known', () => {
    const { en, cy } = worded();
    for (const words of [en, cy]) expect(words).not.toHaveProperty('link');
    expect(en.text).toContain('Please open “Membership” and say whether it is right');
    expect(cy.text).toContain('Agorwch “Aelodaeth”');
  });
});

import { cleanup } from '@testing-library/react';
import type { AuditEntry } from '../../../domain/membership';
import { inMemoryMembership } from '../testing/inMemoryMembership';
import { press, renderMembership } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const jo = { id: 'jo', name: 'Jo Okafor' };
const ana = { id: 'ana', name: 'Ana Pereira' };
const entry = (what: AuditEntry['what'], more: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '2026-11-24T09:00:00.000Z',
  what,
  ...more,
});

describe('what was changed', () => {
  it.each([
    ['Jo Okafor joined.', entry('joined', { person: jo, by: jo })],
    ['Ana Pereira invited Jo Okafor.', entry('invited', { person: jo, by: ana })],
    ['The rule “Product people” enrolled Jo Okafor.', entry('enrolled', { person: jo, why: 'Product people' })],
    ['No rule fits Jo Okafor any more', entry('noLongerFits', { person: jo })],
    ['The account of Jo Okafor was deleted.', entry('away', { person: jo, why: 'deleted' })],
    ['Jo Okafor became deputy, by Ana Pereira.', entry('roleChanged', { person: jo, by: ana, why: 'deputy' })],
    ['Jo Okafor became member, by Guildhall.', entry('roleChanged', { person: jo, why: 'member' })],
    ['Ana Pereira made the rule “Product people”.', entry('ruleMade', { by: ana, why: 'Product people' })],
    ['renamed the rule “Finance” to “Money”.', entry('ruleRenamed', { by: ana, why: 'Money', was: 'Finance' })],
    ['Ana Pereira deleted the rule “Product people”.', entry('ruleDeleted', { by: ana, why: 'Product people' })],
    ['Ana Pereira changed the rule “Product people”.', entry('rulesChanged', { by: ana, why: 'Product people' })],
    ['Ana Pereira put the rules in another order.', entry('rulesOrdered', { by: ana })],
    [
      'at most 20 people or 12.5 % may leave, and 100 people or 50 % come in, within 24 hours without a question.',
      entry('thresholdChanged', { by: ana, threshold: { removals: 20, removalShare: 0.125, additionShare: 0.5 } }),
    ],
    [
      'every removal waits for a lead, and at most 100 people or 50 % come in within 24 hours without a question.',
      entry('thresholdChanged', { by: ana, threshold: { removals: 0, removalShare: 0, additionShare: 0.5 } }),
    ],
    ['Jo Okafor became lead, by Guildhall.', entry('roleChanged', { person: jo, why: 'owner' })],
    ['Ana Pereira left everybody as they were', entry('runAnswered', { by: ana, why: 'keep' })],
    ['Ana Pereira had 12 people asked to join.', entry('asked', { by: ana, why: '12' })],
    ['Ana Pereira merged it with Delivery.', entry('merged', { by: ana, why: 'Delivery' })],
    ['Jo Okafor came from Delivery', entry('merged', { by: ana, person: jo, why: 'Delivery' })],
  ])('is said in a sentence: %s', async (sentence, one) => {
    const memory = inMemoryMembership();
    memory.audit = [{ entries: [one] }];
    const page = await renderMembership(memory);
    await press('History');
    expect(page).toHaveTextContent(/09:00 (Ana|Jo|The|No)/);
    expect(page).toHaveTextContent(sentence);
    expect(page).toHaveTextContent('Today');
  });

  it('goes back as far as one wishes', async () => {
    const memory = inMemoryMembership();
    memory.audit = [
      { entries: [entry('joined', { person: jo })], before: 'earlier' },
      { entries: [entry('left', { person: ana, at: '2026-11-20T09:00:00.000Z' })] },
    ];
    const page = await renderMembership(memory);
    await press('History');
    await press('Show earlier');
    expect(memory.seen).toContain('audit earlier');
    expect(page).toHaveTextContent('Jo Okafor joined.');
    expect(page).toHaveTextContent('Ana Pereira left.');
    expect(page).not.toHaveTextContent('Show earlier');
  });
});

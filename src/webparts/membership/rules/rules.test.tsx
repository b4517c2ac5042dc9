import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { RulePreviewView } from '../../../domain/membership';
import { inMemoryMembership, problem, ruleOf, type InMemoryMembership } from '../testing/inMemoryMembership';
import { pass, press, renderMembership, spoken, write } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const open = async (memory: InMemoryMembership): Promise<HTMLElement> => {
  const page = await renderMembership(memory);
  await press('Rules');
  return page;
};

const value = (label: string, text: string): void => {
  write(label, text);
  fireEvent.keyDown(screen.getByLabelText(label, { selector: 'input' }), { key: 'Enter' });
};

describe('rules', () => {
  it('are deleted only once that is saved, and can be put back until then', async () => {
    const memory = inMemoryMembership({ rules: [ruleOf('Product people'), ruleOf('Owners')] });
    const page = await open(memory);
    await press('Delete: Owners');
    expect(page).toHaveTextContent('Deleted, not saved yet: Owners');
    await press('Undo');
    expect(memory.seen.join()).not.toContain('rules ');
    await press('Delete: Owners');
    await press('Delete 1 rule');
    expect(memory.seen).toContain('rules Product people on v1');
    expect(page).not.toHaveTextContent('Owners');
    expect(spoken()).toContain('Saved.');
  });

  it('are written with a name, a mode and conditions; what is typed last counts too', async () => {
    const memory = inMemoryMembership({ rules: [] });
    await open(memory);
    await press('Write the first rule');
    await press('Save the rule');
    expect(spoken()).toContain('Give the rule a name.');
    write('Name', 'Delivery');
    await press('Save the rule');
    expect(spoken()).toContain('A rule needs a name, at least one condition');
    value('Job titles, any of them', 'Delivery manager');
    fireEvent.click(screen.getByLabelText('They are suggested'));
    await press('Save the rule');
    expect(memory.seen).toContain('rules Delivery on v1');
    expect(memory.view.rules[0]).toMatchObject({
      mode: 'suggest',
      include: [{ attribute: 'jobTitle', how: 'is', values: ['Delivery manager'], synonyms: true }],
      exclude: [],
    });
  });

  it('keep what was written when another lead was faster, and are saved on theirs', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Change: Product people');
    write('Name', 'Product folk');
    memory.refuse(problem('rulesChangedMeanwhile'));
    memory.view = { ...memory.view, rules: [...memory.view.rules, ruleOf('Theirs')], rulesVersion: 'v2' };
    await press('Save the rule');
    expect(spoken()).toContain('Another lead has changed the rules');
    expect(page).toHaveTextContent('What you wrote is still here.');
    expect(screen.getByLabelText('Name')).toHaveValue('Product folk');
    memory.refuse();
    await press('Save the rule');
    expect(memory.seen).toContain('rules Product folk, Theirs on v2');
  });

  it('offer what the directory knows, and take a value away again', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Change: Product people');
    expect(Array.from(page.querySelectorAll('datalist option'), (option) => option.getAttribute('value'))).toEqual([
      'Product owner',
    ]);
    await press('Take away: Product manager');
    expect(screen.getByLabelText('Job titles, any of them', { selector: 'input' })).toHaveFocus();
    expect(page).toHaveTextContent('Name a job title, say');
  });
});

describe('whom a rule means', () => {
  const preview: RulePreviewView = {
    ...{ fits: 38, alreadyIn: 30, lookedAt: 900 },
    warnings: ['brake'],
    people: [
      { id: 'jo', name: 'Jo Okafor', fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }] },
    ],
  };

  it('is looked up once the lead pauses, with why, and what to think of first', async () => {
    const memory = inMemoryMembership();
    memory.preview = preview;
    const page = await open(memory);
    await press('Change: Product people');
    value('Job titles, any of them', 'Head of product');
    await pass(300);
    value('Job titles, any of them', 'Owner');
    await pass(800);
    expect(memory.seen.filter((what) => what.startsWith('preview'))).toHaveLength(1);
    expect(page).toHaveTextContent('It fits 38 people of 900. 30 of them are in already.');
    expect(page).toHaveTextContent('after saving, the sync run stops and asks you');
    expect(page).toHaveTextContent('People whom you have asked to join decide for themselves');
    expect(page).toHaveTextContent('Jo Okafor');
    expect(page).toHaveTextContent('Because the job title counts as “Product manager”.');
  });

  it('is asked again by itself while the API is busy with another one', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Change: Product people');
    memory.refuse(problem('previewBusy', 429));
    await pass(800);
    expect(page).toHaveTextContent('Looking through the organisation');
    memory.refuse();
    await pass(2_000);
    expect(page).toHaveTextContent('It fits 38 people of 900.');
  });

  it('names nobody where the directory would not, and says why', async () => {
    const memory = inMemoryMembership();
    memory.preview = { ...preview, people: [], namesHidden: 'employeeType' };
    const page = await open(memory);
    await press('Change: Product people');
    await pass(800);
    expect(page).toHaveTextContent('At least: It fits 38 people of 900.');
    expect(page).toHaveTextContent('People do not see of each other how they are employed');
  });

  it('is refused for a group that hides its members, in words', async () => {
    const memory = inMemoryMembership();
    await open(memory);
    await press('Change: Product people');
    memory.refuse(problem('ruleNamesHiddenGroup'));
    await pass(800);
    expect(spoken()).toContain('names a group whose members are hidden');
  });
});

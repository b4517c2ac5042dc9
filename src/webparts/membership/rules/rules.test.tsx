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

const jobTitles = 'Job titles, any of them';

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

  it('say when they rest', async () => {
    const rules = [ruleOf('Product people'), ruleOf('Owners')];
    const page = await open(inMemoryMembership({ rules, resting: [rules[1]!.id] }));
    expect(page.textContent?.match(/This rule rests/g)).toHaveLength(1);
  });

  it('are only read by a guest, who learns why', async () => {
    const memory = inMemoryMembership({ isGuest: true });
    const page = await open(memory);
    expect(page).toHaveTextContent('is not shown to guests, so you see the rules and another lead changes them');
    expect(page).toHaveTextContent('Product people');
    for (const name of [/^Change/, /^Delete/, /^Write/]) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('are written with a name, a mode and conditions; what is missing is said at its field', async () => {
    const memory = inMemoryMembership({ rules: [] });
    memory.preview = { ...memory.preview, fits: 12, alreadyIn: 0 };
    await open(memory);
    await press('Write the first rule');
    await press('See who comes in');
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/Give the rule a name/);
    write('Name', 'Delivery');
    await press('See who comes in');
    expect(screen.getByLabelText(jobTitles)).toHaveFocus();
    expect(screen.getByLabelText(jobTitles)).toHaveAccessibleDescription(/Name at least one/);
    value(jobTitles, 'Delivery manager');
    fireEvent.click(screen.getByLabelText('Suggest it to them'));
    await pass(800);
    await press('Save: 12 people are suggested');
    expect(memory.seen).toContain('rules Delivery on v1');
    expect(memory.view.rules[0]).toMatchObject({
      mode: 'suggest',
      include: [{ attribute: 'jobTitle', how: 'is', values: ['Delivery manager'], synonyms: true }],
      exclude: [],
    });
  });

  it('are never saved before whom they mean as they stand was seen, what is typed last included', async () => {
    const memory = inMemoryMembership();
    await open(memory);
    await press('Change: Product people');
    await pass(800);
    expect(screen.getByRole('button', { name: 'Save: 8 people come in' })).toBeVisible();
    write(jobTitles, 'Head of product');
    await press('Save: 8 people come in');
    expect(memory.seen.join()).not.toContain('rules ');
    expect(screen.getByRole('button', { name: 'Take away: Head of product' })).toBeVisible();
    await pass(10);
    expect(memory.seen[memory.seen.length - 1]).toContain('Head of product');
    await press('Save: 8 people come in');
    expect(memory.view.rules[0]?.include[0]?.values).toEqual(['Product manager', 'Head of product']);
  });

  it('take no value by its letters, only by Enter, a comma or a choice from the list; Enter sends nothing', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Change: Product people');
    const field = screen.getByLabelText(jobTitles, { selector: 'input' });
    const taken = (): readonly (string | null)[] =>
      Array.from(page.querySelectorAll('li button'), (chip) => chip.textContent);
    write(jobTitles, 'Product owner');
    write(jobTitles, 'Product owners of Ports');
    expect(taken()).toEqual(['Product manager']);
    fireEvent.keyDown(field, { key: ',' });
    expect(taken()).toEqual(['Product manager', 'Product owners of Ports']);
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
    fireEvent.input(field, { target: { value: 'Product owner' }, inputType: 'insertReplacementText' });
    expect(taken()).toEqual(['Product manager', 'Product owners of Ports', 'Product owner']);
  });

  it('move nothing away under a press: what was typed waits until it is over', async () => {
    const memory = inMemoryMembership();
    await open(memory);
    await press('Change: Product people');
    const field = screen.getByLabelText(jobTitles, { selector: 'input' });
    write(jobTitles, 'Head of product');
    fireEvent.pointerDown(document.body);
    fireEvent.blur(field);
    expect(screen.queryByRole('button', { name: 'Take away: Head of product' })).toBeNull();
    fireEvent.pointerUp(document.body);
    await pass(10);
    expect(screen.getByRole('button', { name: 'Take away: Head of product' })).toBeVisible();
  });

  it('keep what was written when another lead was faster, and are saved beside theirs', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Change: Product people');
    await pass(800);
    write('Name', 'Product folk');
    memory.refuse(problem('rulesChangedMeanwhile'));
    memory.view = { ...memory.view, rules: [...memory.view.rules, ruleOf('Theirs')], rulesVersion: 'v2' };
    await press(/^Save/);
    expect(spoken()).toContain('Another lead has changed the rules');
    expect(page).toHaveTextContent('What you wrote is still here');
    expect(screen.getByLabelText('Name')).toHaveValue('Product folk');
    memory.refuse();
    await press(/^Save/);
    expect(memory.seen).toContain('rules Product folk, Theirs on v2');
  });

  it('show both versions when another lead has changed the same one, and that saving replaces theirs', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Change: Product people');
    await pass(800);
    write('Name', 'Product folk');
    memory.refuse(problem('rulesChangedMeanwhile'));
    const theirs = { ...ruleOf('Product people'), name: 'Their name' };
    memory.view = { ...memory.view, rules: [theirs], rulesVersion: 'v2' };
    await press(/^Save/);
    expect(page).toHaveTextContent('Theirs, saved: “Their name”.');
    expect(page).toHaveTextContent('Yours, not saved: “Product folk”.');
    expect(page).toHaveTextContent('If you save yours, it replaces theirs.');
    expect(page).not.toHaveTextContent('saved beside theirs');
    await press('Take theirs');
    expect(screen.getByLabelText('Name')).toHaveValue('Their name');
    expect(page).not.toHaveTextContent('Theirs, saved');
  });

  it('offer what the directory knows, and take a value away again', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Change: Product people');
    expect(Array.from(page.querySelectorAll('datalist option'), (option) => option.getAttribute('value'))).toEqual([
      'Product owner',
    ]);
    await press('Take away: Product manager');
    expect(screen.getByLabelText(jobTitles, { selector: 'input' })).toHaveFocus();
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
    value(jobTitles, 'Head of product');
    await pass(300);
    value(jobTitles, 'Owner');
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

  it('is refused for a group that hides its members, in words', async () => {
    const memory = inMemoryMembership();
    await open(memory);
    await press('Change: Product people');
    memory.refuse(problem('ruleNamesHiddenGroup'));
    await pass(800);
    expect(spoken()).toContain('names a group whose members are hidden');
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Problem } from '../../domain/kernel';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from './testing/inMemoryLeanCoffee';
import { loadStrings } from './testing/loadStrings';
import { announcements, pass, renderLeanCoffee, settle, spokenBy, topicRows } from './testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;

const problem = (code: string, detail: string): Problem => ({
  type: 'about:blank',
  title: 'No',
  status: 409,
  detail,
  code,
});
const field = (): HTMLElement => screen.getByLabelText('What should we talk about?');
const titles = (): (string | null | undefined)[] => topicRows().map((row) => row.querySelector('p')?.textContent);
const rows = (): string[] => topicRows().map((row) => row.textContent ?? '');
const add = (title: string): HTMLElement => screen.getByRole('button', { name: `Add a vote to “${title}”` });
const own = (title: string): string =>
  within(screen.getByRole('group', { name: `Your votes for “${title}”` })).getByText(/of your votes/).textContent ?? '';

beforeEach(() => {
  jest.useFakeTimers();
  coffee = inMemoryLeanCoffee({ mayFacilitate: true });
});
afterEach(() => jest.useRealTimers());

describe('a topic that is refused', () => {
  it('leaves the board, comes back into the field, and the reason is said once', async () => {
    await renderLeanCoffee(coffee);
    coffee.refuseChanges(problem('boardFull', 'Full up.'));
    userEvent.type(field(), 'One more{enter}');
    expect(titles()).toEqual(['One more']);
    await settle();
    expect(titles()).toEqual([]);
    expect(field()).toHaveValue('One more');
    const sentence = '“One more” was not added. The board already holds as many topics as it takes.';
    expect(spokenBy(sentence)).toBe(1);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(sentence);
  });

  it('is not lost without a word when it came too late', async () => {
    coffee.othersPropose('Retiring old templates');
    await renderLeanCoffee(coffee);
    coffee.facilitatorMovesTo('voting');
    userEvent.type(field(), 'Just a moment{enter}');
    await settle();
    await pass(0);
    expect(screen.getByRole('heading', { name: 'What would you like to talk about?' })).toBeInTheDocument();
    expect(screen.getAllByText(/“Just a moment” was not added/)).toHaveLength(2); // to be seen, and to be heard
    expect(spokenBy('“Just a moment” was not added')).toBe(1);
    expect(announcements()).toContain('The voting is open.');
  });

  it.each([
    ['the next session', '2026-12-31', 'No topics yet'],
    ['no session', undefined, 'No Lean Coffee is planned yet'],
  ])('is not lost without a word when its session is over and %s is shown now', async (_what, next, title) => {
    await renderLeanCoffee(coffee);
    coffee.endSession(next);
    userEvent.type(field(), 'Just a moment{enter}');
    await settle();
    await pass(0);
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    const sentence = '“Just a moment” was not added. That session is over.';
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    expect(spokenBy(sentence)).toBe(1);
  });
});

describe('a vote that is refused', () => {
  beforeEach(() => {
    ['Pairing', 'Templates', 'Incidents'].forEach((title) => coffee.othersPropose(title));
    coffee.facilitatorMovesTo('voting');
  });

  it('leaves the dots as they were, and the reason is said once, where it was made', async () => {
    await renderLeanCoffee(coffee);
    coffee.refuseChanges(problem('somethingNew', 'You may not vote here.'));
    userEvent.click(add('Templates'));
    expect(own('Templates')).toBe('1 of your votes');
    await settle();
    expect(own('Templates')).toBe('None of your votes');
    expect(announcements()).toContain('You have 3 votes left');
    const sentence = 'Your votes for “Templates” stay as they were. You may not vote here.';
    expect(spokenBy(sentence)).toBe(1);
    expect(rows()[1]).toContain(sentence);
  });

  it('is spoken of a second time when the same happens a second time', async () => {
    await renderLeanCoffee(coffee);
    coffee.refuseChanges(problem('votingClosed', 'Closed.'));
    const sentence = 'Your votes for “Templates” stay as they were. The voting has closed.';
    const spoken = (): number => announcements().filter((text) => text === sentence).length;
    userEvent.click(add('Templates'));
    await settle();
    expect(spoken()).toBe(1);
    userEvent.click(add('Templates'));
    await settle();
    expect(spoken()).toBe(2);
  });

  it('is told of on top of the next session, which has no such topic, when its own is over', async () => {
    await renderLeanCoffee(coffee);
    coffee.endSession('2026-12-31');
    userEvent.click(add('Templates'));
    await settle();
    await pass(0);
    expect(screen.getByRole('heading', { name: 'No topics yet' })).toBeInTheDocument();
    const sentence = 'Your votes for “Templates” stay as they were. That session is over.';
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    expect(spokenBy(sentence)).toBe(1);
  });

  it('is explained to a Welsh reader in Welsh', async () => {
    await renderLeanCoffee(coffee, { strings: loadStrings('cy-gb'), locale: 'cy-GB' });
    coffee.refuseChanges(problem('votingClosed', 'Closed.'));
    userEvent.click(screen.getByRole('button', { name: 'Ychwanegu pleidlais at “Templates”' }));
    await settle();
    expect(rows()[1]).toContain(
      'Mae eich pleidleisiau dros “Templates” yn aros fel yr oeddent. Mae’r pleidleisio wedi cau.',
    );
  });
});

describe('a command of the facilitator that is refused', () => {
  it('says so beside it', async () => {
    coffee.othersPropose('Pairing');
    await renderLeanCoffee(coffee);
    coffee.refuseChanges(problem('somethingNew', 'Not just now.'));
    userEvent.click(screen.getByRole('button', { name: 'Open voting' }));
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Open voting' }));
    await settle();
    expect(spokenBy('The session was not moved on. Not just now.')).toBe(1);
    expect(screen.getByRole('button', { name: 'Open voting' })).toBeEnabled();
  });
});

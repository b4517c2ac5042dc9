import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Failure } from '../../clients';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from './testing/inMemoryLeanCoffee';
import { pass, renderLeanCoffee, settle } from './testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;

beforeEach(() => {
  jest.useFakeTimers();
  coffee = inMemoryLeanCoffee();
});
afterEach(() => jest.useRealTimers());

describe('when there is no board to show', () => {
  it.each<[Failure['kind'], string, RegExp]>([
    ['noCommunity', 'This page belongs to no community', /from the site or the team of your community/],
    ['notConfigured', 'Guildhall is not set up here yet', /administrator .* GuildhallApiUrl and GuildhallApiResource/],
    ['permissionMissing', 'Guildhall is waiting for a permission', /“access_as_user” .* SharePoint admin centre/],
    ['signInNeeded', 'Please sign in again', /Reload the page/],
    ['unreachable', 'Guildhall cannot be reached', /Nothing was lost/],
    ['serverFault', 'Something is wrong with Guildhall', /Nothing was lost/],
  ])('%s: the screen says what is so and who can do what about it', async (kind, title, help) => {
    coffee.failWith({ kind });
    await renderLeanCoffee(coffee);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(title);
    expect(screen.getByText(help)).toBeInTheDocument();
  });

  it('whoever edits the page is told where the web part belongs', async () => {
    coffee.failWith({ kind: 'noCommunity' });
    await renderLeanCoffee(coffee, { isEditing: true });
    expect(screen.getByText(/Put the web part on a page of the community’s own site/)).toBeInTheDocument();
  });

  it('trying again shows the board once what was missing is there', async () => {
    coffee.failWith({ kind: 'permissionMissing' });
    await renderLeanCoffee(coffee);
    coffee.failWith();
    const again = screen.getByRole('button', { name: 'Try again' });
    again.focus();
    userEvent.click(again);
    await settle();
    expect(screen.getByRole('heading', { name: 'No topics yet' })).toHaveFocus();
  });

  it('somebody who is no member reads so, and gets in without a reload', async () => {
    coffee.shutOut({ type: 'about:blank', title: 'No', status: 403, detail: 'No.', code: 'notAMember' });
    await renderLeanCoffee(coffee);
    expect(screen.getByText(/You can join it by yourself in “Communities”/)).toBeInTheDocument();
    coffee.shutOut();
    await pass(30_000);
    expect(screen.getByLabelText('What should we talk about?')).toBeInTheDocument();
  });

  it('a member who is shut out in the middle gets in again though nothing has changed on the board', async () => {
    await renderLeanCoffee(coffee);
    coffee.shutOut({ type: 'about:blank', title: 'No', status: 404, detail: 'Not any more.', code: 'somethingNew' });
    await pass(4_000);
    expect(screen.getByText('Not any more.')).toBeInTheDocument();
    coffee.shutOut();
    await pass(30_000);
    expect(screen.getByLabelText('What should we talk about?')).toBeInTheDocument();
  });

  it('a community without a planned session hears that one will come', async () => {
    coffee.planNoSession();
    await renderLeanCoffee(coffee);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('No Lean Coffee is planned yet');
  });

  it('a short wait is not drawn at all, a longer one in the shape of the board', async () => {
    coffee.holdUntil(new Promise(() => undefined));
    await renderLeanCoffee(coffee);
    await pass(999);
    expect(screen.queryByText('Loading the Lean Coffee')).not.toBeInTheDocument();
    await pass(1);
    expect(screen.getByText('Loading the Lean Coffee')).toBeInTheDocument();
  });

  it('a screen that nobody can see asks for nothing until somebody can', async () => {
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await renderLeanCoffee(coffee);
    await pass(60_000);
    expect(coffee.seen).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(coffee.seen).toHaveLength(1);
    hidden.mockRestore();
  });
});

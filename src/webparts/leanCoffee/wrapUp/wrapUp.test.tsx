import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { pass, renderLeanCoffee, settle } from '../testing/renderLeanCoffee';

const now = '2026-11-26T11:00:00.000Z';
let coffee: InMemoryLeanCoffee;
let ids: string[];

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const begin = (mayFacilitate = false): void => {
  coffee = inMemoryLeanCoffee({ mayFacilitate, now });
  ids = ['Pairing', 'Templates', 'Incidents'].map((title) => coffee.othersPropose(title));
  coffee.facilitatorMovesTo('discussing');
  coffee.facilitatorDoes({ kind: 'discuss', topicId: ids[0]! });
};

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date(now));
  begin();
});
afterEach(() => jest.useRealTimers());

describe('takeaways', () => {
  it('are written down by anybody, and the focus stays for the next', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(screen.getByLabelText('Takeaway'), 'Pair on Fridays{enter}');
    expect(screen.getByText('Pair on Fridays')).toBeInTheDocument();
    expect(screen.getByLabelText('Takeaway')).toHaveFocus();
    await settle();
    expect(coffee.view().takeaways).toMatchObject([{ text: 'Pair on Fridays', topicId: ids[0] }]);
  });

  it('are reworded in place; Escape leaves them as they were', async () => {
    coffee.othersTakeAway('Ana Sousa', 'Pair on Fridays', ids[0]);
    await renderLeanCoffee(coffee);
    userEvent.click(button('Change: Pair on Fridays'));
    userEvent.type(screen.getByLabelText('Change this takeaway'), '{selectall}Never mind');
    fireEvent.keyDown(screen.getByLabelText('Change this takeaway'), { key: 'Escape' });
    expect(button('Change: Pair on Fridays')).toHaveFocus();
    userEvent.click(button('Change: Pair on Fridays'));
    userEvent.type(screen.getByLabelText('Change this takeaway'), '{selectall}Pair on Mondays{enter}');
    await settle();
    expect(coffee.view().takeaways).toMatchObject([{ text: 'Pair on Mondays' }]);
    expect(button('Change: Pair on Mondays')).toHaveFocus();
  });

  it('are removed without a question and come back with Undo', async () => {
    coffee.othersTakeAway('Ana Sousa', 'Pair on Fridays', ids[0]);
    await renderLeanCoffee(coffee);
    userEvent.click(button('Remove: Pair on Fridays'));
    await pass(1_000);
    expect(coffee.view().takeaways).toEqual([]);
    expect(button('Undo')).toHaveFocus();
    userEvent.click(button('Undo'));
    await settle();
    expect(coffee.view().takeaways).toMatchObject([{ text: 'Pair on Fridays', topicId: ids[0] }]);
    expect(button('Change: Pair on Fridays')).toHaveFocus();
  });

  it('that say nothing, or too much, are not sent, and the reader is told why', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(screen.getByLabelText('Takeaway'), '   {enter}');
    expect(screen.getByText('Write a few words first.')).toBeInTheDocument();
    userEvent.paste(screen.getByLabelText('Takeaway'), 'x'.repeat(281));
    userEvent.type(screen.getByLabelText('Takeaway'), '{enter}');
    expect(screen.getByText(/^\d+ characters? too many\. One sentence is enough\.$/)).toBeInTheDocument();
    expect(coffee.seen.filter(({ method }) => method === 'writeTakeaway')).toEqual([]);
  });
});

describe('closing the session', () => {
  it('is asked about first, naming what happens to whom', async () => {
    begin(true);
    coffee.othersPromise('Ana Sousa', 'Write it down');
    await renderLeanCoffee(coffee);
    userEvent.click(button('Close the session'));
    const dialog = screen.getByRole('dialog', { name: 'Close the session?' });
    expect(dialog).toHaveTextContent('who proposed a topic without a name is forgotten for good');
    expect(dialog).toHaveTextContent('its record is made for everybody in the community');
    expect(dialog).toHaveTextContent('2 topics that were not reached come back on the next board.');
    expect(dialog).toHaveTextContent('1 person gets a message about what they took on.');
    userEvent.click(within(dialog).getByRole('button', { name: 'Keep discussing' }));
    await pass(1_000);
    expect(coffee.board.phase).toBe('discussing');

    userEvent.click(button('Close the session'));
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close the session' }));
    await pass(1_000);
    expect(coffee.board.phase).toBe('closed');
    expect(screen.getByRole('heading', { name: 'That was it for today' })).toHaveFocus();
  });
});

describe('once the session is closed', () => {
  it('one tap says whether it was worth the hour, and another one changes it', async () => {
    coffee.closeSession();
    await renderLeanCoffee(coffee);
    const question = screen.getByRole('group', { name: 'Was it worth your hour?' });
    userEvent.click(within(question).getByRole('button', { name: 'Partly' }));
    await pass(1_000);
    expect([...coffee.board.feedback.values()]).toEqual(['partly']);
    expect(within(question).getByRole('button', { name: 'Partly' })).toHaveAttribute('aria-pressed', 'true');
    userEvent.click(within(question).getByRole('button', { name: 'Yes' }));
    await pass(1_000);
    expect([...coffee.board.feedback.values()]).toEqual(['yes']);
  });

  it('what was not reached is named, and that it comes back', async () => {
    coffee.closeSession();
    await renderLeanCoffee(coffee);
    expect(screen.getByRole('heading', { name: '2 topics not reached' })).toBeInTheDocument();
    expect(screen.getByText('Carried over to the next board, with fresh votes for everybody.')).toBeInTheDocument();
    expect(screen.getByText('Incidents')).toBeInTheDocument();
    expect(screen.queryByText('Pairing')).not.toBeInTheDocument();
  });

  it('the record can be taken along, and nothing is said of SharePoint where it does not stand there', async () => {
    coffee.closeSession();
    await renderLeanCoffee(coffee);
    expect(screen.getByText('Take it with you:')).toBeInTheDocument();
    expect(button('Download as Markdown')).toBeInTheDocument();
    expect(screen.queryByText(/SharePoint|publish/)).not.toBeInTheDocument();
  });

  it('the record can be opened where it stands', async () => {
    const recordUrl = 'https://harbour.sharepoint.example/record.md';
    coffee = inMemoryLeanCoffee({ now, session: { recordUrl } });
    coffee.othersPropose('Pairing');
    coffee.closeSession();
    await renderLeanCoffee(coffee);
    expect(screen.getByRole('link', { name: 'Open the record in SharePoint' })).toHaveAttribute('href', recordUrl);
  });

  it('it is copied as Markdown in the reader’s language', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    coffee.othersTakeAway('Ana Sousa', 'Pair on *Fridays*', ids[0]);
    coffee.closeSession();
    await renderLeanCoffee(coffee);
    userEvent.click(button('Copy as Markdown'));
    await settle();
    expect(copied[0]).toMatch(/^# Lean Coffee, Thursday,? 26 November 2026, 11:00 to 12:00\n/);
    expect(copied[0]).toContain('### Pairing');
    expect(copied[0]).toContain('Pair on \\*Fridays\\*');
    expect(screen.getByText('Copied.')).toBeInTheDocument();
  });

  it('a record that cannot be read is said so, and nothing is copied', async () => {
    coffee.closeSession();
    await renderLeanCoffee(coffee);
    coffee.failWith({ kind: 'unreachable' });
    userEvent.click(button('Download as Markdown'));
    await settle();
    expect(screen.getByText('The record cannot be read just now.')).toBeInTheDocument();
  });
});

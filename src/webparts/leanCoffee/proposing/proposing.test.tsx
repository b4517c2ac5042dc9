import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { announcements, pass, renderLeanCoffee, settle, topicRows } from '../testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;

const field = (): HTMLElement => screen.getByLabelText('What should we talk about?');
const titles = (): (string | null | undefined)[] => topicRows().map((row) => row.querySelector('p')?.textContent);
const proposals = (): (string | undefined)[] =>
  coffee.seen.filter(({ method }) => method === 'proposeTopic').map(({ topicId }) => topicId);

beforeEach(() => {
  jest.useFakeTimers();
  coffee = inMemoryLeanCoffee();
});
afterEach(() => jest.useRealTimers());

describe('when topics are proposed', () => {
  it('a member reads when the session is, where it stands and how to join it', async () => {
    await renderLeanCoffee(coffee);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Lean Coffee');
    expect(screen.getByText('Thursday 26 November, 11:00 to 12:00')).toBeInTheDocument();
    expect(screen.getByText('Thursday 26 November 2026, 11:00 to 12:00')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Join in Teams' })).toHaveAttribute('href', 'https://teams.example/join/1');
    expect(screen.getByText('Propose', { selector: 'li *' }).closest('li')).toHaveAttribute('aria-current', 'step');
  });

  it('a member in another zone reads the zone of the session, and the time in their own', async () => {
    await renderLeanCoffee(coffee, { zone: 'Asia/Tokyo' });
    expect(screen.getByText('Thursday 26 November, 11:00 to 12:00, UK time')).toBeInTheDocument();
    expect(screen.getByText(/20:00 to 21:00 in your time/)).toBeInTheDocument();
  });

  it('an empty board invites with an example', async () => {
    await renderLeanCoffee(coffee);
    expect(screen.getByRole('heading', { name: 'No topics yet' })).toBeInTheDocument();
    expect(screen.getByText(/For example “How do we review/)).toBeInTheDocument();
  });

  it('Enter proposes the topic, which stands on the board at once, and the field is ready for the next', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(field(), 'Pairing across suppliers{enter}');
    expect(titles()).toEqual(['Pairing across suppliers']);
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(announcements().join('')).not.toContain('Added');
    await settle();
    expect(titles()).toEqual(['Pairing across suppliers']);
    expect(screen.getByText('Carys Morgan, just now')).toBeInTheDocument();
    expect(announcements()).toContain('Added: Pairing across suppliers');
  });

  it('the button proposes too, and gives the focus back to the field', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(field(), 'Pairing across suppliers');
    userEvent.click(screen.getByRole('button', { name: 'Propose' }));
    await settle();
    expect(titles()).toEqual(['Pairing across suppliers']);
    expect(field()).toHaveFocus();
  });

  it('topics of others appear by themselves, in the order proposed', async () => {
    coffee.othersPropose('Retiring old templates');
    await renderLeanCoffee(coffee);
    coffee.othersPropose('Incident reviews without blame');
    await pass(4_000);
    expect(titles()).toEqual(['Retiring old templates', 'Incident reviews without blame']);
    expect(screen.getByRole('heading', { name: '2 topics' })).toBeInTheDocument();
  });

  it('nothing is sent for an empty field or a title that is too long, and the reason is said', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(field(), '   {enter}');
    expect(announcements()).toContain('Write what you would like to talk about first.');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription('Write what you would like to talk about first.');
    userEvent.paste(field(), 'x'.repeat(142));
    userEvent.type(field(), '{enter}');
    expect(announcements().join()).toContain('2 characters too many');
    expect(proposals()).toEqual([]);
  });

  it('characters are counted only near the limit', async () => {
    await renderLeanCoffee(coffee);
    userEvent.paste(field(), 'x'.repeat(119));
    expect(announcements().join('')).toBe('');
    userEvent.paste(field(), 'x');
    expect(announcements()).toContain('20 more characters fit.');
    expect(field()).toBeValid();
  });

  it('the day of the session stays true on a screen that is left open over midnight', async () => {
    let now = new Date('2026-11-25T23:59:30Z');
    await renderLeanCoffee(coffee, { now: () => now });
    expect(screen.getByText('Tomorrow, 11:00 to 12:00')).toBeInTheDocument();
    now = new Date('2026-11-26T00:00:30Z');
    await pass(60_000);
    expect(screen.getByText('Today, 11:00 to 12:00')).toBeInTheDocument();
  });

  it('markup in a title is shown as the text it is', async () => {
    coffee.othersPropose('<img src=x onerror=alert(1)>');
    await renderLeanCoffee(coffee);
    expect(titles()).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('when the network is lost while proposing', () => {
  it('the topic is kept, the screen says so, and trying again makes one topic of it', async () => {
    await renderLeanCoffee(coffee);
    coffee.loseNextAnswer();
    userEvent.type(field(), 'Pairing across suppliers{enter}');
    await settle();
    await pass(500); // message bars let screen readers notice the region before the text
    const row = screen.getByText('Pairing across suppliers', { selector: 'p' }).closest('li') as HTMLElement;
    expect(within(row).getByText('Not sent yet')).toBeInTheDocument();
    expect(screen.getByText(/What you did is kept here/)).toBeInTheDocument();
    expect(announcements().join('')).not.toContain('Added');
    const again = screen.getByRole('button', { name: 'Try again' });
    again.focus();
    userEvent.click(again);
    await settle();
    expect(screen.getByRole('heading', { name: '1 topic' })).toHaveFocus();
    expect(announcements()).toContain('Added: Pairing across suppliers');
    expect(screen.queryByText('Not sent yet')).not.toBeInTheDocument();
    expect(screen.queryByText(/kept here/)).not.toBeInTheDocument();
    expect(titles()).toEqual(['Pairing across suppliers']);
    expect(new Set(proposals()).size).toBe(1);
    expect(proposals()).toHaveLength(2);
  });

  it('whoever has to sign in again is not sent away from what is kept', async () => {
    await renderLeanCoffee(coffee);
    coffee.failWith({ kind: 'signInNeeded' });
    userEvent.type(field(), 'Pairing across suppliers{enter}');
    await settle();
    await pass(500);
    const bar = screen.getByText(/What you did is kept here/);
    expect(bar).toHaveTextContent('Sign in again in another tab, then choose Try again.');
    expect(bar).not.toHaveTextContent('Reload');
  });

  it('what is done on a screen that is then hidden is sent all the same', async () => {
    await renderLeanCoffee(coffee);
    coffee.failWith({ kind: 'unreachable' });
    userEvent.type(field(), 'Pairing across suppliers{enter}');
    await settle();
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    coffee.failWith();
    await pass(2_000);
    expect(screen.queryByText('Not sent yet')).not.toBeInTheDocument();
    expect(proposals()).toHaveLength(2);
    hidden.mockRestore();
  });

  it('what is being typed stays', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(field(), 'Half a thou');
    coffee.failWith({ kind: 'unreachable' });
    await pass(4_000);
    await pass(4_000);
    await pass(500);
    expect(field()).toHaveValue('Half a thou');
    expect(screen.getByText(/Nothing is lost/)).toBeInTheDocument();
  });
});

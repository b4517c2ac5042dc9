import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { communityOf, inBy, inMemoryDirectory, problem, type InMemoryDirectory } from '../testing/inMemoryDirectory';
import { askedBy } from '../testing/inMemoryDirectory';
import {
  button,
  choose,
  pass,
  press,
  renderDirectory,
  row,
  sections,
  settle,
  spoken,
} from '../testing/renderDirectory';

let directory: InMemoryDirectory;

beforeEach(() => {
  jest.useFakeTimers();
  directory = inMemoryDirectory([
    communityOf('Content design', { places: ['Swansea'] }),
    communityOf('Data', { you: askedBy('Jo Okafor', 'We would like your view on open data.') }),
    communityOf('Interaction design', { suits: [{ attribute: 'office', value: 'Cardiff' }], size: 1, places: [] }),
    communityOf('Product', {
      you: inBy(),
      nextSession: {
        start: '2026-11-26T11:00:00.000Z',
        end: '2026-11-26T12:00:00.000Z',
        timeZone: 'Europe/London',
      },
    }),
  ]);
});
afterEach(() => jest.useRealTimers());

describe('all communities', () => {
  it('stand by how the reader stands to them, what waits for an answer first', async () => {
    await renderDirectory(directory);
    expect(sections()).toEqual({
      'You are asked to join': ['Data'],
      'You’re in': ['Product'],
      'Could suit you': ['Interaction design'],
      'Other communities': ['Content design'],
    });
  });

  it('say what they are for, who leads, when they meet, how many they are and where', async () => {
    await renderDirectory(directory);
    expect(row('Product')).toHaveTextContent('What Product is for.');
    expect(row('Product')).toHaveTextContent('Led byAPAna Pereira');
    expect(row('Product')).toHaveTextContent('Next: Thursday 26 November, 11:00');
    expect(row('Product')).toHaveTextContent('214 people, most in Cardiff and Leeds');
    expect(row('Interaction design')).toHaveTextContent('No session planned1 person');
  });

  it('say why one could suit the reader', async () => {
    await renderDirectory(directory);
    expect(row('Interaction design')).toHaveTextContent('Because your office is “Cardiff”.');
  });

  it('say a session by the community’s clocks, and whose they are where the reader’s differ', async () => {
    await renderDirectory(directory, { zone: 'America/New_York' });
    expect(row('Product')).toHaveTextContent('Next: Thursday 26 November, 11:00, UK time');
  });

  it('are found by words of name, purpose, leads and places, accents or not', async () => {
    await renderDirectory(directory);
    userEvent.type(screen.getByRole('searchbox'), 'des swán');
    expect(sections()).toEqual({ 'All communities': ['Content design'] });
    expect(spoken()).toContain('1 community');
  });

  it('can be narrowed to the reader’s own, to those that could suit, and to a place', async () => {
    await renderDirectory(directory);
    await press('Mine');
    expect(sections()).toEqual({ 'You’re in': ['Product'] });
    await press('Could suit me');
    expect(Object.values(sections())).toEqual([['Data'], ['Interaction design']]);
    await press('All');
    userEvent.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'Swansea');
    expect(sections()).toEqual({ 'All communities': ['Content design'] });
  });

  it('that nothing fits is said, with the way back to all', async () => {
    await renderDirectory(directory);
    userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('No community fits what you are looking for');
    await press('Show all communities');
    expect(Object.keys(sections())).toHaveLength(4);
  });

  it('that none is suggested is said with why, and that any can be joined', async () => {
    directory.communities = directory.communities.filter(({ suits, you }) => !suits && !you.asked);
    await renderDirectory(directory);
    await press('Could suit me');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('No community is suggested to you');
    expect(screen.getByText(/you can join any community/)).toBeVisible();
  });

  it('show first the one that a link leads to, or say that it is gone', async () => {
    await renderDirectory(directory, { linked: 'interaction-design' });
    expect(Object.keys(sections())[0]).toBe('Could suit you');
    document.body.innerHTML = '';
    await renderDirectory(directory, { linked: 'gone' });
    expect(screen.getByText(/your link leads to is not here/)).toBeInTheDocument();
  });
});

describe('joining and leaving', () => {
  it('are on the screen at once, in the place where they were pressed, and sent once', async () => {
    let open = (): void => undefined;
    await renderDirectory(directory);
    directory.holdUntil(new Promise<void>((resolve) => (open = resolve)));
    await press('Join: Content design');
    expect(row('Content design')).toHaveTextContent('You’re in. Teams may take a few hours to show it.');
    expect(row('Content design')).toHaveTextContent('215 people');
    expect(sections()['Other communities']).toEqual(['Content design']);
    expect(row('Content design')).toHaveFocus();
    open();
    await settle();
    expect(spoken()).toContain('You’re in: Content design.');
    expect(directory.seen).toEqual(['read', 'join content-design']);
  });

  it('a refusal takes it back visibly, with its sentence', async () => {
    await renderDirectory(directory);
    directory.refuseChanges(problem('disabledCannotJoin'));
    await press('Join: Content design');
    expect(row('Content design')).toHaveTextContent('Your account is disabled');
    expect(button('Join: Content design')).toBeInTheDocument();
    expect(spoken().match(/“Content design” stays as it was/g)).toHaveLength(1);
  });

  it('who leaves can undo it where they were', async () => {
    await renderDirectory(directory);
    await choose('More for Product', 'Leave');
    expect(row('Product')).toHaveTextContent('You left Product. Teams may take a few hours to show it.');
    expect(sections()['You’re in']).toEqual(['Product']);
    expect(button('Undo')).toHaveFocus();
    await press('Undo');
    expect(button('Why am I in?: Product')).toBeInTheDocument();
    expect(directory.seen.filter((what) => what !== 'read')).toEqual(['leave product', 'join product']);
  });

  it('an owner reads how to hand over first, and nothing is sent', async () => {
    const you = {
      ...inBy({ kind: 'lead', as: 'owner', since: '2026-01-01T00:00:00.000Z' }),
      mustHandOver: true,
    } as const;
    directory.communities = [communityOf('Product', { you })];
    await renderDirectory(directory);
    await choose('More for Product', 'Leave');
    expect(screen.getByRole('alert')).toHaveTextContent('make somebody else an owner');
    expect(directory.seen).toEqual(['read']);
  });

  it('is looked at every two seconds until the group has followed, and calmly after', async () => {
    await renderDirectory(directory);
    await press('Join: Content design');
    const looks = (): number => directory.seen.filter((what) => what === 'read').length;
    await pass(2_000);
    expect(looks()).toBe(2);
    directory.settleGroups();
    await pass(2_000);
    expect(row('Content design')).not.toHaveTextContent('Teams may take');
    await pass(20_000);
    expect(looks()).toBe(3);
  });

  it('is looked at so often for a minute and no longer', async () => {
    await renderDirectory(directory);
    await press('Join: Content design');
    for (let turn = 0; turn < 60; turn += 1) await pass(2_000);
    expect(directory.seen.filter((what) => what === 'read').length).toBeLessThan(36);
  });

  it('what was done without a network is kept and said to be unsent', async () => {
    await renderDirectory(directory);
    directory.failWith({ kind: 'unreachable' });
    await press('Join: Content design');
    expect(row('Content design')).toHaveTextContent('Not sent yet');
    directory.failWith();
    await pass(10_000);
    expect(row('Content design')).not.toHaveTextContent('Not sent yet');
    expect(directory.seen).toContain('join content-design');
  });
});

describe('why the reader is in', () => {
  it('is told in place, each reason with its date and source, and what a rule means for staying', async () => {
    await renderDirectory(directory);
    await press('Why am I in?: Product');
    expect(row('Product')).toHaveTextContent(
      'The rule “Product managers” has fitted you since Tuesday 3 March 2026, because your job title counts as “Product manager”.',
    );
    expect(row('Product')).toHaveTextContent('you will be taken off');
    await press('Stay whatever happens: Product');
    expect(row('Product')).toHaveTextContent('You joined on Tuesday 24 November 2026.');
    expect(row('Product')).toHaveTextContent('You stay until you leave');
    expect(directory.seen).toContain('join product');
  });

  it('names who invited the reader, who saw them in Teams, and what they lead', async () => {
    const since = '2026-01-05T09:00:00.000Z';
    const you = inBy(
      { kind: 'invited', since, by: 'Jo Okafor' },
      { kind: 'invited', since },
      { kind: 'addedInTeams', since },
      { kind: 'lead', since, as: 'deputy' },
    );
    directory.communities = [communityOf('Product', { you })];
    await renderDirectory(directory);
    await press('Why am I in?: Product');
    const reasons = within(row('Product')).getAllByRole('listitem', { hidden: true });
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'Jo Okafor invited you on Monday 5 January 2026.',
      'A lead invited you on Monday 5 January 2026.',
      'Somebody added you in Teams; Guildhall saw it on Monday 5 January 2026.',
      'You have been a deputy of its leads since Monday 5 January 2026.',
    ]);
    expect(screen.queryByRole('button', { name: /^Stay/, hidden: true })).not.toBeInTheDocument();
  });
});

describe('being asked to join', () => {
  it('shows who asks, in their words, and joins with one press', async () => {
    await renderDirectory(directory);
    expect(row('Data')).toHaveTextContent('Jo Okafor asked you on Friday 20 November 2026:');
    expect(row('Data')).toHaveTextContent('We would like your view on open data.');
    await press('Join: Data');
    expect(button('Why am I in?: Data')).toBeInTheDocument();
    expect(directory.seen).toContain('join data');
  });

  it('shows an invitation that is left to them, which has no words of its own', async () => {
    const asked = { at: '2026-11-20T09:00:00.000Z', by: 'Jo Okafor' };
    directory.communities = [communityOf('Data', { you: { state: 'out', why: [], asked } })];
    await renderDirectory(directory);
    expect(row('Data')).toHaveTextContent('Jo Okafor invited you on Friday 20 November 2026. You decide.');
    expect(button('No, thanks: Data')).toBeInTheDocument();
    await press('Join: Data');
    expect(directory.seen).toContain('join data');
  });

  it('a "no, thanks" is done at once, may have a reason, and can be undone', async () => {
    await renderDirectory(directory);
    await press('No, thanks: Data');
    expect(row('Data')).toHaveTextContent('You said “No, thanks” to Data.');
    expect(button('Undo')).toHaveFocus();
    await press('No time just now');
    expect(button('No time just now')).toHaveAttribute('aria-pressed', 'true');
    await press('Undo');
    expect(directory.seen.filter((what) => what !== 'read')).toEqual([
      'decline data',
      'decline data noTime',
      'reconsider data',
    ]);
  });

  it('an undone "no, thanks" shows the question again before the API has answered', async () => {
    await renderDirectory(directory);
    await press('No, thanks: Data');
    directory.holdUntil(new Promise(() => undefined));
    await press('Undo');
    expect(row('Data')).toHaveTextContent('We would like your view on open data.');
  });

  it('who said no earlier can let them ask again', async () => {
    directory.communities = [communityOf('Data', { you: { state: 'out', why: [], declined: true } })];
    await renderDirectory(directory);
    await press('Let them ask again: Data');
    expect(directory.seen).toContain('reconsider data');
    expect(row('Data')).not.toHaveTextContent('nobody asks you, and');
  });
});

describe('when there is little to show', () => {
  it('an organisation without communities reads what will be here', async () => {
    await renderDirectory(inMemoryDirectory());
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('There are no communities yet');
  });

  it('it is said that the directory was not read yet, and joining is possible all the same', async () => {
    directory.readAt = undefined;
    await renderDirectory(directory);
    expect(screen.getByText(/has not read your organisation’s directory yet/)).toBeInTheDocument();
    expect(button('Join: Content design')).toBeInTheDocument();
  });

  it('the wait is drawn in the shape of the list once it is long', async () => {
    directory.holdUntil(new Promise(() => undefined));
    await renderDirectory(directory);
    await pass(1_000);
    expect(spoken()).toContain('Loading the communities');
    await pass(8_000);
    expect(spoken()).toContain('reads your organisation’s directory for the first time');
  });

  it.each([
    ['notConfigured', 'Guildhall is not set up here yet'],
    ['permissionMissing', 'Guildhall is waiting for a permission'],
    ['unreachable', 'Guildhall cannot be reached'],
  ] as const)('%s: the screen says what is so', async (kind, title) => {
    directory.failWith({ kind });
    await renderDirectory(directory);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(title);
  });
});

it('what the reader hears from Guildhall is behind three dots, also for those who are in no community', async () => {
  await renderDirectory(directory);
  await choose('More', 'My notifications');
  expect(screen.getByRole('heading', { name: 'My notifications' })).toHaveFocus();
  expect(screen.getByRole('checkbox', { name: 'Questions to join' })).toBeChecked();
  await press('Back to all communities');
  expect(Object.keys(sections())).toHaveLength(4);
});

it('the title is changed where it stands while the page is edited', async () => {
  const onTitle = jest.fn();
  await renderDirectory(directory, { isEditing: true, onTitle });
  fireEvent.change(screen.getByRole('textbox', { name: 'Title of this web part' }), { target: { value: 'Crafts' } });
  expect(onTitle).toHaveBeenCalledWith('Crafts');
});

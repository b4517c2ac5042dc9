import { screen, within } from '@testing-library/react';
import { inMemorySessions, plan, problem, sessionOn, type InMemorySessions } from '../testing/inMemorySessions';
import { button, press, renderSessions, spoken } from '../testing/renderSessions';
import { mailTree } from './mailTree';

const body =
  '<p>Come when you can; nobody notes who came.</p><p><a href="https://harbour.example/board">Open the <b>board</b></a></p>';
const invitation = {
  from: 'guildhall@harbour.example',
  subject: 'Lean Coffee: Digital Practice',
  body,
  session: {
    id: '2026-11-26',
    startsAt: '2026-11-26T11:00:00.000Z',
    endsAt: '2026-11-26T12:00:00.000Z',
    timeZone: 'Europe/London',
  },
  sessions: 3,
  people: 43,
  withoutMailbox: 2,
  muted: 1,
};
const toBeSeen = { ...plan, mayChange: true, invitations: 'toBeSeen' } as const;

async function openInvitation(given: Parameters<typeof inMemorySessions>[0] = {}): Promise<InMemorySessions> {
  const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26')], invitation, plan: toBeSeen, ...given });
  await renderSessions(sessions);
  await press('See the invitation');
  return sessions;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the invitation', () => {
  it('is shown as it is mailed, with how many get it and who does not', async () => {
    await openInvitation();
    const letter = within(screen.getByRole('region', { name: 'The invitation as it is mailed' }));
    expect(letter.getByText('guildhall@harbour.example')).toBeVisible();
    expect(letter.getByText('Lean Coffee: Digital Practice')).toBeVisible();
    expect(letter.getByText('Come when you can; nobody notes who came.')).toBeVisible();
    expect(letter.getByRole('link', { name: 'Open the board' })).toHaveAttribute(
      'href',
      'https://harbour.example/board',
    );
    expect(screen.getByText(/^43 people get it\. It goes out for 3 sessions at once/)).toHaveTextContent(
      '2 members have no mailbox and cannot get it. 1 member has muted invitations.',
    );
  });

  it('shows where the Teams link will stand, unless it is known already', async () => {
    const sessions = await openInvitation();
    expect(screen.getByText('The Teams link appears here when the invitation is sent.')).toBeVisible();
    sessions.answers.invitation = { ...invitation, joinUrl: 'https://teams.microsoft.com/l/meetup-join/series' };
    await press('Back to the sessions');
    await press('See the invitation');
    expect(screen.queryByText(/^The Teams link appears here/)).not.toBeInTheDocument();
  });

  it('counts only what may be told', async () => {
    const { muted: _few, ...told } = invitation;
    await openInvitation({ invitation: { ...told, withoutMailbox: 0 } });
    expect(screen.getByText(/^43 people get it/)).toHaveTextContent(
      /one invitation each\. Members who have muted invitations do not get it\.$/,
    );
  });

  it('goes out on one press that names how many get it', async () => {
    const sessions = await openInvitation();
    await press('Invite 43 people');
    expect(sessions.done).toEqual([['release']]);
    expect(spoken()).toContain('The invitations are on their way.');
    expect(button('Change the rhythm')).toBeVisible();
  });

  it('is only looked at once it has gone out', async () => {
    await openInvitation({ plan: { ...toBeSeen, invitations: 'released' } });
    expect(screen.queryByRole('button', { name: /^Invite/ })).not.toBeInTheDocument();
  });

  it('goes to nobody where nobody has a mailbox', async () => {
    const sessions = await openInvitation({ invitation: { ...invitation, people: 0 } });
    await press('Nobody to invite');
    expect(sessions.done).toEqual([]);
  });

  it('stays where it is when it is refused', async () => {
    const sessions = await openInvitation();
    sessions.refuseChanges(problem('stopped'));
    await press('Invite 43 people');
    expect(screen.getByRole('alert')).toHaveTextContent('No, because of stopped.');
  });
});

describe('a mail drawn in the page', () => {
  it('keeps words, and of the rest only what we write', () => {
    const html =
      '<style>p{}</style><h1 onclick="x()">Hello</h1><script>alert(1)</script><table><tr><td>one</td></tr></table>' +
      '<a href="javascript:alert(1)">not</a> <img src=x onerror=alert(1)><font>a <strong>link</strong></font>';
    expect(JSON.stringify(mailTree(html))).toBe(
      JSON.stringify([
        { tag: 'p', pieces: ['Hello'] },
        { tag: 'div', pieces: [{ tag: 'div', pieces: ['one'] }] },
        'not',
        'a ',
        { tag: 'strong', pieces: ['link'] },
      ]),
    );
  });
});

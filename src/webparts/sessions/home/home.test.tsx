import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { YearView } from '../../../domain/sessions';
import { inMemorySessions, plan, problem, sessionOn } from '../testing/inMemorySessions';
import { button, loadStrings, pass, press, renderSessions, settle, spoken } from '../testing/renderSessions';

const joinUrl = 'https://teams.example/join';
const lead = { ...plan, mayChange: true };
const rows = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('[data-session]'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the coming sessions', () => {
  it('say when, for how long, where, with whom, and how many are coming', async () => {
    const place = { room: 'Quay House, room 4', accessNotes: 'Lift at the back', dialIn: '0300 123', captions: true };
    const speaker = { name: 'Ana Sousa', topic: 'Research plans' };
    const answers = { coming: 12, perhaps: 3, notComing: 2 };
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26', { place, speaker, answers, joinUrl })] });
    await renderSessions(sessions);
    const row = rows()[0]!;
    expect(row).toHaveTextContent(/Thursday,? 26 November 2026, 11:00 to 12:00/);
    for (const text of [
      '60 minutes',
      '12 are coming, 3 perhaps',
      'With Ana Sousa, who speaks about Research plans',
      'Quay House, room 4',
    ])
      expect(within(row).getByText(text)).toBeInTheDocument();
    for (const text of ['Getting there: Lift at the back', 'By telephone: 0300 123', 'With live captions'])
      expect(within(row).getByText(text)).toBeInTheDocument();
    expect(within(row).getByRole('link', { name: /^Join in Teams/ })).toHaveAttribute('href', joinUrl);
  });

  it('say that few have answered, where one could tell who', async () => {
    await renderSessions(inMemorySessions({ sessions: [sessionOn('2026-11-26', { fewAnswers: true })] }));
    expect(within(rows()[0]!).getByText('Fewer than five have answered')).toBeVisible();
  });

  it('say why one is cancelled, and why another is not on its day', async () => {
    const sessions = inMemorySessions({
      sessions: [
        sessionOn('2026-11-26', { cancelled: { reason: 'Strike', at: '2026-11-20T09:00:00.000Z', by: 'lead' } }),
        sessionOn('2026-12-10', { cancelled: { reason: '', at: '2026-11-20T09:00:00.000Z', by: 'noTopics' } }),
        sessionOn('2026-12-29', { movedFor: 'Boxing Day' }),
      ],
    });
    await renderSessions(sessions);
    expect(rows()[0]).toHaveTextContent(/Cancelled Strike/);
    expect(rows()[1]).toHaveTextContent(/Nobody needed the hour this time/);
    expect(rows()[2]).toHaveTextContent('on another day because of Boxing Day');
  });

  it('offer the call as the one thing to do a quarter of an hour before', async () => {
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26', { joinUrl })] });
    await renderSessions(sessions, { now: () => new Date('2026-11-26T10:45:00Z') });
    expect(screen.getByRole('link', { name: 'Join in Teams' })).toBeInTheDocument();
  });

  it('offer the call of one that is over no more than any other', async () => {
    const two = [sessionOn('2026-11-26', { joinUrl }), sessionOn('2026-12-24', { joinUrl })];
    await renderSessions(inMemorySessions({ sessions: two }), { now: () => new Date('2026-11-26T12:00:00Z') });
    expect(screen.queryByRole('link', { name: 'Join in Teams' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Join in Teams: Thursday/ })).toBeInTheDocument();
  });

  it('make no link of a call that is not encrypted, nor of a board that is no page', async () => {
    const sessions = inMemorySessions({
      sessions: [sessionOn('2026-11-26', { joinUrl: 'http://teams.example' })],
      boardUrl: 'javascript:alert(1)',
    });
    await renderSessions(sessions);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('lead to where topics are proposed', async () => {
    const boardUrl = 'https://harbour.example/coffee';
    await renderSessions(inMemorySessions({ sessions: [sessionOn('2026-11-26')], boardUrl }));
    expect(screen.getByRole('link', { name: 'Propose a topic' })).toHaveAttribute('href', boardUrl);
  });

  it('are six at first, and all of them on a press', async () => {
    const days = ['01', '02', '03', '04', '07', '08', '09', '10'].map((day) => sessionOn(`2026-12-${day}`));
    await renderSessions(inMemorySessions({ sessions: days }));
    expect(rows()).toHaveLength(6);
    await press('Show 2 more sessions');
    expect(rows()).toHaveLength(8);
  });

  it('tell readers elsewhere their own time', async () => {
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26')] });
    await renderSessions(sessions, { zone: 'Asia/Kolkata' });
    expect(rows()[0]).toHaveTextContent('(16:30 to 17:30 in your time)');
    expect(screen.getByText(/The fourth Thursday of every month, 11:00 to 12:00, UK time/)).toBeVisible();
  });

  it('follow what others have changed by the next calm look', async () => {
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26')] });
    await renderSessions(sessions);
    sessions.answers.sessions = [sessionOn('2026-11-26'), sessionOn('2026-12-24')];
    await pass(30_000);
    expect(rows()).toHaveLength(2);
  });
});

describe('a lead', () => {
  it('sees how each invitation stands and what is wrong with it; a member does not', async () => {
    const trouble = 'The mailbox is full: ask Jo to empty it.';
    const given = { sessions: [sessionOn('2026-11-26', { invitation: 'failed' as const, trouble })] };
    const sessions = inMemorySessions({ ...given, plan: lead });
    await renderSessions(sessions);
    expect(rows()[0]).toHaveTextContent('Invitation could not be sent');
    expect(rows()[0]).toHaveTextContent(trouble);
    cleanup();
    await renderSessions(inMemorySessions(given));
    expect(rows()[0]).not.toHaveTextContent('Invitation could not be sent');
    expect(rows()[0]).not.toHaveTextContent(trouble);
  });

  it('sends to joiners and leavers at once when they do not want to wait', async () => {
    const toFollow = { joiners: 2, leavers: 1, at: '2026-11-25T09:00:00.000Z' };
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26', { toFollow })], plan: lead });
    await renderSessions(sessions);
    expect(rows()[0]).toHaveTextContent('2 joiners, 1 leaver: told tomorrow, 09:00');
    await press(/^Send now: Thursday/);
    expect(sessions.done).toEqual([['send 2026-11-26']]);
    expect(spoken()).toContain('It is being sent.');
  });

  it('reads that an administrator has stopped everything, since when and why', async () => {
    // A sentence follows the reason: its full stop is put where it is missing.
    const stopped = { since: '2026-11-23T09:00:00.000Z', reason: 'Mailbox move' };
    await renderSessions(inMemorySessions({ sessions: [sessionOn('2026-11-26')], plan: { ...lead, stopped } }));
    expect(
      screen.getByText(/has stopped all mail and calendar entries .* since yesterday: Mailbox move\. What waits/),
    ).toBeVisible();
  });

  it('is asked to look at the invitation while nobody has been invited', async () => {
    const sessions = inMemorySessions({
      sessions: [sessionOn('2026-11-26', { invitation: 'toBeSeen' })],
      plan: { ...lead, invitations: 'toBeSeen' },
    });
    await renderSessions(sessions);
    const card = screen.getByRole('region', { name: 'Nobody has been invited yet' });
    userEvent.click(within(card).getByRole('button', { name: 'See the invitation' }));
    await settle();
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('The invitation');
  });

  it('of a community that never met is led to a rhythm', async () => {
    const { cadence: _none, ...without } = lead;
    await renderSessions(inMemorySessions({ plan: without }));
    expect(screen.getByText(/every fourth Thursday from 11:00 to 12:00/)).toBeVisible();
    userEvent.click(screen.getAllByRole('button', { name: 'Choose a rhythm' })[0]!);
    await settle();
    expect(screen.getByRole('radio', { name: 'Once a month, on a weekday of it' })).toBeChecked();
  });
});

describe('a member', () => {
  it('has nothing to change, and is told how the community meets', async () => {
    await renderSessions(inMemorySessions({ sessions: [sessionOn('2026-11-26')] }));
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['More']);
    expect(screen.getByText('The fourth Thursday of every month, 11:00 to 12:00')).toBeVisible();
  });

  it('reads that nothing is planned yet, and who will plan', async () => {
    await renderSessions(inMemorySessions());
    expect(screen.getByText(/As soon as the community’s leads have planned/)).toBeVisible();
  });
});

describe('the hour over the year', () => {
  const at = (month: string, kept: YearView['months'][number]['sessions'][number]['kept'], attended?: number) => ({
    month,
    sessions: [{ startsAt: `${month}-26T11:00:00.000Z`, kept, ...(attended === undefined ? {} : { attended }) }],
  });

  it('stands in a row of months, each with a word, and says how many took part', async () => {
    const months = [
      { month: '2026-06', sessions: [] },
      at('2026-07', 'kept', 23),
      at('2026-08', 'moved'),
      at('2026-09', 'cancelled'),
      { month: '2026-10', sessions: [] },
    ];
    await renderSessions(inMemorySessions({ year: { months, kept: 1, moved: 1, cancelled: 1 } }));
    const year = within(screen.getByRole('region', { name: 'The hour over the year' }));
    expect(year.getByText('In the last twelve months: kept once, moved once, cancelled once.')).toBeVisible();
    const texts = year.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts).toEqual([
      expect.stringContaining('July 2026: kept23 took part'),
      expect.stringContaining('August 2026: moved'),
      expect.stringContaining('September 2026: cancelled'),
      expect.stringContaining('October 2026: none'),
    ]);
  });

  it('counts a month of several sessions together', async () => {
    const weekly = ['kept', 'moved', 'cancelled'].flatMap((kept) => at('2026-07', kept as 'kept', 5).sessions);
    const months = [{ month: '2026-07', sessions: weekly }];
    await renderSessions(inMemorySessions({ year: { months, kept: 1, moved: 1, cancelled: 1 } }));
    expect(screen.getByText('2 of 3 kept')).toBeVisible();
    expect(screen.getByText('10 took part')).toBeVisible();
  });

  it('says nothing of what there was none of', async () => {
    const months = [at('2026-07', 'moved')];
    await renderSessions(inMemorySessions({ year: { months, kept: 0, moved: 1, cancelled: 0 } }));
    expect(screen.getByText('In the last twelve months: moved once.')).toBeVisible();
  });

  it('is not shown before there was anything', async () => {
    await renderSessions(
      inMemorySessions({ year: { months: [at('2026-11', 'coming')], kept: 0, moved: 0, cancelled: 0 } }),
    );
    expect(screen.queryByRole('region', { name: 'The hour over the year' })).not.toBeInTheDocument();
  });
});

describe('when something stands in the way', () => {
  it('somebody who is no member reads so', async () => {
    const sessions = inMemorySessions();
    sessions.shutOut(problem('notAMember', 403));
    await renderSessions(sessions);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('This is for members of the community');
  });

  it('an editor reads where the web part belongs', async () => {
    const sessions = inMemorySessions();
    sessions.failWith({ kind: 'noCommunity' });
    await renderSessions(sessions, { isEditing: true });
    expect(screen.getByText(/Put the web part on a page of the community’s own site/)).toBeVisible();
  });

  it('a reader of several communities says which, where the place belongs to none', async () => {
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26')] });
    sessions.failWith({ kind: 'noCommunity' });
    const choose = jest.fn(() => sessions.failWith());
    const mine = () => Promise.resolve({ kind: 'fresh' as const, view: { communities: [{ id: 'a', name: 'Data' }] } });
    await renderSessions(sessions, { communities: { inUse: () => true, mine, choose } });
    await press('Data');
    expect(choose).toHaveBeenCalledWith('a');
    expect(rows()).toHaveLength(1);
  });

  it('what was seen stays in sight when the network goes', async () => {
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26')] });
    await renderSessions(sessions);
    sessions.failWith({ kind: 'unreachable' });
    await pass(30_000);
    await pass(30_000);
    expect(rows()).toHaveLength(1);
    expect(spoken()).toContain('Guildhall cannot be reached just now.');
  });

  it('the wait is drawn once it is long', async () => {
    const sessions = inMemorySessions();
    sessions.holdUntil(new Promise(() => undefined));
    await renderSessions(sessions, { strings: loadStrings('en-gb') });
    await pass(1_000);
    expect(spoken()).toContain('Loading the sessions');
  });

  it('everything else is shown where the API tells nothing about the rhythm', async () => {
    const sessions = inMemorySessions({ sessions: [sessionOn('2026-11-26')] });
    sessions.api.readPlan = () => Promise.resolve({ kind: 'refused', problem: problem('leadsOnly', 403) });
    await renderSessions(sessions);
    expect(rows()).toHaveLength(1);
    expect(button('More')).toBeVisible();
  });
});

import { cleanup, screen } from '@testing-library/react';
import { DifferenceReader } from '../../../components/differences/Differences';
import {
  ana,
  bo,
  carys,
  charterOf,
  inList,
  inMemoryCharter,
  problem,
  proposalOf,
  type InMemoryCharter,
} from '../testing/inMemoryCharter';
import { button, choose, pass, press, renderCharter, spoken, write } from '../testing/renderCharter';

const mine = { supports: false, objects: false, isProposer: true, mayAmend: true, lookAgain: false };

const objection = { id: 'o1', by: ana, at: '2026-03-25T09:00:00.000Z', reason: 'Too slow for incidents.', wording: 1 };

function withProposals(...proposals: readonly ReturnType<typeof proposalOf>[]): InMemoryCharter {
  const memory = inMemoryCharter();
  memory.proposals = proposals;
  return memory;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  jest.useRealTimers();
});

describe('what is proposed', () => {
  it('stands beside the charter: what, by whom, why, how it stands', async () => {
    const page = await renderCharter(withProposals(proposalOf('p1', { support: 2, objections: 1 })));
    expect(page).toHaveTextContent('Other words for “Replies”');
    expect(page).toHaveTextContent('Bo Lindqvist: Some of us work part-time.');
    expect(page).toHaveTextContent('Closes Tuesday 31 March, 09:00, 2 support it, 1 objection');
    expect(page).toHaveTextContent('You have not said yet what you think.');
  });

  it('has first what waits for the reader', async () => {
    const page = await renderCharter(
      withProposals(
        proposalOf('p1', { yours: { ...mine, isProposer: false, supports: true }, reason: 'Supported' }),
        proposalOf('p2', { reason: 'Unsaid' }),
        proposalOf('p3', { by: carys, yours: mine, objections: 1, unanswered: 1, reason: 'Objected to' }),
      ),
    );
    const text = page.textContent ?? '';
    const places = ['Objected to', 'Unsaid', 'Supported'].map((reason) => text.indexOf(reason));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page).toHaveTextContent('Somebody objects: answer or amend');
  });

  it('is told of at the top, where it stands below the whole charter, with the way there', async () => {
    const page = await renderCharter(
      withProposals(
        proposalOf('p1', { yours: { ...mine, isProposer: false, supports: true } }),
        proposalOf('p2'),
        proposalOf('p3', { by: carys, yours: mine, objections: 1, unanswered: 1 }),
        proposalOf('p4', { closesAt: '2026-03-25T11:00:00.000Z' }),
      ),
    );
    const way = button('2 proposals wait for you');
    const charter = screen.getByRole('heading', { name: 'What User research agreed', hidden: true });
    expect(way.compareDocumentPosition(charter)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await press('2 proposals wait for you');
    expect(page.querySelector('aside h4')).toHaveFocus();
    cleanup();
    await renderCharter(withProposals(proposalOf('p1', { yours: { ...mine, isProposer: false, supports: true } })));
    expect(button('1 proposal')).toBeTruthy();
    cleanup();
    await renderCharter(inMemoryCharter());
    await press('What is proposed');
    expect(screen.getByRole('heading', { name: 'What is proposed', hidden: true })).toHaveFocus();
  });

  it('leads to the proposal from the clause, too', async () => {
    const page = await renderCharter(withProposals(proposalOf('p1')));
    await press('Other words for “Replies”, proposed by Bo Lindqvist');
    expect(page.querySelector('h4')).toHaveTextContent('Other words for “Replies”');
    expect(page).toHaveTextContent('Open until Tuesday 31 March');
    await press('Back to the charter');
    expect(page).toHaveTextContent('Version 3');
  });

  it('is not shown to readers of other communities', async () => {
    const memory = withProposals(proposalOf('p1'));
    memory.view = charterOf({ you: { role: 'reader', isAsked: false } });
    expect(await renderCharter(memory)).not.toHaveTextContent('Some of us work part-time.');
  });
});

describe('a proposal', () => {
  const open = async (memory: InMemoryCharter, now?: () => Date): Promise<HTMLElement> => {
    await DifferenceReader.ahead();
    const page = await renderCharter(memory, now ? { now } : {});
    await press('Other words for “Replies”');
    return page;
  };

  it('shows what it changes word by word', async () => {
    const page = await open(withProposals(proposalOf('p1')));
    expect(Array.from(page.querySelectorAll('del, ins'), ({ textContent }) => textContent).join()).toMatch(/one day/);
    expect(page.querySelector('ins')).toHaveTextContent(/two/);
  });

  it('is supported at once, and the answer says by whom', async () => {
    const memory = withProposals(proposalOf('p1'));
    const page = await open(memory);
    let arrive = (): void => undefined;
    memory.holdUntil(new Promise<void>((resolve) => (arrive = resolve)));
    await press('Support');
    expect(page).toHaveTextContent('1 supports it');
    expect(page).not.toHaveTextContent('Supported by: Carys Morgan');
    arrive();
    await pass(0);
    expect(page).toHaveTextContent('Supported by: Carys Morgan');
    expect(memory.seen).toContain('support p1 1');
    await press('Support it no more');
    expect(page).toHaveTextContent('nobody supports it yet');
  });

  it('is not supported when the API says no, and says why', async () => {
    const memory = withProposals(proposalOf('p1'));
    const page = await open(memory);
    memory.refuse(problem('wordingChanged'));
    await press('Support');
    expect(page).toHaveTextContent('nobody supports it yet');
    expect(spoken()).toContain('The wording has changed since you looked.');
    expect(button('Support')).toBeTruthy();
  });

  it('is objected to with a reason, which can be withdrawn', async () => {
    const memory = withProposals(proposalOf('p1'));
    const page = await open(memory);
    await press('Object with a reason');
    expect(screen.getByLabelText('What would go wrong?')).toHaveFocus();
    await press('Object');
    expect(spoken()).toContain('Write it first.');
    write('What would go wrong?', 'Too slow.');
    await press('Object');
    expect(memory.seen).toContain('object p1 1: Too slow.');
    expect(page).toHaveTextContent('It stands');
    await press('Withdraw my objection: Too slow.');
    expect(page).toHaveTextContent('Carys Morgan, just now, withdrawn');
  });

  it('keeps the words of an objection that was refused', async () => {
    const memory = withProposals(proposalOf('p1'));
    await open(memory);
    await press('Object with a reason');
    write('What would go wrong?', 'Too slow.');
    memory.refuse(problem('proposalEnded'));
    await press('Object');
    expect(spoken()).toContain('This proposal has closed');
    expect(screen.getByLabelText('What would go wrong?')).toHaveValue('Too slow.');
  });

  it('is commented on, and an objection is answered', async () => {
    const memory = withProposals(proposalOf('p1', { objections: 1, raised: [objection] }));
    const page = await open(memory);
    await press('Comment');
    write('Your comment', 'Fine by me.');
    await press('Comment');
    expect(page).toHaveTextContent('Fine by me.');
    await press('Answer: Ana Pereira');
    write('Your answer to Ana Pereira', 'Incidents are apart.');
    await press('Answer');
    expect(memory.seen).toContain('comment p1 in answer to o1: Incidents are apart.');
    const [objections, comments] = Array.from(page.querySelectorAll('h5'), (heading) => heading.closest('section'));
    expect(objections).toHaveTextContent('Incidents are apart.');
    expect(comments).not.toHaveTextContent('Incidents are apart.');
    expect(comments).toHaveTextContent('Fine by me.');
  });

  it('asks to look again at a wording that has changed since, and shows what has', async () => {
    const { change, reason } = proposalOf('p1');
    const memory = withProposals(
      proposalOf('p1', {
        wording: 2,
        change: { kind: 'reword', clauseId: 'reply', text: 'We reply to each other within three working days.' },
        yours: { ...mine, isProposer: false, mayAmend: false, lookAgain: true },
        knew: { change, reason },
      }),
    );
    const page = await open(memory);
    expect(page).toHaveTextContent('The wording has changed: look again');
    expect(page).toHaveTextContent('What has changed since the wording that you know:');
    expect(page.querySelector('del')).toHaveTextContent('two');
    expect(page.querySelector('ins')).toHaveTextContent('three');
    expect(page).not.toHaveTextContent('What has changed in its reason');
    await press('Support this wording');
    expect(memory.seen).toContain('support p1 2');
    expect(page).not.toHaveTextContent('What has changed since the wording');
  });

  it('says what has changed when the words have not', async () => {
    const proposal = proposalOf('p1', {
      wording: 2,
      yours: { ...mine, isProposer: false, mayAmend: false, lookAgain: true },
    });
    const { change } = proposal;
    const page = await open(withProposals({ ...proposal, knew: { change, reason: 'All of us work part-time.' } }));
    expect(page).toHaveTextContent('What has changed in its reason since then:');
    expect(page).not.toHaveTextContent('What has changed since the wording');
    cleanup();
    const same = await open(withProposals({ ...proposal, knew: { change, reason: proposal.reason } }));
    expect(same).toHaveTextContent('Its words and its reason are those that you know');
  });

  it('takes nothing more from the moment it closes, and says why', async () => {
    jest.setSystemTime(new Date('2026-03-25T12:00:00.000Z'));
    const closesAt = '2026-03-25T12:00:10.000Z';
    const memory = withProposals(proposalOf('p1', { closesAt, objections: 1, raised: [{ ...objection, by: carys }] }));
    const page = await open(memory, () => new Date());
    for (const name of ['Support', 'Object with a reason', 'Comment'])
      expect(button(name)).not.toHaveAttribute('aria-disabled', 'true');
    expect(button('Withdraw my objection: Too slow for incidents.')).toBeTruthy();
    await pass(10_000);
    for (const name of ['Support', 'Object with a reason', 'Comment'])
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('button', { name: /Withdraw/, hidden: true })).toBeNull();
    expect(page).toHaveTextContent('Its time is over, and it is being decided.');
    await press('Back to the charter');
    expect(page).not.toHaveTextContent('You have not said yet what you think.');
  });

  it('has one great heading: its name', async () => {
    const page = await open(withProposals(proposalOf('p1', { objections: 1, raised: [objection] })));
    const headings = Array.from(page.querySelectorAll('h3, h4, h5'));
    expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H3 A proposal',
      'H4 Other words for “Replies”',
      'H5 Objections',
    ]);
    const sizes = headings.map((heading) => parseFloat(window.getComputedStyle(heading).fontSize));
    expect(sizes).toEqual([12, 20, 16]);
  });

  it('is amended by its proposer alone', async () => {
    await open(withProposals(proposalOf('p1')));
    expect(screen.queryByRole('button', { name: 'Amend it', hidden: true })).toBeNull();
    cleanup();
    const memory = withProposals(proposalOf('p1', { by: carys, yours: mine }));
    const page = await open(memory);
    expect(screen.queryByRole('button', { name: 'Support', hidden: true })).toBeNull();
    await press('Amend it');
    write('Words of the clause', 'We reply to each other within two days.');
    await press('Amend it');
    expect(memory.seen).toContain('amend p1 1 minor: Some of us work part-time.');
    expect(page).toHaveTextContent('Open until');
  });

  it('that is out of date is brought up to date by anybody, with both changes to look at', async () => {
    const memory = withProposals(
      proposalOf('p1', {
        state: 'outdated',
        base: { id: 'reply', section: 'waysOfWorking', text: 'We reply to each other within one week.' },
      }),
    );
    const page = await open(memory);
    expect(page).toHaveTextContent('Waits for an update');
    await press('Bring it up to date');
    expect(page).toHaveTextContent('What has changed in the charter since:');
    expect(page).toHaveTextContent('What was proposed:');
    expect(page).toHaveTextContent('They could not be brought together');
    expect(screen.getByLabelText('Words of the clause')).toHaveValue('We reply to each other within two working days.');
    await press('Bring it up to date');
    expect(memory.seen).toContain('amend p1 1 minor: Some of us work part-time.');
  });

  it.each([
    ['outdated', false, 'Bring it up to date', 'Where both changed the same words, those of the proposal stand'],
    ['open', true, 'Amend it', 'Both are together in the words below.'],
  ] as const)(
    'that is %s is written anew from its words and those adopted meanwhile',
    async (state, isWhole, way, says) => {
      const rebased = { heading: 'Answers', text: 'We all reply to each other within two working days.', isWhole };
      const base = { id: 'reply', section: 'waysOfWorking', text: 'We reply to each other within one week.' } as const;
      const memory = withProposals(proposalOf('p1', { state, base, rebased, by: carys, yours: mine }));
      const page = await open(memory);
      await press(way);
      expect(page).toHaveTextContent('What has changed in the charter since:');
      expect(page).toHaveTextContent(says);
      expect(screen.getByLabelText('Words of the clause')).toHaveValue(rebased.text);
      expect(screen.getByLabelText(/^Heading/)).toHaveValue('Answers');
      await press(way);
      const { heading, text } = rebased;
      expect(memory.proposals[0]?.change).toEqual({ kind: 'reword', clauseId: 'reply', heading, text });
    },
  );

  it('is adopted at once by a lead when it is editorial and nobody objects', async () => {
    const memory = withProposals(proposalOf('p1', { weight: 'editorial' }));
    memory.view = charterOf({ you: { id: carys.id, role: 'lead', isAsked: false } });
    const page = await open(memory);
    await press('Adopt at once');
    expect(page).toHaveTextContent('the versions say that you adopted it');
    await press('Adopt at once');
    expect(memory.seen).toContain('adopt p1 1');
    expect(page).toHaveTextContent('Adopted today by Carys Morgan');
  });

  it.each([
    ['a member', 'member', { weight: 'editorial' }],
    ['a lead, when its meaning changes', 'lead', { weight: 'minor' }],
    ['a lead, while an objection stands', 'lead', { weight: 'editorial', objections: 1, raised: [objection] }],
  ] as const)('is not adopted at once by %s', async (_who, role, more) => {
    const memory = withProposals(proposalOf('p1', more));
    memory.view = charterOf({ you: { id: carys.id, role, isAsked: false } });
    await open(memory);
    expect(screen.queryByRole('button', { name: 'Adopt at once', hidden: true })).toBeNull();
  });

  it('is withdrawn after a question, and proposed again', async () => {
    const memory = withProposals(proposalOf('p1', { by: carys, yours: mine }));
    const page = await open(memory);
    await press('Withdraw the proposal');
    expect(memory.seen).not.toContain('withdraw p1');
    await press('Withdraw the proposal');
    expect(memory.seen).toContain('withdraw p1');
    expect(page).toHaveTextContent('Withdrawn');
    await press('Propose it again');
    await press('Propose it again');
    expect(memory.seen).toContain('propose reword minor on 3: Some of us work part-time.');
  });
});

describe('earlier proposals', () => {
  it('are read page by page, and each can be opened', async () => {
    const memory = inMemoryCharter(charterOf({ endedProposals: 2 }));
    const returned = { state: 'returned', ended: { at: '2026-03-10T09:00:00.000Z' } } as const;
    const older = proposalOf('p0', { ...returned, reason: 'The older one' });
    const newer = proposalOf('p9', { ...returned, by: bo, reason: 'The newer one' });
    memory.proposals = [older, newer];
    memory.ended = [{ proposals: [inList(newer)], next: 'p9' }, { proposals: [inList(older)] }];
    const page = await renderCharter(memory);
    await press('Earlier proposals');
    expect(page).toHaveTextContent('The newer one');
    expect(page).toHaveTextContent('Returned Tuesday 10 March, because an objection stood');
    await press('Show earlier ones');
    expect(memory.seen).toContain('ended p9');
    expect(page).toHaveTextContent('The newer one');
    expect(page).toHaveTextContent('The older one');
    expect(screen.queryByRole('button', { name: 'Show earlier ones', hidden: true })).toBeNull();
  });
});

describe('a change is suggested', () => {
  it('from the menu of a clause, and stays in the browser until it is taken', async () => {
    const memory = inMemoryCharter();
    let page = await renderCharter(memory);
    await choose('More for Replies', 'Suggest other words');
    write('Words of the clause', 'We reply within two days.');
    await press('Propose it');
    expect(spoken()).toContain('Say why first.');
    cleanup();
    page = await renderCharter(memory);
    await choose('More for Replies', 'Suggest other words');
    expect(page).toHaveTextContent('You began this earlier');
    expect(screen.getByLabelText('Words of the clause')).toHaveValue('We reply within two days.');
    write('Why?', 'Part-timers.');
    memory.refuse(problem('linkNotAllowed'));
    await press('Propose it');
    expect(spoken()).toContain('Links lead to addresses');
    memory.refuse();
    await press('Propose it');
    expect(memory.seen).toContain('propose reword minor on 3: Part-timers.');
    expect(page.querySelector('h4')).toHaveTextContent('Other words for “Replies”');
    expect(window.localStorage).toHaveLength(0);
  });

  it.each([
    ['Suggest moving it', 'propose move minor on 3: Because.'],
    ['Suggest removing it', 'propose remove major on 3: Because.'],
  ])('%s', async (choice, asked) => {
    const memory = inMemoryCharter();
    await renderCharter(memory);
    await choose('More for Replies', choice);
    write('Why?', 'Because.');
    await press('Propose it');
    expect(memory.seen).toContain(asked);
  });

  it('as a new clause in any section', async () => {
    const memory = inMemoryCharter();
    const page = await renderCharter(memory);
    await press('Add a clause');
    write('Section', 'decisions');
    write('Words of the clause', 'We decide by consent.');
    write('Why?', 'Because.');
    await press('Propose it');
    expect(memory.proposals[0]?.change).toMatchObject({
      kind: 'add',
      clause: { section: 'decisions', text: 'We decide by consent.' },
    });
    expect(page).toHaveTextContent('New in “Decisions”: We decide by consent.');
  });

  it('with what others propose about the clause, and what changed meanwhile, in sight', async () => {
    const memory = withProposals(proposalOf('p1'));
    const page = await renderCharter(memory);
    await choose('More for Replies', 'Suggest other words');
    expect(page).toHaveTextContent('This is proposed about the same clause already.');
    write('Words of the clause', 'My own words.');
    write('Why?', 'Because.');
    const { clauses } = memory.view;
    const changed = clauses.map((one) => (one.id === 'reply' ? { ...one, text: 'We reply to each other soon.' } : one));
    memory.view = { ...memory.view, version: 4, clauses: changed };
    await pass(30_000);
    expect(page).toHaveTextContent('This clause has changed since you began to write:');
    expect(screen.getByLabelText('Words of the clause')).toHaveValue('My own words.');
    await press('I have taken it in');
    expect(page).not.toHaveTextContent('This clause has changed since you began to write:');
    await press('Propose it');
    expect(memory.seen).toContain('propose reword minor on 4: Because.');
  });
});

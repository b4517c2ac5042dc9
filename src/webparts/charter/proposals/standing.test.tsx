import { cleanup, screen, within } from '@testing-library/react';
import type { Answer } from '../../../clients';
import { DifferenceReader } from '../../../components/differences/Differences';
import type { ProposalDetail } from '../../../domain/charter';
import {
  ana,
  bo,
  carys,
  charterOf,
  inMemoryCharter,
  noCharter,
  problem,
  proposalOf,
  someClauses,
  type InMemoryCharter,
} from '../testing/inMemoryCharter';
import { button, choose, pass, press, renderCharter, spoken, write } from '../testing/renderCharter';

const yours = (more: Partial<ProposalDetail['yours']>): ProposalDetail['yours'] => ({
  ...proposalOf('p').yours,
  ...more,
});
const objection = { id: 'o1', by: ana, at: '2026-03-25T09:00:00.000Z', reason: 'Too slow for incidents.', wording: 1 };
const has = (name: string | RegExp): boolean => screen.queryByRole('button', { name, hidden: true }) !== null;

function withProposals(...proposals: readonly ProposalDetail[]): InMemoryCharter {
  const memory = inMemoryCharter();
  memory.proposals = proposals;
  return memory;
}

async function open(
  memory: InMemoryCharter,
  name: string | RegExp = 'Other words for “Replies”',
): Promise<HTMLElement> {
  await DifferenceReader.ahead();
  const page = await renderCharter(memory);
  await press(name);
  return page;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  jest.useRealTimers();
});

describe('who objects', () => {
  const objecting = proposalOf('p1', {
    ...{ objections: 1, raised: [{ ...objection, by: carys }], yours: yours({ objects: true }) },
  });

  it('withdraws the objection by supporting only where the button says so', async () => {
    const memory = withProposals(objecting);
    await open(memory);
    expect([has('Support'), has('Support this wording')]).toEqual([false, false]);
    await press('Withdraw my objection and support it');
    expect(memory.seen).toContain('support p1 1');
    expect(spoken()).toContain('Your objection is withdrawn, and you support it.');
  });

  it('is told the same when there is another wording to look at', async () => {
    await open(withProposals({ ...objecting, wording: 2, yours: yours({ objects: true, lookAgain: true }) }));
    expect(has('Support this wording')).toBe(false);
    expect(button('Withdraw my objection and support it')).toBeTruthy();
  });
});

describe('an objection', () => {
  it('of somebody who has left stands no more, and needs no answer', async () => {
    const page = await open(
      withProposals(
        proposalOf('p1', { raised: [{ ...objection, hasLeft: true }], yours: yours({ isProposer: true }) }),
      ),
    );
    expect(page).toHaveTextContent('has left the community, so it holds nothing up');
    expect(page).not.toHaveTextContent('It stands');
    expect(has(/^Answer/)).toBe(false);
  });

  it('that is answered or amended waits for whoever objected, not for the proposer', async () => {
    const mine = { by: carys, yours: yours({ isProposer: true, mayAmend: true }), objections: 1, raised: [objection] };
    const page = await open(withProposals(proposalOf('p1', { ...mine, unanswered: 1 })));
    expect(page).toHaveTextContent('Somebody objects: answer or amend');
    expect(page).not.toHaveTextContent('waits for whoever objected');
    cleanup();
    const left = { ...objection, id: 'o2', by: bo, hasLeft: true } as const;
    const raised = [objection, { ...objection, id: 'o3' }, left];
    const waiting = await open(withProposals(proposalOf('p1', { ...mine, raised, objections: 2, wording: 2 })));
    expect(waiting).not.toHaveTextContent('Somebody objects: answer or amend');
    expect(waiting).toHaveTextContent('waits for whoever objected to look again: Ana Pereira.');
  });

  it('has its answers below it, and loses none when it is kept no longer', async () => {
    const answer = { id: 's1', by: bo, at: objection.at, text: 'Incidents are apart.', answers: 'o1' };
    const other = { ...objection, id: 'o2', by: bo, reason: 'Too fast.' };
    const page = await open(withProposals(proposalOf('p1', { raised: [objection, other], said: [answer] })));
    const rows = within(page).getAllByText(/^Too (slow|fast)/);
    expect(rows.map((row) => row.closest('li')?.textContent?.includes('Incidents are apart.'))).toEqual([true, false]);
    expect(page).not.toHaveTextContent('Comments');
    cleanup();
    const later = await open(withProposals(proposalOf('p1', { said: [answer] })));
    expect(later).toHaveTextContent('Comments');
    expect(later).toHaveTextContent('Incidents are apart.');
  });
});

describe('a proposal', () => {
  it('that is out of date can be commented on, and neither supported nor objected to', async () => {
    await open(withProposals(proposalOf('p1', { state: 'outdated', yours: yours({ mayAmend: true }) })));
    expect([has('Support'), has('Object with a reason')]).toEqual([false, false]);
    expect(button('Comment')).toBeTruthy();
    expect(button('Bring it up to date')).toBeTruthy();
  });

  it('says once that it is to be brought up to date', async () => {
    const mine = { by: carys, state: 'outdated', yours: yours({ isProposer: true, mayAmend: true }) } as const;
    const page = await renderCharter(withProposals(proposalOf('p1', mine)));
    const says = 'The charter has changed: bring it up to date';
    expect(page).toHaveTextContent(says);
    expect(page).not.toHaveTextContent(/waits to be brought up to date/i);
    await press('Other words for “Replies”');
    expect(page).toHaveTextContent(says);
    expect(page).not.toHaveTextContent(/waits to be brought up to date/i);
  });

  it('whose proposer has left is taken over by anybody', async () => {
    const memory = withProposals(proposalOf('p1', { yours: yours({ mayAmend: true }) }));
    const page = await open(memory);
    expect(page).toHaveTextContent('Whoever proposed it has left the community.');
    await press('Take it over and amend it');
    write('Words of the clause', 'We reply to each other within two days.');
    await press('Amend it');
    expect(memory.seen).toContain('amend p1 1 minor: Some of us work part-time.');
    cleanup();
    const others = await open(withProposals(proposalOf('p1')));
    expect(others).not.toHaveTextContent('Whoever proposed it has left');
    expect(has('Take it over and amend it')).toBe(false);
  });

  it('names those about the same clause, and whoever proposes learns at once of one that came a moment before', async () => {
    const memory = withProposals();
    const page = await renderCharter(memory);
    await choose('More for Replies', 'Suggest other words');
    memory.proposals = [proposalOf('p1'), proposalOf('p2', { change: { kind: 'remove', clauseId: 'focus' } })];
    write('Words of the clause', 'We reply soon.');
    write('Why?', 'It is shorter.');
    await press('Propose it');
    expect(page).toHaveTextContent('Also proposed about the same clause');
    expect(has('Other words for “Replies”, proposed by Carys Morgan')).toBe(false);
    await press('Other words for “Replies”, proposed by Bo Lindqvist');
    expect(page).toHaveTextContent('Proposed by Bo Lindqvist: Some of us work part-time.');
    expect(has('Other words for “Replies”, proposed by Carys Morgan')).toBe(true);
  });

  it('of new words shows them as they will read, and so does one that would remove some', async () => {
    const clause = { id: 'new', section: 'scope', text: 'We look after **services**.' } as const;
    const added = await open(withProposals(proposalOf('p1', { change: { kind: 'add', clause } })), /^New in “Scope”/);
    expect(added.querySelector('strong')).toHaveTextContent('services');
    expect(added).not.toHaveTextContent('**');
    cleanup();
    const removed = await open(
      withProposals(proposalOf('p1', { change: { kind: 'remove', clauseId: 'new' }, clause })),
      /^Remove “We look after/,
    );
    expect(removed.querySelector('del strong')).toHaveTextContent('services');
    expect(removed.querySelector('del')).toHaveTextContent('[removed: We look after services. end]');
    cleanup();
    const text = 'We reply within **two** days.';
    const reworded = await open(
      withProposals(proposalOf('p1', { change: { kind: 'reword', clauseId: 'reply', text } })),
    );
    expect(reworded.querySelector('strong')).toBeNull();
    await press('How it will read');
    expect(reworded.querySelector('strong')).toHaveTextContent('two');
  });

  it('asks to look again with each difference under words of its own', async () => {
    const { change, reason } = proposalOf('p1');
    const page = await open(
      withProposals(proposalOf('p1', { wording: 2, yours: yours({ lookAgain: true }), knew: { change, reason } })),
    );
    expect(page).toHaveTextContent('What it would change in the charter:');
  });

  it('shows faces beside the names of those who speak', async () => {
    const said = [{ id: 's1', by: carys, at: objection.at, text: 'Fine by me.' }];
    const page = await open(withProposals(proposalOf('p1', { raised: [objection], said })));
    expect(Array.from(page.querySelectorAll('span[aria-hidden]'), ({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['BL', 'AP', 'CM']),
    );
  });
});

describe('a proposal that has ended', () => {
  const base = someClauses[4];
  const ended = { at: '2026-03-20T09:00:00.000Z', version: 4 };
  const history = (...proposals: readonly ProposalDetail[]): InMemoryCharter => {
    const memory = withProposals(...proposals);
    memory.view = charterOf({ endedProposals: proposals.length });
    memory.ended = [{ proposals }];
    return memory;
  };
  if (!base) throw new Error('There is no such clause.');

  it('is called as it was, and shows what it changed then, whatever the charter says now', async () => {
    const now = {
      ...base,
      section: 'decisions',
      heading: 'Answers',
      text: 'We reply to each other within two days.',
    } as const;
    const { clause: _clause, ...gone } = proposalOf('p3', { change: { kind: 'remove', clauseId: 'reply' } });
    const page = await renderCharter(
      history(
        proposalOf('p1', {
          ...({ base, clause: now, state: 'adopted', ended } as const),
          change: { kind: 'reword', clauseId: 'reply', heading: 'Replies', text: now.text },
        }),
        proposalOf('p2', {
          ...({ base, clause: now, state: 'adopted', ended } as const),
          change: { kind: 'move', clauseId: 'reply', section: 'decisions' },
        }),
        { ...gone, base, state: 'adopted', ended },
      ),
    );
    await DifferenceReader.ahead();
    await press('Earlier proposals');
    expect(page).toHaveTextContent('Move “Replies” from “Ways of working” to “Decisions”');
    await press('Other words for “Replies”');
    expect(page.querySelector('del')).toHaveTextContent('one');
    expect(page.querySelector('ins')).toHaveTextContent('two days');
    expect(page).not.toHaveTextContent('nobody supports it yet');
    await press('Back to the charter');
    await press('Earlier proposals');
    await press('Remove “Replies”');
    expect(page.querySelector('del')).toHaveTextContent('We reply to each other within one day.');
  });

  it('and would have begun a charter is proposed again only while there is none', async () => {
    const start = proposalOf('p1', {
      ...({ change: { kind: 'start', clauses: someClauses }, state: 'withdrawn', reason: '' } as const),
      ended: { at: ended.at },
    });
    const memory = history(start);
    await renderCharter(memory);
    await press('Earlier proposals');
    await press('The first charter');
    expect(has('Propose it again')).toBe(false);
    cleanup();
    memory.view = { ...noCharter(), endedProposals: 1 };
    await renderCharter(memory);
    await press('Earlier proposals');
    await press('The first charter');
    expect(has('Propose it again')).toBe(true);
  });
});

describe('the screen of a proposal', () => {
  it('shows the answer to its latest question, however late others come', async () => {
    const memory = withProposals(proposalOf('p1'));
    const arrive: ((proposal: ProposalDetail) => void)[] = [];
    const readProposal = (): Promise<Answer<ProposalDetail>> =>
      new Promise((resolve) => arrive.push((view) => resolve({ kind: 'fresh', view })));
    const page = await open({ ...memory, api: { ...memory.api, readProposal } });
    memory.proposals = [proposalOf('p1', { comments: 1 })];
    await pass(30_000);
    expect(arrive).toHaveLength(2);
    arrive[1]?.(proposalOf('p1', { comments: 1, supporters: [{ ...ana, at: objection.at }] }));
    await pass(0);
    expect(page).toHaveTextContent('Supported by: Ana Pereira');
    arrive[0]?.(proposalOf('p1', { supporters: [{ ...bo, at: objection.at }] }));
    await pass(0);
    expect(page).toHaveTextContent('Supported by: Ana Pereira');

    memory.proposals = [proposalOf('p1', { comments: 2 })];
    await pass(30_000);
    expect(arrive).toHaveLength(3);
    await press('Support');
    expect(page).toHaveTextContent('Supported by: Carys Morgan');
    arrive[2]?.(proposalOf('p1', { supporters: [{ ...bo, at: objection.at }] }));
    await pass(0);
    expect(page).toHaveTextContent('Supported by: Carys Morgan');
  });

  it('looks how things stand as soon as something is refused', async () => {
    const memory = withProposals(proposalOf('p1'));
    const page = await open(memory);
    await press('Comment');
    write('Your comment', 'Fine by me.');
    memory.refuse(problem('proposalEnded'));
    memory.proposals = [proposalOf('p1', { support: 3 })];
    await press('Comment');
    expect(spoken()).toContain('This proposal has closed');
    expect(page).toHaveTextContent('3 support it');
  });
});

import { cleanup, screen, within } from '@testing-library/react';
import { unprinted } from '../layout/printing';
import {
  ana,
  bo,
  charterOf,
  clauseOf,
  inMemoryCharter,
  noCharter,
  problem,
  proposalOf,
  questionOf,
  someClauses,
  versionOf,
} from '../testing/inMemoryCharter';
import { button, choose, loadStrings, pass, press, renderCharter, spoken, write } from '../testing/renderCharter';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const heading = (name: string): HTMLElement => screen.getByRole('heading', { name, hidden: true });
const asLead = { you: { id: ana.id, role: 'lead', acknowledged: 3, isAsked: false } } as const;

describe('the charter that one reads', () => {
  it('says whose it is, which version, since when by whom, and when it is looked at again', async () => {
    const page = await renderCharter(inMemoryCharter());
    expect(page).toHaveTextContent('What User research agreed');
    expect(page).toHaveTextContent('Version 3, adopted Tuesday 3 March by consent');
    expect(page).toHaveTextContent('It is due for another look from Thursday 3 September.');
    expect(screen.getByTitle('Thursday 3 September 2026')).toBeInTheDocument();
  });

  it.each([
    [{ how: 'atOnce', by: ana }, 'adopted Tuesday 3 March by Ana Pereira, at once'],
    [{ how: 'atOnce' }, 'adopted Tuesday 3 March by a lead, at once'],
    [undefined, 'adopted Tuesday 3 March'],
  ] as const)('tells that it was %j', async (adopted, words) => {
    const { adopted: _how, ...view } = charterOf();
    expect(await renderCharter(inMemoryCharter({ ...view, ...(adopted ? { adopted } : {}) }))).toHaveTextContent(words);
  });

  it('stands by section, the vision and the values first, the values as a list of names', async () => {
    const page = await renderCharter(inMemoryCharter());
    const order = Array.from(page.querySelectorAll('h4'), ({ textContent }) => textContent);
    expect(order.slice(0, 4)).toEqual(['Vision', 'Values', 'Purpose', 'Ways of working']);
    const values = heading('Values').parentElement as HTMLElement;
    expect(within(values).getAllByRole('listitem', { hidden: true })).toHaveLength(2);
    expect(Array.from(values.querySelectorAll('h5'), ({ textContent }) => textContent)).toEqual(['Openness', 'Focus']);
  });

  it('has a way to each section when it is long, and none when it is short', async () => {
    await renderCharter(inMemoryCharter());
    expect(screen.queryByRole('navigation', { name: 'Sections of the charter' })).toBeNull();
    cleanup();
    const more = ['a', 'b', 'c'].map((id) => clauseOf(id, 'decisions', `Decision ${id}`));
    await renderCharter(inMemoryCharter(charterOf({ clauses: [...someClauses, ...more] })));
    await press('Decisions');
    expect(heading('Decisions')).toHaveFocus();
  });

  it('is read by others of the organisation without what is for members', async () => {
    const memory = inMemoryCharter(charterOf({ you: { role: 'reader', isAsked: false } }));
    const page = await renderCharter(memory);
    expect(page).toHaveTextContent('We finish what we begin.');
    expect(page).not.toHaveTextContent('Questions for the next review');
    expect(screen.queryByRole('button', { name: 'Versions', hidden: true })).toBeNull();
    expect(screen.queryByRole('button', { name: /^More for/, hidden: true })).toBeNull();
  });

  it('prints its text, version and address, and leaves out what is for the screen', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const url = 'https://harbour.example/sites/ur/SitePages/Charter.aspx';
    const objective = {
      ...{ id: 'ob1', text: 'One toolkit.', startsOn: '2026-03-02', months: 3 as const, endsOn: '2026-06-01' },
      ...{ setBy: ana, checkIns: [] },
    };
    const publication = { state: 'published', url, version: 3 } as const;
    const page = await renderCharter(inMemoryCharter(charterOf({ publication, objective })));
    await press('Print');
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
    const onPaper = page.cloneNode(true) as HTMLElement;
    onPaper.querySelectorAll(`.${unprinted}`).forEach((element) => element.remove());
    expect(onPaper).toHaveTextContent('We finish what we begin.');
    expect(onPaper).toHaveTextContent('Version 3, adopted Tuesday 3 March 2026 by consent');
    expect(onPaper).not.toHaveTextContent('adopted Tuesday 3 March by');
    expect(onPaper).toHaveTextContent('from Thursday 3 September 2026.');
    expect(onPaper).toHaveTextContent('What we want to reach, until Monday 1 June 2026');
    expect(onPaper).toHaveTextContent('One toolkit.');
    expect(onPaper).toHaveTextContent(url);
    expect(onPaper).not.toHaveTextContent('Questions for the next review');
    expect(onPaper.querySelector('button')).toBeNull();
  });

  it('draws Markdown, and nothing that could do more than be read', async () => {
    const text =
      'Write **clearly**: <img src=x onerror=alert(1)> [here](javascript:alert(1)) or [there](https://a.example/)';
    const memory = inMemoryCharter(charterOf({ clauses: [clauseOf('x', 'purpose', text)] }));
    const page = await renderCharter(memory);
    expect(page.querySelector('strong')).toHaveTextContent('clearly');
    expect(page.querySelector('img')).toBeNull();
    expect(page).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(Array.from(page.querySelectorAll('a'), ({ href }) => href)).toEqual(['https://a.example/']);
  });

  it('follows what others change, every half a minute', async () => {
    const memory = inMemoryCharter();
    const page = await renderCharter(memory);
    memory.view = { ...memory.view, version: 4 };
    await pass(30_000);
    expect(page).toHaveTextContent('Version 4');
  });

  it('says why there is nothing to show, and tries again', async () => {
    const memory = inMemoryCharter();
    memory.failWith({ kind: 'unreachable' });
    const page = await renderCharter(memory);
    expect(page).toHaveTextContent('Guildhall cannot be reached');
    memory.failWith();
    await press('Try again');
    expect(page).toHaveTextContent('Version 3');
  });

  it('keeps its place while it is on its way', async () => {
    const memory = inMemoryCharter();
    memory.holdUntil(new Promise(() => undefined));
    const page = await renderCharter(memory);
    await pass(1_000);
    expect(page.querySelectorAll('[data-glimmer]').length).toBeGreaterThan(4);
    expect(spoken()).toContain('Loading the charter');
  });

  it('tells outsiders why they do not see it', async () => {
    const memory = inMemoryCharter();
    memory.shutOut(problem('notAMember', 403));
    expect(await renderCharter(memory)).toHaveTextContent('You are not in this community. You can join it by yourself');
  });

  it('speaks Welsh', async () => {
    const page = await renderCharter(inMemoryCharter(), { strings: loadStrings('cy-gb'), locale: 'cy-GB' });
    expect(page).toHaveTextContent('Yr hyn y cytunodd User research arno');
    expect(page).toHaveTextContent('Gweledigaeth');
  });
});

describe('what somebody has begun', () => {
  afterEach(() => window.localStorage.clear());

  it('is offered on the charter until it is sent or begun anew', async () => {
    const memory = inMemoryCharter();
    const page = await renderCharter(memory);
    expect(page).not.toHaveTextContent('You began this earlier');
    await choose('More for Replies', 'Suggest other words');
    write('Why?', 'Some of us work part-time.');
    await press('Cancel');
    expect(page).toHaveTextContent('You began this earlier and have not sent it:');
    await press('Suggest other words: Replies');
    expect(screen.getByLabelText('Why?')).toHaveValue('Some of us work part-time.');
    await press('Begin anew');
    await press('Cancel');
    expect(page).not.toHaveTextContent('You began this earlier');
  });

  it('is not offered when nothing can be made of it any more', async () => {
    for (const name of ['reword.gone', 'start', 'amendment.gone', 'new.p1', 'other']) {
      window.localStorage.setItem(`guildhall.charter.group-0.carys.${name}`, '{}');
    }
    window.localStorage.setItem('guildhall.charter.group-0.bo.reword.reply', '{}');
    expect(await renderCharter(inMemoryCharter())).not.toHaveTextContent('You began this earlier');
  });
});

describe('acknowledging', () => {
  const asked = (acknowledged?: number) =>
    charterOf({ you: { id: 'carys', role: 'member', isAsked: true, ...(acknowledged ? { acknowledged } : {}) } });

  it('takes one click, says what it means, and leaves the focus at the charter', async () => {
    const memory = inMemoryCharter(asked());
    const page = await renderCharter(memory);
    expect(page).toHaveTextContent('Leads see how many have read it, not who.');
    expect(screen.queryByRole('button', { name: 'What has changed', hidden: true })).toBeNull();
    button('I have read it').focus();
    await press('I have read it');
    expect(memory.seen).toContain('acknowledge 3');
    expect(page).not.toHaveTextContent('Have you read it?');
    expect(heading('What User research agreed')).toHaveFocus();
    expect(spoken()).toContain('You are asked again only after a major change.');
    expect(page).toHaveTextContent('You have read this version.');
  });

  it('leaves a trace of which version one has read', async () => {
    const page = await renderCharter(
      inMemoryCharter(charterOf({ you: { id: 'carys', role: 'member', acknowledged: 2, isAsked: false } })),
    );
    expect(page).toHaveTextContent('You have read version 2. Nothing that matters has changed since.');
  });

  it('is answered at once, before the API has', async () => {
    const memory = inMemoryCharter(asked());
    const page = await renderCharter(memory);
    memory.holdUntil(new Promise(() => undefined));
    await press('I have read it');
    expect(page).not.toHaveTextContent('Have you read it?');
  });

  it('shows after a major change what is different from the version one has read, word by word', async () => {
    const memory = inMemoryCharter(asked(2));
    const before = someClauses.map((clause) =>
      clause.id === 'reply' ? { ...clause, text: 'We reply to each other within two weeks.' } : clause,
    );
    memory.versions = [versionOf(2, before), versionOf(3, someClauses)];
    const page = await renderCharter(memory);
    expect(page).toHaveTextContent('different from version 2');
    await press('What has changed');
    expect(memory.seen).toContain('version 2');
    expect(page.querySelector('del')).toHaveTextContent('two weeks');
    expect(page.querySelector('ins')).toHaveTextContent('one day');
    expect(page.querySelectorAll('ins')).toHaveLength(1);
  });

  it('asks again, with the reason, when the API says no', async () => {
    const memory = inMemoryCharter(asked());
    const page = await renderCharter(memory);
    memory.refuse(problem('versionUnknown'));
    await press('I have read it');
    expect(page).toHaveTextContent('Have you read it?');
    expect(spoken()).toContain('No, because of versionUnknown.');
  });
});

describe('questions for the next review', () => {
  it('are left about a clause, and the focus stays there', async () => {
    const memory = inMemoryCharter();
    const page = await renderCharter(memory);
    await choose('More for Replies', 'Leave a question about this clause');
    write('Leave a question about this clause', ' Also at weekends? ');
    button('Leave the question').focus();
    await press('Leave the question');
    expect(memory.seen).toContain('ask Also at weekends? about reply');
    expect(page.querySelector('[data-clause=reply]')).toHaveFocus();
    expect(page).toHaveTextContent('Carys Morgan, just now, about “Replies”');
    expect(spoken()).toContain('Your question is kept for the next review.');
  });

  it('want words, and keep them when the API says no', async () => {
    const memory = inMemoryCharter();
    await renderCharter(memory);
    await press('Leave a question for the next review');
    await press('Leave the question');
    expect(spoken()).toContain('Write the question first.');
    expect(memory.seen.join()).not.toContain('ask');
    memory.refuse(problem('tooManyQuestions'));
    write('Leave a question for the next review', 'Why?');
    await press('Leave the question');
    expect(spoken()).toContain('No, because of tooManyQuestions.');
    expect(screen.getByLabelText('Leave a question for the next review', { selector: 'textarea' })).toHaveValue('Why?');
  });

  it('are taken away by whoever asked; a lead is asked first whose it is', async () => {
    const mine = questionOf('q1', 'Mine?', { by: { id: 'carys', name: 'Carys Morgan' } });
    const memory = inMemoryCharter(charterOf({ questions: [mine, questionOf('q2', 'Bo’s?')] }));
    await renderCharter(memory);
    expect(screen.queryByRole('button', { name: 'Remove the question: Bo’s?', hidden: true })).toBeNull();
    await press('Remove the question: Mine?');
    expect(memory.seen).toContain('remove question q1');
    expect(heading('Questions for the next review')).toHaveFocus();
    cleanup();
    const led = inMemoryCharter(charterOf({ ...asLead, questions: [questionOf('q2', 'Bo’s?')] }));
    await renderCharter(led);
    await press('Remove the question: Bo’s?');
    expect(led.seen.join()).not.toContain('remove');
    expect(document.body).toHaveTextContent('Remove the question of Bo Lindqvist?');
    await press('Remove the question');
    expect(led.seen).toContain('remove question q2');
  });
});

describe('the page in SharePoint', () => {
  const url = 'https://harbour.example/sites/ur/SitePages/Charter.aspx';

  it('is a link away', async () => {
    await renderCharter(inMemoryCharter(charterOf({ publication: { state: 'published', url, version: 3 } })));
    expect(screen.getByRole('link', { name: 'See the page in SharePoint', hidden: true })).toHaveAttribute('href', url);
  });

  it('is said to be behind while the new version is on its way', async () => {
    const page = await renderCharter(inMemoryCharter(charterOf({ publication: { state: 'owed', url, version: 2 } })));
    expect(page).toHaveTextContent('still shows version 2.');
    expect(page).toHaveTextContent('within some minutes, by itself');
  });

  it.each([
    ['siteRefused', 'A SharePoint administrator can give it write access'],
    ['pagesMissing', 'An owner of the site can bring it back'],
    ['pageInUse', 'Somebody has the page open for editing'],
    ['pageRejected', 'SharePoint does not take what is to stand on the page'],
    ['columnMissing', 'An owner of the site can put it back'],
    ['notReached', 'SharePoint does not answer just now.'],
  ] as const)('tells leads, and nobody else, what is the matter: %s', async (trouble, words) => {
    const publication = { state: 'troubled', trouble } as const;
    const page = await renderCharter(inMemoryCharter(charterOf({ ...asLead, publication })));
    expect(page).toHaveTextContent(words);
    expect(page).toHaveTextContent('The charter itself is adopted and safe');
    cleanup();
    expect(await renderCharter(inMemoryCharter(charterOf({ publication })))).not.toHaveTextContent(words);
  });

  it.each([
    [{ state: 'troubled', trouble: 'awaitsApproval' }, 'only once somebody has approved it', 'keeps trying'],
    [
      { state: 'troubled', trouble: 'pageInUse', troubleBy: 'Bo Lindqvist' },
      'Bo Lindqvist has the page open',
      'Somebody',
    ],
    [{ state: 'published', trouble: 'pageInUse' }, 'becomes proposals once that is mended', 'in its own name'],
  ] as const)('says what fits, and nothing else: %j', async (how, words, others) => {
    const page = await renderCharter(inMemoryCharter(charterOf({ ...asLead, publication: { ...how, version: 3 } })));
    expect(page).toHaveTextContent(words);
    expect(page).not.toHaveTextContent(others);
  });

  it.each([
    ['consentMissing', 'An administrator can give that consent in Entra ID.'],
    ['signInRefused', 'wanted the lead who adopted it to sign in again first'],
  ] as const)('tells leads why Guildhall wrote it in its own name: %s', async (trouble, words) => {
    const publication = { state: 'published', url, version: 3, trouble } as const;
    const page = await renderCharter(inMemoryCharter(charterOf({ ...asLead, publication })));
    expect(page).toHaveTextContent(words);
    expect(page).toHaveTextContent('Guildhall itself has put the charter on the page');
  });
});

describe('a community without a charter', () => {
  it('is told what one is good for, with one thing to do, and what a lead may do', async () => {
    const page = await renderCharter(inMemoryCharter(noCharter()));
    expect(page).toHaveTextContent('A single paragraph is a good beginning');
    expect(page).toHaveTextContent('Anybody in the community can propose the first one');
    expect(button('Start a charter')).toBeInTheDocument();
    cleanup();
    expect(await renderCharter(inMemoryCharter(noCharter('lead')))).toHaveTextContent('As a lead you can adopt');
  });

  it('sees the one that is proposed', async () => {
    const memory = inMemoryCharter(noCharter());
    memory.proposals = [proposalOf('p1', { change: { kind: 'start', clauses: [] } })];
    const page = await renderCharter(memory);
    expect(page).toHaveTextContent(`${bo.name} has written it.`);
    expect(page).toHaveTextContent('until Tuesday 31 March');
    expect(screen.queryByRole('button', { name: 'Start a charter', hidden: true })).toBeNull();
  });

  it('offers readers nothing to do', async () => {
    const page = await renderCharter(inMemoryCharter(noCharter('reader')));
    expect(page).toHaveTextContent('has not agreed on a charter yet');
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
  });
});

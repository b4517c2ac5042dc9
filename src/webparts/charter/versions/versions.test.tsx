import { cleanup, screen } from '@testing-library/react';
import { ana, bo, carys, clauseOf, inMemoryCharter, problem, someClauses, versionOf } from '../testing/inMemoryCharter';
import { press, renderCharter, spoken, write } from '../testing/renderCharter';
import { changesBetween } from './changesBetween';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const heading = (name: string): HTMLElement => screen.getByRole('heading', { name, hidden: true });

function threeVersions() {
  const memory = inMemoryCharter();
  const [first = [], second = []] = [someClauses.slice(0, 3), someClauses.slice(0, 4)];
  memory.versions = [
    versionOf(1, first, { adoptedBy: ana }),
    versionOf(2, second, { proposal: { id: 'p2', by: bo, reason: 'We lose focus', supporters: [ana, carys] } }),
    versionOf(3, someClauses, { merged: true }),
  ];
  return memory;
}

describe('the versions', () => {
  it('stand the newest first, with who proposed and supported and how they were adopted', async () => {
    const page = await renderCharter(threeVersions());
    await press('Versions');
    expect(heading('Versions')).toHaveFocus();
    expect(Array.from(page.querySelectorAll('h4'), ({ textContent }) => textContent)).toEqual([
      'Version 3, as it is now, adopted Tuesday 3 March by consent',
      'Version 2, adopted Tuesday 3 February by consent',
      'Version 1, adopted Saturday 3 January by Ana Pereira, at once',
    ]);
    expect(page).toHaveTextContent('Proposed by Bo Lindqvist: We lose focus');
    expect(page).toHaveTextContent('Supported by Ana Pereira and Carys Morgan.');
    expect(page).toHaveTextContent('Merged with another change of the same clause.');
    await press('Back to the charter');
    expect(heading('What User research agreed')).toHaveFocus();
  });

  it('can be turned back by anybody, with one click, what a lead adopted at once a moment ago', async () => {
    const memory = threeVersions();
    const change = { kind: 'reword', clauseId: 'reply', text: 'Soon.' } as const;
    const [first, second] = memory.versions;
    const adoptedAt = new Date(Date.now() - 3_600_000).toISOString();
    memory.versions = [first, second, versionOf(3, someClauses, { change, adoptedAt, adoptedBy: ana })].flatMap(
      (one) => one ?? [],
    );
    const page = await renderCharter(memory);
    await press('Versions');
    expect(page).toHaveTextContent('A lead adopted this at once.');
    await press('Turn it back: Version 3');
    expect(memory.seen).toContain('turn back 3: It changes the meaning.');
    expect(spoken()).toContain('Turned back. The words of before stand again.');
  });

  it('say which clause each changed, also one that is gone, and invent no reason', async () => {
    const memory = inMemoryCharter();
    const ways = { id: 'reply', section: 'waysOfWorking' } as const;
    memory.versions = [
      versionOf(1, someClauses, { proposal: { id: 'p1', by: ana, reason: '', supporters: [] } }),
      versionOf(2, [], { change: { kind: 'reword', clauseId: 'reply', heading: 'Answers', text: 'Soon.' } }),
      versionOf(3, [], { change: { kind: 'move', clauseId: 'reply', section: 'decisions' } }),
      versionOf(4, [], { change: { kind: 'remove', clauseId: 'reply' } }),
      versionOf(5, [], { change: { kind: 'add', clause: { ...ways, text: 'Back again.' } } }),
    ];
    const page = await renderCharter(memory);
    await press('Versions');
    expect(page).toHaveTextContent('Other words for “Replies”Minor change.');
    expect(page).toHaveTextContent('Move “Answers” from “Ways of working” to “Decisions”Minor change.');
    expect(page).toHaveTextContent('Remove “Answers”Minor change.');
    expect(page).toHaveTextContent('New in “Ways of working”: Back again.Minor change.');
    expect(page).toHaveTextContent('Proposed by Ana Pereira.');
  });

  it('can be read, each as it was', async () => {
    const page = await renderCharter(threeVersions());
    await press('Versions');
    await press('Read it: Version 1');
    expect(heading('Version 1')).toHaveFocus();
    expect(page).toHaveTextContent('We show work that is not finished.');
    expect(page).not.toHaveTextContent('We finish what we begin.');
    await press('Back to the versions');
    expect(heading('Versions')).toHaveFocus();
  });

  it('tell what each changed', async () => {
    const page = await renderCharter(threeVersions());
    await press('Versions');
    await press('What it changed: Version 2');
    expect(heading('From version 1 to version 2')).toHaveFocus();
    expect(page).toHaveTextContent('New clause');
    expect(page.querySelector('li')).toHaveTextContent('We finish what we begin.');
  });

  it('can be compared, any two of them, the earlier one first', async () => {
    const memory = threeVersions();
    await renderCharter(memory);
    await press('Versions');
    write('To version', '1');
    write('From version', '1');
    await press('Compare');
    expect(spoken()).toContain('Choose two different versions.');
    write('From version', '3');
    await press('Compare');
    expect(heading('From version 1 to version 3')).toBeInTheDocument();
    expect(memory.seen).toEqual(expect.arrayContaining(['version 1', 'version 3']));
  });

  it('say why they cannot be had, and try again', async () => {
    const memory = threeVersions();
    const page = await renderCharter(memory);
    memory.shutOut(problem('unavailable', 503));
    await press('Versions');
    expect(spoken()).toContain('Guildhall cannot reach what it needs just now.');
    memory.shutOut();
    await press('Try again');
    await press('Read it: Version 2');
    expect(page).toHaveTextContent('We finish what we begin.');
  });

  it('are not compared while there is one', async () => {
    const memory = inMemoryCharter();
    memory.versions = [versionOf(1, someClauses)];
    const page = await renderCharter(memory);
    await press('Versions');
    expect(page).toHaveTextContent('There is one version so far');
    expect(screen.queryByRole('button', { name: 'Compare', hidden: true })).toBeNull();
  });
});

describe('what became of each clause', () => {
  const clause = (id: string) => clauseOf(id, 'roles', `Text ${id}`);
  const [a, b, c, d] = [clause('a'), clause('b'), clause('c'), clause('d')] as const;

  it('is told in the order of reading, what is gone last', () => {
    const reworded = { ...b, text: 'Other' };
    const added = clauseOf('e', 'purpose', 'New');
    expect(changesBetween([a, b, c], [a, reworded, added]).map(({ kind }) => kind)).toEqual([
      'added',
      'reworded',
      'removed',
    ]);
  });

  it('names the one that was moved, not those that it passed', () => {
    expect(changesBetween([a, b, c, d], [d, a, b, c])).toEqual([{ kind: 'moved', before: d, after: d }]);
    expect(changesBetween([a, b, c, d], [b, c, a, d])).toEqual([{ kind: 'moved', before: a, after: a }]);
    const elsewhere = { ...a, section: 'scope' as const };
    expect(changesBetween([a, b], [b, elsewhere])).toEqual([{ kind: 'moved', before: a, after: elsewhere }]);
    expect(changesBetween([a, b], [a, b])).toEqual([]);
  });
});

import { cleanup, screen, within } from '@testing-library/react';
import { carys, charterOf, inMemoryCharter, noCharter, problem, proposalOf } from '../testing/inMemoryCharter';
import { button, press, renderCharter, spoken, write } from '../testing/renderCharter';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  jest.useRealTimers();
});

describe('a first charter', () => {
  it('is one paragraph, proposed by anybody', async () => {
    const memory = inMemoryCharter(noCharter());
    await renderCharter(memory);
    await press('Start a charter');
    await press('Propose it');
    expect(spoken()).toContain('Write at least one clause first.');
    expect(screen.getByLabelText('Words of the clause')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Adopt at once', hidden: true })).toBeNull();
    write('Words of the clause', 'We make research useful.');
    expect(screen.queryByText('Write at least one clause first.')).toBeNull();
    await press('Propose it');
    expect(memory.seen).toContain('propose start major on 0: ');
    expect(memory.proposals[0]?.change).toMatchObject({
      kind: 'start',
      clauses: [{ section: 'purpose', text: 'We make research useful.' }],
    });
  });

  it('has sections with prompts for those who want them, and leaves out what is empty', async () => {
    const memory = inMemoryCharter(noCharter());
    const page = await renderCharter(memory);
    await press('Start a charter');
    write('Words of the clause', 'We make research useful.');
    await press('Use sections with prompts');
    expect(screen.queryByRole('button', { name: 'Use sections with prompts', hidden: true })).toBeNull();
    expect(page).toHaveTextContent('What will be different one day, if it goes well?');
    write('Name of the value', 'Openness');
    write('What it means here, in a sentence', 'We show work that is not finished.');
    await press('How it will read');
    expect(page.querySelector('h5')).toHaveTextContent('Openness');
    await press('Propose it');
    const { change } = memory.proposals[0] ?? proposalOf('none');
    expect(change.kind === 'start' && change.clauses.map(({ section }) => section)).toEqual(['purpose', 'values']);
  });

  it('asks for a heading where one makes sense, and hides none that is written', async () => {
    const memory = inMemoryCharter(noCharter());
    await renderCharter(memory);
    await press('Start a charter');
    await press('Use sections with prompts');
    const groups = (name: string): HTMLElement => screen.getByRole('group', { name, hidden: true });
    for (const section of ['Purpose', 'Vision']) {
      expect(within(groups(section)).queryByLabelText(/^Heading/)).toBeNull();
    }
    expect(within(groups('Ways of working')).getByLabelText(/^Heading/)).toBeTruthy();
    cleanup();
    const clauses = [{ id: 'c', section: 'purpose', heading: 'Why', text: 'To help.' }] as const;
    memory.proposals = [
      proposalOf('p1', {
        change: { kind: 'start', clauses },
        yours: { ...proposalOf('p').yours, isProposer: true, mayAmend: true },
      }),
    ];
    await renderCharter(memory);
    await press('Look at it');
    await press('Amend it');
    expect(screen.getByLabelText(/^Heading/)).toHaveValue('Why');
    write(/^Heading/, '');
    expect(screen.getByLabelText(/^Heading/)).toHaveValue('');
  });

  it('says which value has a name but no words, rather than losing it', async () => {
    const memory = inMemoryCharter(noCharter());
    await renderCharter(memory);
    await press('Start a charter');
    write('Words of the clause', 'We make research useful.');
    write('Section', 'values');
    await press('Add a clause');
    write('Name of the value', 'Openness');
    await press('Propose it');
    expect(spoken()).toContain('“Openness” has no words yet.');
    expect(memory.proposals).toEqual([]);
  });

  it('says at the clause itself that a link in it may not be followed, until it is changed', async () => {
    const memory = inMemoryCharter(noCharter());
    const page = await renderCharter(memory);
    await press('Start a charter');
    write('Words of the clause', 'We make research useful.');
    write('Section', 'values');
    await press('Add a clause');
    write('What it means here, in a sentence', 'See [this](javascript:alert(1)).');
    await press('Propose it');
    expect(memory.proposals).toEqual([]);
    const field = screen.getByLabelText('What it means here, in a sentence');
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/mailto: only. This one does not: javascript:alert/);
    write('What it means here, in a sentence', 'See us.');
    expect(page).not.toHaveTextContent('This one does not');
    await press('Propose it');
    expect(memory.proposals).toHaveLength(1);
  });

  it('loses a clause only until it is undone', async () => {
    const memory = inMemoryCharter(noCharter());
    await renderCharter(memory);
    await press('Start a charter');
    write('Words of the clause', 'We make research useful.');
    await press('Add a clause');
    await press('Leave this clause out: Purpose');
    expect(screen.queryByLabelText('Words of the clause')).toBeNull();
    await press('Undo');
    expect(screen.getByLabelText('Words of the clause')).toHaveValue('We make research useful.');
  });

  it('is adopted at once by a lead who was told what that means, and kept when that fails', async () => {
    const memory = inMemoryCharter(noCharter('lead'));
    const page = await renderCharter(memory);
    await press('Start a charter');
    write('Words of the clause', 'We make research useful.');
    await press('Adopt at once');
    expect(page).toHaveTextContent('everybody is asked to read it');
    expect(memory.seen.filter((line) => line.startsWith('propose'))).toEqual([]);
    memory.refuse(problem('tooBusy', 503));
    await press('Adopt at once');
    expect(spoken()).toContain('Too many people are changing this');
    expect(screen.getByLabelText('Words of the clause')).toHaveValue('We make research useful.');
    memory.refuse();
    await press('Adopt at once');
    expect(memory.seen.some((line) => line.startsWith('adopt'))).toBe(true);
    // Whoever has adopted it reads it.
    expect(page).toHaveTextContent('What User research agreed');
    expect(page).toHaveTextContent('Version 1');
    expect(page).toHaveTextContent('It is part of the charter now.');
  });

  it('is kept in the browser, and begun anew on demand', async () => {
    const memory = inMemoryCharter(noCharter());
    const page = await renderCharter(memory);
    await press('Start a charter');
    write('Words of the clause', 'We make research useful.');
    await press('Cancel');
    expect(page).toHaveTextContent('You began this earlier, and it was kept in this browser.');
    await press('Start a charter');
    expect(screen.getByLabelText('Words of the clause')).toHaveValue('We make research useful.');
    await press('Begin anew');
    expect(screen.getByLabelText('Words of the clause')).toHaveValue('');
  });

  it('that is proposed already is looked at and supported', async () => {
    const memory = inMemoryCharter(noCharter());
    const clauses = charterOf().clauses;
    memory.proposals = [proposalOf('p1', { change: { kind: 'start', clauses }, weight: 'major', reason: '' })];
    const page = await renderCharter(memory);
    await press('Look at it');
    expect(page).toHaveTextContent('We finish what we begin.');
    await press('Support');
    expect(memory.seen).toContain('support p1 1');
    expect(page).toHaveTextContent(`Supported by: ${carys.name}`);
    expect(button('Comment')).toBeTruthy();
  });
});

import { fireEvent, screen } from '@testing-library/react';
import { communityOf, inMemoryDirectory, problem, type InMemoryDirectory } from '../testing/inMemoryDirectory';
import { button, press, renderDirectory, spoken } from '../testing/renderDirectory';

let directory: InMemoryDirectory;
beforeEach(() => {
  directory = inMemoryDirectory([communityOf('Content design')]);
});

const write = (name: string, purpose: string): void => {
  fireEvent.change(screen.getByLabelText('Name of the community'), { target: { value: name } });
  fireEvent.change(screen.getByLabelText('What it is for'), { target: { value: purpose } });
};

describe('proposing a community', () => {
  it('goes to the communities managers, and stands confirmed where it was written', async () => {
    await renderDirectory(directory);
    await press('Propose a community');
    expect(screen.getByLabelText('Name of the community')).toHaveFocus();
    write(' Plain  words ', 'Words that everybody understands.');
    await press('Propose it');
    expect(directory.proposals).toMatchObject([{ name: 'Plain words', purpose: 'Words that everybody understands.' }]);
    expect(document.body).toHaveTextContent('Communities managers have your proposal now: Plain words.');
    expect(spoken()).toContain('Communities managers have your proposal now: Plain words.');
    expect(screen.getByRole('region', { name: 'What you proposed', hidden: true })).toHaveTextContent(
      'Plain words: proposed today, waits for a communities manager.',
    );
    expect(directory.seen.filter((what) => what === 'read')).toHaveLength(2);
    expect(screen.queryByLabelText('Name of the community')).toBeNull();
  });

  it('is sent twice under one key, so that it stays one', async () => {
    await renderDirectory(directory);
    await press('Propose a community');
    write('Plain words', 'Words that everybody understands.');
    directory.refuseChanges(problem('tooBusy'));
    await press('Propose it');
    expect(screen.getByRole('alert')).toHaveTextContent('Too many people are changing this');
    directory.refuseChanges();
    await press('Propose it');
    expect(directory.seen.filter((what) => what.startsWith('propose'))).toHaveLength(2);
    expect(directory.proposals).toHaveLength(1);
  });

  it('says what is wrong before anything is sent, and keeps what was written', async () => {
    await renderDirectory(directory);
    await press('Propose a community');
    write('Plain words', 'Words');
    await press('Propose it');
    expect(screen.getByLabelText('What it is for')).toHaveFocus();
    expect(document.body).toHaveTextContent('This takes 10 to 500 characters.');
    expect(directory.proposals).toEqual([]);
  });

  it('keeps what was written when there is no answer', async () => {
    await renderDirectory(directory);
    await press('Propose a community');
    write('Plain words', 'Words that everybody understands.');
    directory.failWith({ kind: 'unreachable' });
    await press('Propose it');
    expect(screen.getByRole('alert')).toHaveTextContent('What you wrote is still here');
    expect(screen.getByLabelText('Name of the community')).toHaveValue('Plain words');
  });

  it('is given up by Escape, and is possible where there is no community yet', async () => {
    directory.communities = [];
    await renderDirectory(directory);
    await press('Propose a community');
    fireEvent.keyDown(screen.getByLabelText('Name of the community'), { key: 'Escape' });
    expect(button('Propose a community')).toBeInTheDocument();
  });

  it('shows what came of it: what waits, and why one was declined', async () => {
    const by = { id: 'mw', name: 'Morwenna Teague' };
    directory.answers = [
      { id: 'p2', name: 'Plain words', at: '2026-11-23T09:00:00.000Z' },
      {
        ...{ id: 'p1', name: 'Graphs', at: '2026-11-03T09:00:00.000Z' },
        declined: { at: '2026-11-23T09:00:00.000Z', by, reason: 'Data does this already.' },
      },
    ];
    await renderDirectory(directory);
    expect(directory.seen).toEqual(['read']);
    const mine = screen.getByRole('region', { name: 'What you proposed', hidden: true });
    expect(mine).toHaveTextContent('Plain words: proposed yesterday, waits for a communities manager.');
    expect(mine).toHaveTextContent('Graphs: declined yesterday by Morwenna Teague: “Data does this already.”');
  });
});

import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { choose as chooseFrom } from '../../../components/testing/gestures';
import { settle } from '../../../components/testing/settle';
import { inMemoryManager, managed, problem, type InMemoryManager } from '../testing/inMemoryManager';
import { button, choose, loadStrings, press, renderManager, select, shownNames } from '../testing/renderManager';

let manager: InMemoryManager;
beforeEach(() => {
  manager = inMemoryManager({ communities: [managed('Data', { size: 2 }), managed('Design'), managed('Research')] });
  manager.people = ['Ana Pereira', 'Carys Morgan', 'Jo Okafor'].map((name) => ({ id: name.split(' ')[0] ?? '', name }));
});

const heading = (): HTMLElement => screen.getByRole('heading', { level: 3, hidden: true });

describe('merging', () => {
  it('names what happens to whom before anything happens', async () => {
    await renderManager(manager);
    await choose('Data', 'Merge into another');
    expect(heading()).toHaveTextContent('Merge Data into another community');
    expect(heading()).toHaveFocus();
    await press(/^Merge them/);
    expect(manager.seen).toEqual(['read']);
    select('Community that goes on', 'Design');
    expect(document.body).toHaveTextContent('2 people of Data come into Design, with the reasons they are in for.');
    expect(document.body).toHaveTextContent('Its leads come with them: Ana Pereira.');
    expect(document.body).toHaveTextContent('Whoever has left Design stays out of it.');
    await press('Merge them: Data into Design');
    expect(manager.seen).toContain('merge data into design');
    expect(shownNames()).toEqual(['Design', 'Research']);
    expect(screen.getAllByText(/Data goes on as Design/).length).toBeGreaterThan(0);
  });

  it('does nothing when everything is left as it is', async () => {
    await renderManager(manager);
    await choose('Data', 'Merge into another');
    select('Community that goes on', 'Design');
    await press('Leave everything as it is');
    expect(manager.seen).toEqual(['read']);
    expect(button('More for Data')).toHaveFocus();
  });

  it('keeps what was chosen when the API refuses, and says why', async () => {
    await renderManager(manager);
    manager.refuseChanges(problem('communityEnding'));
    await choose('Data', 'Merge into another');
    select('Community that goes on', 'Design');
    await press('Merge them: Data into Design');
    expect(screen.getByRole('alert')).toHaveTextContent('It is being merged or retired already.');
    expect(button('Merge them: Data into Design')).toBeInTheDocument();
  });

  it('is not offered where there is nothing to merge with, nor for one that comes to its end', async () => {
    manager.view = { ...manager.view, communities: [managed('Data'), managed('Old', { ending: { how: 'retire' } })] };
    await renderManager(manager);
    await press('More for Old');
    expect(screen.getAllByRole('menuitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'Handover pack',
    ]);
  });
});

describe('splitting', () => {
  it('takes the people who were chosen into another community, and out of this one if wished', async () => {
    await renderManager(manager);
    await choose('Data', 'Split');
    userEvent.click(screen.getByLabelText('Ana Pereira'));
    userEvent.type(screen.getByLabelText('Find people'), 'jo');
    expect(screen.queryByLabelText('Carys Morgan')).toBeNull();
    userEvent.click(screen.getByLabelText('Jo Okafor'));
    select('Community that they go into', 'Research');
    userEvent.click(screen.getByLabelText('They leave this one'));
    expect(document.body).toHaveTextContent('Ana Pereira and Jo Okafor come into Research, as invited by you.');
    expect(document.body).toHaveTextContent('They leave Data.');
    manager.stayed = [{ id: 'Jo', name: 'Jo Okafor', why: 'lastLead' }];
    await press('Split: Data into Research');
    expect(manager.seen).toContain('split data into research: Ana, Jo, who leave');
    expect(
      screen.getAllByText('2 people are in Research now. In both now, since Data would have no lead: Jo Okafor.')
        .length,
    ).toBeGreaterThan(0);
  });

  it('draws no more boxes than can be looked through, and says how many more fit', async () => {
    manager.people = Array.from({ length: 500 }, (_none, index) => ({ id: `${index}`, name: `Person ${index}` }));
    await renderManager(manager);
    await choose('Data', 'Split');
    expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(20);
    expect(document.body).toHaveTextContent('480 more people fit.');
  });
});

describe('retiring', () => {
  it('says what stays, shows the handover pack, and retires', async () => {
    await renderManager(manager);
    await choose('Data', 'Retire');
    expect(document.body).toHaveTextContent('2 people stay in its group in Teams');
    expect(screen.getByRole('region', { name: 'Handover pack' })).toHaveTextContent('Led by Ana Pereira.');
    await press('Retire it: Data');
    expect(manager.seen).toContain('retire data');
    expect(shownNames()).toEqual(['Design', 'Research']);
  });

  it('shows the handover pack in Welsh to who reads Welsh', async () => {
    await renderManager(manager, { strings: loadStrings('cy-gb'), locale: 'cy-GB' });
    await chooseFrom('Rhagor ar gyfer Data', 'Pecyn trosglwyddo');
    expect(screen.getByRole('region', { name: 'Pecyn trosglwyddo' })).toHaveTextContent('Arweinir gan Ana Pereira.');
  });

  it('copies the handover pack, and says so when the browser does not let it', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await renderManager(manager);
    await choose('Data', 'Handover pack');
    await press('Copy');
    expect(copied).toEqual(['# Data\n\nLed by Ana Pereira.']);
    Object.assign(navigator, { clipboard: undefined });
    await press('Copy');
    expect(screen.getAllByText(/does not let this page copy/).length).toBeGreaterThan(0);
  });
});

it('changes only what is otherwise than before', async () => {
  await renderManager(manager);
  await choose('Data', 'Change its details');
  const name = screen.getByLabelText('Name of the community');
  userEvent.clear(name);
  userEvent.type(name, 'Da');
  await press('Save: Data');
  expect(name).toHaveFocus();
  expect(document.body).toHaveTextContent('A name has 3 to 80 characters.');
  userEvent.type(name, 'ta science');
  await press('Save: Data');
  expect(manager.seen).toContain('change data {"name":"Data science"}');
});

describe('creating', () => {
  const fill = (name: string, purpose: string): void => {
    fireEvent.change(screen.getByLabelText('Name of the community'), { target: { value: name } });
    fireEvent.change(screen.getByLabelText('What it is for'), { target: { value: purpose } });
  };

  it('makes a community of a group that is allowed', async () => {
    manager.view = { ...manager.view, freeGroups: [{ id: 'g1', name: 'Service designers' }] };
    await renderManager(manager);
    await press('Create a community');
    fill('Service design', ' Whole services, end to end. ');
    select('Group that it lives in', 'Service designers');
    await press('Create the community');
    expect(manager.seen).toContain('create Service design | Whole services, end to end. | g1 | no proposal');
    await waitFor(() => expect(screen.getAllByText(/Service design is a community now/).length).toBeGreaterThan(0));
  });

  it('without a group shows word for word what an administrator has to ask for', async () => {
    await renderManager(manager);
    await press('Create a community');
    fill('Service design', 'Whole services, end to end.');
    await press('Show what to ask for');
    expect(heading()).toHaveTextContent('What an administrator has to do first');
    expect(heading()).toHaveFocus();
    const asked = screen.getByRole('region', { name: 'What an administrator has to do first' });
    expect(asked).toHaveTextContent('POST https://graph.microsoft.com/v1.0/groups');
    expect(asked).toHaveTextContent('PUT https://graph.microsoft.com/v1.0/groups/{id}/team');
    expect(asked).toHaveTextContent('Then add {id} to the setting GUILDHALL_ALLOWED_GROUPS of Guildhall.');
  });

  it('begins with what somebody proposed', async () => {
    const by = { id: 'jo', name: 'Jo Okafor' };
    const proposal = {
      id: 'p1',
      name: 'Plain words',
      purpose: 'Words that all understand.',
      by,
      at: '2026-11-23T09:00:00Z',
    };
    manager.view = { ...manager.view, proposals: [proposal], freeGroups: [{ id: 'g1', name: 'Writers' }] };
    await renderManager(manager);
    expect(document.body).toHaveTextContent('Proposed by Jo Okafor, yesterday');
    await press('Create it: Plain words');
    select('Group that it lives in', 'Writers');
    await press('Create the community');
    expect(manager.seen).toContain('create Plain words | Words that all understand. | g1 | p1');
  });

  it('asks for a purpose before anything is sent', async () => {
    await renderManager(manager);
    await press('Create a community');
    fill('Service design', 'Short');
    await press('Show what to ask for');
    await settle();
    expect(screen.getByLabelText('What it is for')).toHaveFocus();
    expect(document.body).toHaveTextContent('This takes 10 to 500 characters.');
    expect(manager.seen).toEqual(['read']);
  });
});

describe('finding a lead', () => {
  beforeEach(() => {
    manager.view = {
      ...manager.view,
      communities: [managed('Data', { leads: [], needs: ['noLead'] }), managed('Design')],
    };
  });

  it('is offered where nobody leads, names somebody who is in, and shows what only an administrator can do', async () => {
    await renderManager(manager);
    expect(screen.queryByRole('button', { name: 'Find a lead: Design', hidden: true })).toBeNull();
    await press('Find a lead: Data');
    expect(heading()).toHaveTextContent('Find a lead for Data');
    const field = screen.getByRole('combobox', { name: 'Who is to lead it?', hidden: true });
    userEvent.type(field, 'carys');
    userEvent.click(await screen.findByRole('option', { name: /Carys Morgan/, hidden: true }));
    expect(document.body).toHaveTextContent('Carys Morgan leads Data from now on and is told so');
    expect(document.body).toHaveTextContent('POST https://graph.microsoft.com/v1.0/groups/data/owners/$ref');
    await press('Name them lead: Carys Morgan for Data');
    expect(manager.seen).toContain('lead data: Carys');
    expect(screen.getAllByText('Carys Morgan leads Data now, and is told.').length).toBeGreaterThan(0);
  });

  it('says so where nobody is in who could', async () => {
    manager.people = [];
    await renderManager(manager);
    await choose('Data', 'Find a lead');
    expect(document.body).toHaveTextContent('Nobody is in it, so nobody can lead it.');
  });
});

describe('a proposal', () => {
  const proposal = {
    ...{ id: 'p1', name: 'Plain words', purpose: 'Words that all understand.', by: { id: 'jo', name: 'Jo Okafor' } },
    at: '2026-08-03T09:00:00Z',
  };

  it('is declined with words that whoever made it reads', async () => {
    manager.view = { ...manager.view, proposals: [{ ...proposal, isOld: true }] };
    await renderManager(manager);
    expect(document.body).toHaveTextContent('It has waited for an answer for three months or more.');
    await press('Decline: Plain words');
    expect(screen.getByLabelText('Why not?')).toHaveFocus();
    userEvent.type(screen.getByLabelText('Why not?'), 'Content design does this.');
    await press('Decline it');
    expect(manager.seen).toContain('decline p1: Content design does this.');
    expect(screen.getAllByText(/^Declined: Plain words\./).length).toBeGreaterThan(0);
    expect(screen.queryByText('Words that all understand.')).toBeNull();
  });

  it('keeps what was written when the API refuses', async () => {
    manager.view = { ...manager.view, proposals: [proposal] };
    await renderManager(manager);
    expect(document.body).not.toHaveTextContent('three months or more');
    await press('Decline: Plain words');
    manager.refuseChanges(problem('proposalAnswered'));
    userEvent.type(screen.getByLabelText('Why not?'), 'No.');
    await press('Decline it');
    expect(screen.getByRole('alert')).toHaveTextContent('Somebody has answered it already.');
    expect(screen.getByLabelText('Why not?')).toHaveValue('No.');
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { pass, renderLeanCoffee } from '../testing/renderLeanCoffee';

const now = '2026-11-26T11:00:00.000Z';
const no = { type: 'about:blank', title: 'Refused', status: 409, detail: 'No.', code: 'tooManySentences' };
let coffee: InMemoryLeanCoffee;
let ids: string[];

const field = (label: 'Takeaway' | 'Action'): HTMLElement => screen.getByLabelText(label);
const begunFor = 'This will be noted under “Pairing”, where you began it.';

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date(now));
  coffee = inMemoryLeanCoffee({ now });
  ids = ['Pairing', 'Templates'].map((title) => coffee.othersPropose(title));
  coffee.facilitatorMovesTo('discussing');
  coffee.facilitatorDoes({ kind: 'discuss', topicId: ids[0]! });
});
afterEach(() => jest.useRealTimers());

describe('what is half written when the next topic begins', () => {
  it('stays in its field, says which topic it is about, and is noted there', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(field('Takeaway'), 'Pair on');
    coffee.facilitatorDoes({ kind: 'discuss', topicId: ids[1]! });
    await pass(2_500);
    expect(screen.getByRole('heading', { name: 'Templates' })).toBeInTheDocument();
    expect(field('Takeaway')).toHaveValue('Pair on');
    expect(screen.getByText(begunFor)).toBeInTheDocument();
    userEvent.type(field('Takeaway'), ' Fridays{enter}');
    await pass(1_000);
    expect(coffee.view().takeaways).toMatchObject([{ text: 'Pair on Fridays', topicId: ids[0] }]);
    expect(screen.queryByText(begunFor)).not.toBeInTheDocument();
    userEvent.type(field('Takeaway'), 'Throw them out{enter}');
    await pass(1_000);
    expect(coffee.view().takeaways[1]).toMatchObject({ text: 'Throw them out', topicId: ids[1] });
  });

  it('is there again after a while without a topic, and when the session is wrapped up', async () => {
    await renderLeanCoffee(coffee);
    userEvent.type(field('Action'), 'Share the checklist');
    coffee.facilitatorDoes({ kind: 'finish', topicId: ids[0]! });
    await pass(2_500);
    expect(screen.queryByLabelText('Action')).not.toBeInTheDocument();
    coffee.closeSession();
    await pass(2_500);
    expect(field('Action')).toHaveValue('Share the checklist');
    expect(screen.getByText(begunFor)).toBeInTheDocument();
    userEvent.type(field('Action'), '{enter}');
    await pass(1_000);
    expect(coffee.view().actions).toMatchObject([{ text: 'Share the checklist', topicId: ids[0] }]);
  });
});

describe('what is refused', () => {
  it('comes back into its field with the reason, and can be sent again', async () => {
    await renderLeanCoffee(coffee);
    coffee.refuseChanges(no);
    userEvent.type(field('Takeaway'), 'Pair on Fridays{enter}');
    await pass(1_000);
    expect(field('Takeaway')).toHaveValue('Pair on Fridays');
    expect(screen.getAllByText(/“Pair on Fridays” was not saved\./)[0]).toBeInTheDocument();
    coffee.refuseChanges();
    userEvent.type(field('Takeaway'), '{enter}');
    await pass(1_000);
    expect(coffee.view().takeaways).toMatchObject([{ text: 'Pair on Fridays', topicId: ids[0] }]);
    expect(field('Takeaway')).toHaveValue('');
  });

  it('does not push aside what the reader has begun to write meanwhile', async () => {
    await renderLeanCoffee(coffee);
    coffee.refuseChanges(no);
    userEvent.type(field('Action'), 'Find a room{enter}');
    userEvent.type(field('Action'), 'Bring cake');
    await pass(1_000);
    expect(field('Action')).toHaveValue('Bring cake');
  });

  it('comes back where it was reworded', async () => {
    coffee.othersTakeAway('Ana Sousa', 'Pair on Fridays', ids[0]);
    await renderLeanCoffee(coffee);
    coffee.refuseChanges(no);
    userEvent.click(screen.getByRole('button', { name: 'Change: Pair on Fridays' }));
    userEvent.type(screen.getByLabelText('Change this takeaway'), '{selectall}Pair on Mondays{enter}');
    await pass(1_000);
    expect(screen.getByLabelText('Change this takeaway')).toHaveValue('Pair on Mondays');
    expect(field('Takeaway')).toHaveValue('');
  });
});

describe('a topic that is discussed', () => {
  it('opens with what came of it', async () => {
    coffee.othersTakeAway('Ana Sousa', 'Pair on Fridays', ids[0]);
    coffee.facilitatorDoes({ kind: 'discuss', topicId: ids[1]! });
    await renderLeanCoffee(coffee);
    expect(screen.queryByText('Pair on Fridays')).not.toBeInTheDocument();
    const opened = screen.getByText('Pairing').closest('details')!;
    opened.open = true;
    fireEvent(opened, new Event('toggle'));
    await pass(100);
    expect(within(opened).getByText('Pair on Fridays')).toBeInTheDocument();
    expect(within(opened).getByLabelText('Notes')).toBeInTheDocument();
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Problem } from '../../../domain/kernel';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { announcements, renderLeanCoffee, settle } from '../testing/renderLeanCoffee';

const command = 'Put the topics into the invitation';
const sent = (coffee: InMemoryLeanCoffee): number => coffee.seen.filter(({ method }) => method === 'sendAgenda').length;
const press = async (name: string): Promise<void> => {
  userEvent.click(screen.getByRole('button', { name }));
  await settle();
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('whoever facilitates', () => {
  it('puts the topics into the invitation, and is asked first, since everybody is mailed', async () => {
    const coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    coffee.othersPropose('Pairing');
    await renderLeanCoffee(coffee);
    await press(command);
    expect(screen.getByText('Mail the topics to everybody invited?')).toBeInTheDocument();
    await press('Not now');
    expect(sent(coffee)).toBe(0);
    await press(command);
    await press('Mail everybody');
    expect(sent(coffee)).toBe(1);
    expect(announcements().join()).toContain('The topics are in the invitation');
  });

  it('cannot while there is no topic, and reads why', async () => {
    await renderLeanCoffee(inMemoryLeanCoffee({ mayFacilitate: true }));
    expect(screen.getByRole('button', { name: command })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText('There has to be a topic first.')).toBeVisible();
  });

  it('reads why not when it is refused', async () => {
    const coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    coffee.othersPropose('Pairing');
    await renderLeanCoffee(coffee);
    coffee.refuseChanges({ code: 'agendaJustWritten', status: 429 } as Problem);
    await press(command);
    await press('Mail everybody');
    expect(announcements().join()).toContain('Nobody was mailed. Everybody gets a mail with each agenda');
  });

  it('cannot once the session has begun', async () => {
    const coffee = inMemoryLeanCoffee({ mayFacilitate: true, now: '2026-11-26T11:05:00.000Z' });
    coffee.othersPropose('Pairing');
    await renderLeanCoffee(coffee);
    expect(screen.queryByRole('button', { name: command })).not.toBeInTheDocument();
  });
});

it('nobody else is offered it', async () => {
  const coffee = inMemoryLeanCoffee();
  coffee.othersPropose('Pairing');
  await renderLeanCoffee(coffee);
  expect(screen.queryByRole('button', { name: command })).not.toBeInTheDocument();
});

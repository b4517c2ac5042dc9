import { cleanup, fireEvent, screen } from '@testing-library/react';
import { inMemoryMembership, problem, type InMemoryMembership } from '../testing/inMemoryMembership';
import { press, renderMembership, spoken, write } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const twoPeople = (): InMemoryMembership => {
  const memory = inMemoryMembership();
  memory.couldJoin = {
    people: [
      { id: 'jo', name: 'Jo Okafor', fits: [{ attribute: 'jobTitle', value: 'Product manager' }], match: 3 },
      {
        ...{ id: 'li', name: 'Li Wei', fits: [{ attribute: 'office', value: 'Leeds' }], match: 1 },
        askedAt: '2026-11-20T09:00:00.000Z',
      },
    ],
    total: 2,
  };
  return memory;
};
const open = async (memory: InMemoryMembership): Promise<HTMLElement> => {
  const page = await renderMembership(memory);
  await press('Could join');
  return page;
};

describe('people who could join', () => {
  it('are shown with how well they fit and by what, and when they were last chosen', async () => {
    const page = await open(twoPeople());
    expect(page).toHaveTextContent('2 people could join but haven’t.');
    expect(page).toHaveTextContent('Fits everything. Because the job title fits “Product manager”.');
    expect(page).toHaveTextContent('Fits one thing. Because the office is “Leeds”. Chosen Friday 20 November.');
  });

  it('are asked with one message after a question that names them; the message is never empty', async () => {
    const memory = twoPeople();
    const page = await open(memory);
    fireEvent.click(screen.getByLabelText(/Jo Okafor/));
    write('Your message', 'Come!');
    await press('Ask 1 person');
    expect(spoken()).toContain('Write at least 20 characters');
    write('Your message', 'We would love to have you here.');
    await press('Ask 1 person');
    expect(page).toHaveTextContent('Ask Jo Okafor?');
    expect(memory.seen.join()).not.toContain('ask ');
    await press('Ask 1 person');
    expect(memory.seen).toContain('ask jo: We would love to have you here.');
    expect(spoken()).toContain('Your question to 1 person is written. It goes out in working hours');
  });

  it('are told honestly what happens, and reasons only when nobody can be worked out', async () => {
    const memory = twoPeople();
    const page = await open(memory);
    expect(page).toHaveTextContent('at most once in six months');
    expect(page).toHaveTextContent('Guildhall doesn’t tell you who was passed over or who said no.');
    expect(page).toHaveTextContent('Reasons are shown six weeks after people were asked, from 5 on');
    cleanup();
    memory.couldJoin = { ...memory.couldJoin, reasons: [{ reason: 'noTime', count: 5 }] };
    expect(await open(memory)).toHaveTextContent('No time just now: 5 people or more');
  });

  it('begin with what the lead wrote last time, and keep it when the API says no', async () => {
    const memory = twoPeople();
    memory.couldJoin = { ...memory.couldJoin, lastMessage: 'You would be very welcome.' };
    await open(memory);
    fireEvent.click(screen.getByLabelText(/Jo Okafor/));
    await press('Ask 1 person');
    memory.refuse({ ...problem('askedTooMany', 429), limit: 200, from: '2026-11-25T10:00:00.000Z' });
    await press('Ask 1 person');
    expect(spoken()).toContain('A community asks at most 200 people in 24 hours.');
    expect(spoken()).toContain('tomorrow, 10:00');
    expect(screen.getByLabelText('Your message')).toHaveValue('You would be very welcome.');
  });

  it('are an invitation to write a rule where there is none', async () => {
    const page = await open(inMemoryMembership({ rules: [] }));
    expect(page).toHaveTextContent('No rule says yet who could join');
    await press('Write the first rule');
    expect(page).toHaveTextContent('A new rule');
  });
});

import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { pass, renderLeanCoffee, settle } from '../testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;
let topic: string;

const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Notes' });
const savedText = (): string => coffee.board.notes.get(topic)?.text ?? '';
/** Types at the end of the field, all at once. */
const type = (text: string): void => {
  field().focus();
  const value = field().value + text;
  fireEvent.change(field(), { target: { value } });
};

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date('2026-11-26T11:00:00.000Z'));
  coffee = inMemoryLeanCoffee({ now: '2026-11-26T11:00:00.000Z' });
  topic = coffee.othersPropose('Reviews');
  coffee.othersPropose('Pairing');
  coffee.facilitatorMovesTo('discussing');
  coffee.facilitatorDoes({ kind: 'discuss', topicId: topic });
});
afterEach(() => jest.useRealTimers());

describe('notes', () => {
  it('save themselves a second after the typing stops, and say so quietly', async () => {
    await renderLeanCoffee(coffee);
    type('Pair on Fridays.');
    await pass(900);
    expect(savedText()).toBe('');
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    await pass(200);
    expect(savedText()).toBe('Pair on Fridays.');
    expect(screen.getByText('Saved')).toBeInTheDocument();
  });

  it('save at once when the reader leaves the field', async () => {
    await renderLeanCoffee(coffee);
    type('Pair on Fridays.');
    userEvent.tab();
    await settle();
    expect(savedText()).toBe('Pair on Fridays.');
  });

  it('of two people who write at once keep what both wrote, and the caret where it was', async () => {
    coffee.othersWrite('Ana Sousa', topic, 'First line.\nLast line.');
    await renderLeanCoffee(coffee);
    type(' And mine.');
    field().setSelectionRange(field().value.length, field().value.length);
    coffee.othersWrite('Ana Sousa', topic, 'A heading above all.\nFirst line.\nLast line.');
    await pass(1_000);
    await pass(1_000);
    const both = 'A heading above all.\nFirst line.\nLast line. And mine.';
    expect(field().value).toBe(both);
    expect(field().selectionStart).toBe(both.length);
    await pass(2_000);
    expect(savedText()).toBe(both);
    expect(screen.getByText('Saved')).toBeInTheDocument();
  });

  it('do not grow by themselves while both go on writing', async () => {
    await renderLeanCoffee(coffee);
    for (const word of ['one', 'two', 'three', 'four']) {
      type(`mine ${word}. `);
      coffee.othersWrite('Ana Sousa', topic, `hers ${word}. ${savedText()}`);
      await pass(1_100);
    }
    await pass(3_000);
    expect(field().value).toBe(savedText());
    for (const word of ['one', 'two', 'three', 'four']) {
      expect(savedText().split(`mine ${word}.`)).toHaveLength(2);
      expect(savedText().split(`hers ${word}.`)).toHaveLength(2);
    }
  });

  it('keep what was typed while the network is gone, and send it when it is back', async () => {
    await renderLeanCoffee(coffee);
    coffee.failWith({ kind: 'unreachable' });
    type('Written in a tunnel.');
    await pass(10_000);
    type(' And more of it.');
    await pass(20_000);
    expect(field().value).toBe('Written in a tunnel. And more of it.');
    expect(screen.getByText('Kept here until Guildhall can be reached')).toBeInTheDocument();
    coffee.othersWrite('Ana Sousa', topic, 'Written outside.');
    coffee.failWith();
    await pass(30_000);
    await pass(5_000);
    expect(savedText()).toContain('Written outside.');
    expect(savedText()).toContain('Written in a tunnel. And more of it.');
    expect(field().value).toBe(savedText());
  });

  it('of which the answer was lost are not written twice', async () => {
    await renderLeanCoffee(coffee);
    coffee.loseNextAnswer();
    type('Only once.');
    await pass(1_100);
    await pass(5_000);
    expect(savedText()).toBe('Only once.');
    expect(field().value).toBe('Only once.');
  });

  it('are sent also when the facilitator moves on before the typing stopped', async () => {
    await renderLeanCoffee(coffee);
    type('Half a sen');
    const next = coffee.view().rooms[0]?.agenda[0] ?? '';
    coffee.facilitatorDoes({ kind: 'discuss', topicId: next });
    await pass(1_000);
    await pass(1_000);
    expect(savedText()).toBe('Half a sen');
    expect(field().value).toBe('');
  });

  it('longer than the limit stay in the field, and the reader is told how much is too much', async () => {
    await renderLeanCoffee(coffee);
    type('x'.repeat(5_012));
    await pass(2_000);
    expect(savedText()).toBe('');
    expect(screen.getByText('12 characters too many. Shorten the notes and they are saved.')).toBeInTheDocument();
    fireEvent.change(field(), { target: { value: 'x'.repeat(5_000) } });
    await pass(2_000);
    expect(savedText()).toHaveLength(5_000);
  });

  it('that are refused stay in the field and are not sent over and over', async () => {
    await renderLeanCoffee(coffee);
    coffee.refuseChanges({ type: 'about:blank', title: 'No', status: 409, detail: 'Not now.', code: 'notesRefused' });
    type('Keep me.');
    await pass(1_100);
    const sent = (): number => coffee.seen.filter(({ method }) => method === 'writeNotes').length;
    const before = sent();
    await pass(10_000);
    expect(sent()).toBe(before);
    expect(field().value).toBe('Keep me.');
  });
});

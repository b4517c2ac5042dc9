import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { settle } from '../../../components/testing/settle';
import { unprinted } from '../../../components/unprinted';
import { inMemoryMembership, problem } from '../testing/inMemoryMembership';
import { button, loadStrings, press, renderMembership, spoken } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  Object.assign(navigator, { clipboard: undefined });
});

const pack = (): HTMLElement => screen.getByRole('region', { name: 'Handover pack' });

describe('the handover pack, for who leads the community', () => {
  it('stands beside who leads it, is read by keyboard, and leads back', async () => {
    const page = await renderMembership(inMemoryMembership());
    const aside = screen.getByRole('complementary', { name: 'Leads and deputies' });
    within(aside).getByRole('button', { name: 'Handover pack' }).focus();
    userEvent.keyboard('{enter}');
    await settle();
    expect(pack()).toHaveTextContent('Led by Ana Pereira.');
    expect(document.activeElement).toHaveTextContent('Handover pack');
    await press('Back to membership');
    expect(page).toHaveTextContent('214 people are in');
  });

  it('is in Welsh for who reads Welsh', async () => {
    const memory = inMemoryMembership();
    await renderMembership(memory, { strings: loadStrings('cy-gb'), locale: 'cy-GB' });
    await press('Pecyn trosglwyddo');
    expect(memory.seen).toContain('handover cy');
    expect(screen.getByRole('region', { name: 'Pecyn trosglwyddo' })).toBeInTheDocument();
  });

  it('is copied, and says so; or that the browser does not let it', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await renderMembership(inMemoryMembership());
    await press('Handover pack');
    await press('Copy');
    expect(copied).toEqual(['# Data\n\nLed by Ana Pereira.']);
    expect(spoken()).toContain('Copied.');
    Object.assign(navigator, { clipboard: undefined });
    await press('Copy');
    expect(spoken()).toContain('Mark the text and copy it yourself.');
  });

  it('keeps its place while it is on its way', async () => {
    const memory = inMemoryMembership();
    const page = await renderMembership(memory);
    let arrive = (): void => undefined;
    memory.holdUntil(new Promise<void>((resolve) => (arrive = resolve)));
    await press('Handover pack');
    expect(page).toHaveTextContent('Back to membership');
    expect(screen.queryByRole('region', { name: 'Handover pack' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    arrive();
    await settle();
    expect(pack()).toHaveTextContent('Led by Ana Pereira.');
  });

  it('says why it is not there, and is asked for again', async () => {
    const memory = inMemoryMembership();
    const page = await renderMembership(memory);
    memory.failWith({ kind: 'unreachable' });
    await press('Handover pack');
    expect(screen.getByRole('alert')).toHaveTextContent('Guildhall cannot be reached just now.');
    memory.failWith();
    memory.refuse(problem('onlyLeads', 403));
    await press('Try again');
    expect(screen.getByRole('alert')).not.toHaveTextContent('cannot be reached');
    memory.refuse();
    await press('Try again');
    expect(pack()).toHaveTextContent('Led by Ana Pereira.');
    expect(button('Download as .md')).toBeInTheDocument();
    expect(page).not.toHaveTextContent('cannot be reached');
  });

  it('stands alone on paper', async () => {
    const page = await renderMembership(inMemoryMembership());
    await press('Handover pack');
    const onPaper = page.cloneNode(true) as HTMLElement;
    onPaper.querySelectorAll(`.${unprinted}`).forEach((element) => element.remove());
    expect(onPaper).toHaveTextContent(/^MembershipHandover packDataLed by Ana Pereira\.$/);
  });
});

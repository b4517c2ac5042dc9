import { cleanup, fireEvent, screen } from '@testing-library/react';
import { charterLimits } from '../../../domain/charter';
import { inMemoryCharter } from '../testing/inMemoryCharter';
import { button, choose, pass, press, renderCharter, spoken, write } from '../testing/renderCharter';

const label = 'Words of the clause';
const field = (): HTMLTextAreaElement => screen.getByLabelText(label);

async function openEditor(text: string): Promise<HTMLElement> {
  const page = await renderCharter(inMemoryCharter());
  await choose('More for Replies', 'Suggest other words');
  write(label, text);
  return page;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  jest.useRealTimers();
});

describe('the editor of a clause', () => {
  it('makes what is selected bold by its button and italic by the keyboard, and shows how it reads', async () => {
    const page = await openEditor('We reply soon.');
    field().setSelectionRange(3, 8);
    await press('Bold');
    await pass(0);
    expect(field()).toHaveValue('We **reply** soon.');
    expect(field()).toHaveFocus();
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('reply');
    field().setSelectionRange(13, 17);
    fireEvent.keyDown(field(), { key: 'i', ctrlKey: true });
    expect(field()).toHaveValue('We **reply** *soon*.');
    await press(`Preview: ${label}`);
    expect(page.querySelector('strong')).toHaveTextContent('reply');
    expect(page.querySelector('em')).toHaveTextContent('soon');
  });

  it('has one stop for the tab key, and arrows from one button to the next', async () => {
    await openEditor('We reply soon.');
    const tools = Array.from(screen.getByRole('toolbar', { hidden: true }).querySelectorAll('button'));
    expect(tools.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
    button('Bold').focus();
    fireEvent.keyDown(button('Bold'), { key: 'ArrowLeft' });
    expect(button('Link')).toHaveFocus();
    expect(button('Link').tabIndex).toBe(0);
  });

  it('takes a list from a word processor, and lets the browser paste everything else', async () => {
    await openEditor('');
    const paste = (text: string): boolean => fireEvent.paste(field(), { clipboardData: { getData: () => text } });
    expect(paste('•\tone\n•\ttwo')).toBe(false);
    expect(field()).toHaveValue('- one\n- two');
    expect(paste('plain')).toBe(true);
  });

  it('says near its limit how much still fits', async () => {
    await openEditor('x'.repeat(charterLimits.clauseText - 3));
    expect(spoken()).toContain('3 more characters fit.');
    field().setSelectionRange(0, 0);
    await press('Bold');
    expect(field().value).not.toContain('*');
  });
});

import type { Action } from './action';
import { wordActionLetter } from './actionLetter';

const community = { name: 'Digital & <Practice>', boardUrl: 'https://example.org/board?a=1&b=2' };
const action = (id: string, text: string, due?: string): Action => ({
  id,
  text,
  sessionId: '2026-03-26',
  ...(due ? { due } : {}),
});

describe('the mail to the owner of actions', () => {
  it('says what they took on, by when, and where to say that it is done', () => {
    const { subject, body } = wordActionLetter(
      community,
      'Siân',
      [action('a', 'Ask Jo', '2026-04-09')],
      '2026-03-26-2',
    );
    expect(subject).toBe('Your action from Lean Coffee: Ask Jo');
    expect(body).toContain('Hello Siân,');
    expect(body).toContain('on Thursday 26 March 2026 this was written down for you');
    expect(body).toContain('<li>Ask Jo (by Thursday 9 April 2026)</li>');
    expect(body).toContain('<a href="https://example.org/board?a=1&amp;b=2">');
  });

  it('is one for all of them', () => {
    const { subject, body } = wordActionLetter(
      community,
      'Siân',
      [action('a', 'Ask Jo'), action('b', 'Tell Max')],
      '2026-03-26',
    );
    expect(subject).toBe('Your 2 actions from Lean Coffee: Digital & <Practice>');
    expect(body).toContain('<ul><li>Ask Jo</li><li>Tell Max</li></ul>');
  });

  it('lets nothing that people wrote become markup', () => {
    const { body } = wordActionLetter(
      community,
      '<b>Max</b>',
      [action('a', '<img src=x onerror="alert(1)">')],
      '2026-03-26',
    );
    expect(body).not.toContain('<img');
    expect(body).not.toContain('<b>');
    expect(body).toContain('Digital &amp; &lt;Practice&gt;');
  });

  it('keeps a long action out of the subject, and whole characters in it', () => {
    const { subject } = wordActionLetter(community, 'Max', [action('a', '😀'.repeat(200))], '2026-03-26');
    expect(subject).toBe(`Your action from Lean Coffee: ${'😀'.repeat(119)}…`);
  });
});

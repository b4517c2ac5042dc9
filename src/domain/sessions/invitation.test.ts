import { wordInvitation } from './invitation';

describe('wording an invitation', () => {
  it('names the community, says what the hour is for, and links to the board', () => {
    const session = {
      id: '2026-03-26',
      startsAt: '2026-03-26T11:00:00.000Z',
      endsAt: '2026-03-26T12:00:00.000Z',
      timeZone: 'Europe/London',
    };
    const community = { name: 'Research & <Design>', boardUrl: 'https://example.org/board?a=1&b="2"' };
    const { subject, body } = wordInvitation(community, session, []);
    expect(subject).toBe('Lean Coffee: Research & <Design>');
    expect(body).toContain('Research &amp; &lt;Design&gt;');
    expect(body).toContain('href="https://example.org/board?a=1&amp;b=&quot;2&quot;"');
    expect(body).not.toContain('<Design>');
  });
});

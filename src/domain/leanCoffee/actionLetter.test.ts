import type { Action } from './action';
import { wordActions } from './actionLetter';

const community = { name: 'Digital Practice', boardUrl: 'https://example.org/board?a=1&b=2' };
// Late in the evening of the 26th in London it is the 26th still, whatever day the session was first planned on.
const session = { startsAt: '2026-03-26T23:30:00.000Z', timeZone: 'Europe/London' };
const action = (id: string, text: string, due?: string): Action => ({
  id,
  text,
  sessionId: '2026-03-19',
  ...(due ? { due } : {}),
});

describe('what the owner of actions is told', () => {
  it('is what they took on, by when, and where to say that it is done', () => {
    const { en, cy } = wordActions(community, [action('a', 'Ask Jo', '2026-04-09')], session);
    expect(en).toMatchObject({
      headline: 'Your action from Lean Coffee: Ask Jo',
      text: 'At the Lean Coffee of Digital Practice on Thursday 26 March 2026 this was written down for you:',
      points: ['Ask Jo (by Thursday 9 April 2026)'],
      link: { url: 'https://example.org/board?a=1&b=2' },
    });
    expect(cy.points).toEqual(['Ask Jo (erbyn dydd Iau 9 Ebrill 2026)']);
    expect(cy.text).toContain('dydd Iau 26 Mawrth 2026');
  });

  it('is all of them together', () => {
    const { en, cy } = wordActions(community, [action('a', 'Ask Jo'), action('b', 'Tell Max')], session);
    expect(en.headline).toBe('Your 2 actions from Lean Coffee: Digital Practice');
    expect([en.points, cy.points]).toEqual([
      ['Ask Jo', 'Tell Max'],
      ['Ask Jo', 'Tell Max'],
    ]);
  });

  it('is on the day it was in the zone of the community', () => {
    const inTokyo = { ...session, timeZone: 'Asia/Tokyo' };
    expect(wordActions(community, [action('a', 'Ask Jo')], inTokyo).en.text).toContain('Friday 27 March 2026');
  });
});

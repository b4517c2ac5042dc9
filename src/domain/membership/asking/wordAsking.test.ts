import { wordAsking, type Asking } from './wordAsking';

const asking: Asking = {
  community: 'Product people',
  purpose: 'We help each other to build the right thing.',
  lead: 'Siân Roberts',
  message: 'We meet on Thursdays and would love to have you with us.',
  url: 'https://example.org/communities?community=c1',
};

describe('the message that asks somebody to join', () => {
  it.each(['en', 'cy'] as const)('says who asks, why, how to join and how to say no (%s)', (language) => {
    const { headline, text, points, link } = wordAsking(asking)[language];
    expect(headline).toContain('Siân Roberts');
    expect(headline).toContain('Product people');
    expect(text).toContain(asking.message);
    expect(text).toContain('build the right thing');
    expect(points?.join(' ')).toMatch(/No, thanks|Dim diolch/);
    expect(link?.url).toBe(asking.url);
  });

  it('says how seldom one is asked', () => {
    expect(wordAsking(asking).en.closing).toContain('once in six months');
    expect(wordAsking(asking).cy.closing).toContain('chwe mis');
  });

  it('holds no link that a lead wrote', () => {
    const message = 'Come to https://evil.example/x and www.evil.example today';
    const purpose = 'See javascript:alert(1)';
    const { en, cy } = wordAsking({ ...asking, message, purpose });
    expect(en.text).not.toMatch(/evil|javascript/);
    expect(en.text).toContain('(link left out)');
    expect(cy.text).toContain('(dolen wedi’i gadael allan)');
  });

  it('does without a purpose and without a page', () => {
    const { en } = wordAsking({ community: 'C', lead: 'L', message: asking.message });
    expect(en.text).not.toContain('is for');
    expect(en).not.toHaveProperty('link');
  });
});

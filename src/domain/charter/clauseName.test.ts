import { clauseName } from './clauseName';

describe('a clause in a few words', () => {
  it('is its heading', () => {
    expect(clauseName({ heading: 'Courage', text: 'We try.' })).toBe('Courage');
  });

  it('is how its text begins, without the signs of Markdown, cut between words', () => {
    expect(clauseName({ text: '## **We** ask [Ana](https://example.org)\n- and `Ben`' })).toBe('We ask Ana and Ben');
    expect(clauseName({ text: '**By consent**: we talk about _C#_ and snake_case' })).toBe(
      'By consent: we talk about C# and snake_case',
    );
    const long = clauseName({
      text: 'We help each other to build services, that people can use every day of the year.',
    });
    expect(long).toBe('We help each other to build services, that people can use…');
    expect(clauseName({ text: 'x'.repeat(12_000) })).toHaveLength(60);
  });
});

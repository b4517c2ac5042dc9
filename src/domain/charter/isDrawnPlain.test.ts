import { isDrawnPlain } from './isDrawnPlain';
import { charterLimits } from './limits';

const fill = (bit: string): string => bit.repeat(charterLimits.clauseText / bit.length);

describe('a text that takes too long to be read as Markdown', () => {
  it.each(['*a_', '_a**', '*a@', 'a.*', '***a__', '~a[*', '[', '<', '>', '> ', '1. ', '- > '])(
    'is drawn as it was written: %j',
    (bit) => {
      expect(isDrawnPlain(fill(bit))).toBe(true);
    },
  );

  it.each([
    ['words in bold', fill('We **share** what we learn, early and often, with everybody. ')],
    ['links', fill('See [the handbook of our services](https://example.org/handbook) first. ')],
    ['a long list', fill('- We answer within *two* days.\n')],
    ['a table', `| a | b |\n|---|---|\n${fill('| What we do | How `often` we do it |\n')}`],
    ['lines across', fill(`${'-'.repeat(60)}\n\n***\n\nWe meet on Thursdays.\n\n`)],
    ['quotations in quotations', '> > > We meet.\n'.repeat(100)],
    ['plain words', fill('We meet on Thursdays. ')],
  ])('is none of what people write: %s', (_what, text) => {
    expect(isDrawnPlain(text)).toBe(false);
  });
});

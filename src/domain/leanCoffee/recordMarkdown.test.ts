import * as fc from 'fast-check';
import type { RecordView } from './contract';
import { englishRecordWords } from './englishRecordWords';
import { escapeLine, quoteLines } from './escapeMarkdown';
import { recordMarkdown } from './recordMarkdown';

const session = {
  id: '2026-03-26',
  startsAt: '2026-03-26T11:00:00.000Z',
  endsAt: '2026-03-26T12:00:00.000Z',
  timeZone: 'Europe/London',
  phase: 'closed',
} as const;
const words = englishRecordWords(session);

const record: RecordView = {
  community: { id: 'c', name: 'Content Designers' },
  session,
  discussed: [
    {
      title: 'How do we review?',
      proposedBy: { kind: 'named', name: 'Ana Sousa' },
      votes: 7,
      minutes: 13,
      merged: ['Reviews *again*'],
      notes: 'In pairs.\nNever alone.\n\nWithin a day.',
      takeaways: ['Review within a day'],
    },
    {
      title: 'What I dare not ask',
      proposedBy: { kind: 'anonymous' },
      votes: 1,
      minutes: 1,
      merged: [],
      room: 2,
      notes: '',
      takeaways: [],
    },
  ],
  notReached: [{ title: 'Old templates', votes: 1, notes: 'Ask Idris.' }],
  takeaways: ['Meet in May'],
  actions: [
    { text: 'Write it down', owner: 'Ana Sousa', due: '2026-04-09', done: false },
    { text: 'Ask around', done: true },
  ],
  voters: 1,
  present: 6,
};

describe('a record in words', () => {
  it('tells the whole session', () => {
    expect(recordMarkdown(record, words)).toBe(`# Lean Coffee, Thursday 26 March 2026, 11:00 to 12:00

Content Designers

6 people were there; 1 voted.

## Discussed

### How do we review?

7 votes, 13 minutes, proposed by Ana Sousa

Discussed together with “Reviews \\*again\\*”

> In pairs.\\
> Never alone.
>
> Within a day.

**Takeaways**

- Review within a day

### What I dare not ask

1 vote, 1 minute, proposed without a name, room 2

## Takeaways

- Meet in May

## Actions

- [ ] Write it down — Ana Sousa, by 9 April 2026
- [x] Ask around

## Not reached

- Old templates (1 vote)
  > Ask Idris.

Carried over to the board of the next session.
`);
  });

  it('says so when nothing was discussed, and leaves out what there is nothing of', () => {
    const empty: RecordView = {
      ...record,
      discussed: [],
      notReached: [],
      takeaways: [],
      actions: [],
      present: 1,
      voters: 0,
    };
    expect(recordMarkdown(empty, words)).toBe(`# Lean Coffee, Thursday 26 March 2026, 11:00 to 12:00

Content Designers

1 person was there; nobody voted.

## Discussed

Nothing was discussed this time.
`);
  });

  it('gives the times by the clocks of the community', () => {
    const summer = { ...session, startsAt: '2026-06-25T10:00:00.000Z', endsAt: '2026-06-25T11:00:00.000Z' };
    expect(englishRecordWords(summer).title).toBe('Lean Coffee, Thursday 25 June 2026, 11:00 to 12:00');
  });
});

/** What makes trouble in Markdown, in any order. */
const mischief = fc
  .array(
    fc.constantFrom(
      ...'#*_-+=~`<>[]()|\\!&$@:.1x'.split(''),
      ...[
        ' ',
        '    ',
        '\t',
        '\n',
        '\n\n',
        '---',
        '===',
        '```',
        '1.',
        '12)',
        'http://x.y',
        'www.x.y',
        'a@b.c',
        '&lt;',
        '<b>',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** What is left when every escaped sign is an ordinary letter. */
const unescaped = (markdown: string): string => markdown.replace(/\\[!-/:-@[-`{-~]/g, 'x');

describe('what people wrote', () => {
  it('makes no heading, link, tag, table, code or list of its own', () => {
    fc.assert(
      fc.property(mischief, (text) => {
        const left = unescaped(escapeLine(text));
        expect(left).not.toMatch(/[`*_[\]<>#|~&$@\n\\]|:\/\/|www\./);
        expect(left).not.toMatch(/^(\s|[-+=:]|\d+[.)])/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays in its quotation, line by line', () => {
    fc.assert(
      fc.property(mischief, (text) => {
        for (const line of quoteLines(text)
          .split('\n')
          .filter((one) => one !== '')) {
          const left = unescaped(line).replace(/\\$/, '');
          expect(left).toMatch(/^>( |$)/);
          expect(left.slice(2)).not.toMatch(/[`*_[\]<>#|~&$@\\]|^([ \t]|[-+=:]|\d+[.)])/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is all still there to read', () => {
    const readable = (text: string): string => text.replace(/[\s\u00A0]+/g, '');
    const read = (markdown: string): string =>
      readable(
        markdown
          .replace(/\\$/gm, '')
          .replace(/^>/gm, '')
          .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
      );
    fc.assert(
      fc.property(mischief, (text) => {
        expect(read(quoteLines(text))).toBe(readable(text));
        expect(readable(escapeLine(text).replace(/\\([!-/:-@[-`{-~])/g, '$1'))).toBe(readable(text));
      }),
    );
  });

  it('changes nothing of the shape of a record, wherever it stands', () => {
    const shape = (markdown: string): readonly string[] =>
      unescaped(markdown)
        .split('\n')
        .map((line) => /^(#+ |- (\[[ x]\] )?|\s*>|\*\*)/.exec(line)?.[0] ?? '')
        .filter((mark) => mark.trim() !== '' && !mark.includes('>'));
    const withText = (text: string): RecordView => ({
      ...record,
      community: { id: 'c', name: text },
      discussed: record.discussed.map((topic) => ({
        ...topic,
        title: text,
        notes: text,
        proposedBy: { kind: 'named', name: text },
        takeaways: topic.takeaways.map(() => text),
      })),
      notReached: [{ title: text, votes: 1, notes: text }],
      takeaways: [text],
      actions: record.actions.map((action) => ({ ...action, text, owner: text })),
    });
    const expected = shape(recordMarkdown(withText('plain'), words));
    fc.assert(
      fc.property(mischief, (text) => {
        expect(shape(recordMarkdown(withText(text), words))).toEqual(expected);
      }),
    );
  });
});

describe('notes that somebody filled with blanks', () => {
  it('cost no more than their length', () => {
    // A pattern that tries again from every blank would need minutes for these.
    const blanks = ' '.repeat(400_000);
    expect(quoteLines(`x${blanks}x`)).toBe('> x x');
    expect(quoteLines(`${blanks}\n\nx\n${blanks}`)).toBe('> x');
  });
});

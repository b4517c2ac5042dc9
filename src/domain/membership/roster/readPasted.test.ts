import * as fc from 'fast-check';
import { readPasted } from './readPasted';

const read = (text: string) => readPasted(text).map(({ address, names }) => address ?? names[0]);
const whole = (text: string) => readPasted(text);

describe('a pasted list of people', () => {
  it('is the "To" of a mail', () => {
    const to = 'Ruiz, Ana (Policy) <Ana.Ruiz@Example.org>; "Lee, Bob" <bob@example.org>; \'cai@example.org\'; Dee Fox';
    expect(whole(to)).toEqual([
      { text: 'Ruiz, Ana (Policy) <Ana.Ruiz@Example.org>', address: 'ana.ruiz@example.org', names: ['Ana Ruiz'] },
      { text: 'Lee, Bob <bob@example.org>', address: 'bob@example.org', names: ['Bob Lee'] },
      { text: "'cai@example.org'", address: 'cai@example.org', names: [] },
      { text: 'Dee Fox', names: ['Dee Fox'] },
    ]);
    expect(read('To: Ana Ruiz <ana@example.org>, Bob Lee <bob@example.org>')).toEqual([
      'ana@example.org',
      'bob@example.org',
    ]);
    expect(read('Ruiz, Ana <ana@example.org>, Lee, Bob <bob@example.org>')).toEqual([
      'ana@example.org',
      'bob@example.org',
    ]);
  });

  it('is a column of a spreadsheet, or rows with name and mail in any column', () => {
    expect(read('ana@example.org\r\nbob@example.org\r\n')).toEqual(['ana@example.org', 'bob@example.org']);
    expect(whole('Product\tana@example.org\tAna Ruiz\nBob Lee\tbob@example.org')).toEqual([
      {
        text: 'Product, ana@example.org, Ana Ruiz',
        address: 'ana@example.org',
        names: expect.arrayContaining(['Ana Ruiz']) as string[],
      },
      { text: 'Bob Lee, bob@example.org', address: 'bob@example.org', names: ['Bob Lee'] },
    ]);
    expect(whole('1\tAna Ruiz\tProduct manager')[0]?.names.slice(0, 1)).toEqual(['Ana Ruiz']);
    expect(whole('Ana\tRuiz\tLeeds')[0]?.names.slice(0, 1)).toEqual(['Ana Ruiz']);
  });

  it('has bullets, numbers and links for mail', () => {
    const list = '• Ana Ruiz\n2. Bob Lee\n- [ ] Cai Evans\n(4) mailto:dee@example.org\no\tEli Park';
    expect(read(list)).toEqual(['Ana Ruiz', 'Bob Lee', 'Cai Evans', 'dee@example.org', 'Eli Park']);
  });

  it('holds names either way round, one or several with commas between', () => {
    expect(read('Ruiz, Ana')).toEqual(['Ana Ruiz']);
    expect(read('van der Berg, Ana')).toEqual(['Ana van der Berg']);
    expect(read("Siân O'Neill-Jones")).toEqual(["Siân O'Neill-Jones"]);
    expect(read('Ana Ruiz, Bob Lee')).toEqual(['Ana Ruiz', 'Bob Lee']);
    expect(read('Ana Ruiz, Bob Lee and co, Cai')).toEqual(['Ana Ruiz', 'Bob Lee and co', 'Cai']);
  });

  it('tells for a name which address stands beside it, which may be theirs or not', () => {
    expect(whole('Bob Lee, ana@example.org')).toEqual([
      { text: 'Bob Lee', names: ['Bob Lee'], beside: 'ana@example.org' },
      { text: 'ana@example.org', address: 'ana@example.org', names: [] },
    ]);
    expect(whole('ana@example.org, Bob Lee')[1]).toMatchObject({ names: ['Bob Lee'], beside: 'ana@example.org' });
  });

  it('names each once', () => {
    expect(read('Ana@Example.org; ana@example.org <ANA@example.org>\nRuiz, Ana\nAna Ruiz')).toEqual([
      'ana@example.org',
      'Ana Ruiz',
    ]);
    expect(read('Ana Ruiz (Policy)\nAna Ruiz (Finance)')).toHaveLength(2);
  });

  it('is empty without a letter or digit', () => {
    for (const text of ['', ' \n;;\t, <> "" •', '\u200b\u202e']) expect(whole(text)).toEqual([]);
  });
});

describe('whatever is pasted', () => {
  const words = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
  const address = fc.tuple(words, words).map(([a, b]) => `${a}.${b}@example.org`.toLowerCase());
  const name = fc.tuple(words, words).map((both) => both.join(' '));
  const written = fc.oneof(
    address,
    name,
    fc.tuple(name, address).map(([who, where]) => `${who} <${where}>`),
    fc.tuple(words, words).map(([surname, given]) => `${surname}, ${given}`),
    fc.tuple(words, words, address).map(([surname, given, where]) => `${surname}, ${given} <${where}>`),
    fc.tuple(name, address, words).map((cells) => cells.join('\t')),
  );
  const list = fc
    .array(
      fc.tuple(
        fc.constantFrom('', '• ', '12. ', '- ', 'To: '),
        written,
        fc.constantFrom(';', '\n', '\r\n', '; ', '\n\n'),
      ),
    )
    .map((entries) => ({ text: entries.flat().join(''), parts: entries.map(([, part]) => part) }));

  it('every word and every address of it is in an entry', () => {
    fc.assert(
      fc.property(list, ({ text, parts }) => {
        const texts = readPasted(text).map((entry) => entry.text);
        const addresses = readPasted(text).map((entry) => entry.address);
        for (const part of parts) {
          const itsAddress = /[^\s<]+@[^\s>]+/.exec(part)?.[0];
          if (itsAddress) expect(addresses).toContain(itsAddress);
          else for (const word of part.split(/[,\s]+/)) expect(texts.some((one) => one.includes(word))).toBe(true);
        }
      }),
    );
  });

  it('is read without an error, and every entry has something to read and to look for', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('a', 'B c', ',', ';', '\t', '"', '<', '>', '(', '@', '.', "'", '\n', '|', ' ', 'é', '['))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const entries = readPasted(text);
        for (const entry of entries) {
          expect(entry.text).toMatch(/[\p{L}\p{N}]/u);
          expect(entry.text).not.toMatch(/[\n\t]/);
          expect(entry.address !== undefined || entry.names.length > 0).toBe(true);
        }
        const kept = entries.map((entry) => entry.text.toLowerCase()).join('\n');
        const prefixes = /mailto:|\b(?:to|cc|bcc|from|at|oddi wrth)\s*:/giu;
        const tokens =
          text
            .replace(prefixes, ' ')
            .toLowerCase()
            .match(/\p{L}{2,}/gu) ?? [];
        for (const token of tokens) expect(kept).toContain(token);
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds no address and no name that is too long to be one, so that nobody is looked for by it', () => {
    const long = fc.tuple(
      fc.constantFrom('x', '\u0301\u0323', "'x", '@', '.@', 'x@', '(x'),
      fc.integer({ min: 200, max: 2_000 }),
    );
    const between = fc.constantFrom(' ', ',', '\t', '@', '<', '"', ', b ', '@example.org ');
    const text = fc
      .array(fc.tuple(long, between), { minLength: 1, maxLength: 4 })
      .map((pieces) => `a${pieces.map(([[unit, times], sign]) => unit.repeat(times) + sign).join('')}`);
    fc.assert(
      fc.property(text, (pasted) => {
        const entries = whole(pasted);
        expect(entries.length).toBeGreaterThan(0);
        for (const entry of entries) {
          expect((entry.address ?? '').length).toBeLessThanOrEqual(320);
          expect(entry.names.filter((one) => one.length > 300)).toEqual([]);
        }
      }),
    );
    expect(whole(`${'x'.repeat(301)}, Ana Ruiz, Bob Lee`)).toEqual([
      { text: 'x'.repeat(301), names: [] },
      { text: 'Ana Ruiz', names: ['Ana Ruiz'] },
      { text: 'Bob Lee', names: ['Bob Lee'] },
    ]);
    expect(whole(`${'x'.repeat(320)}@example.org`)).toEqual([{ text: `${'x'.repeat(320)}@example.org`, names: [] }]);
  });

  it('is a whole line of addresses, however long it is', () => {
    const many = Array.from({ length: 400 }, (_, at) => `somebody.${at}@example.org`);
    for (const sign of [' ', ', ', '\t', ' <', '> ']) expect(read(many.join(sign))).toEqual(many);
  });

  it('is read at once, however it is made', () => {
    const started = performance.now();
    for (const text of [
      'a,'.repeat(25_000),
      '('.repeat(50_000),
      `${'a'.repeat(25_000)}@`.repeat(2),
      'a@'.repeat(25_000),
      '"'.repeat(50_000),
      ' \t'.repeat(25_000),
      '[('.repeat(25_000),
      '1.'.repeat(25_000),
      'a b '.repeat(12_500),
      `a${'\u0301'.repeat(49_000)}`,
      `a${'\u0301\u0323'.repeat(24_500)}`,
      `a,b@example.org${'\u0301\u0323'.repeat(24_500)}`,
      'x'.repeat(49_900),
      `${"'".repeat(49_000)}x`,
      `x${"'".repeat(49_000)}x`,
      `${'a,'.repeat(24_990)}a@b.org`,
      `x${' .'.repeat(24_000)}x@`,
    ]) {
      readPasted(text);
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

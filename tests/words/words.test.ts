import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inAmerican } from './americanSpelling';
import { readScreens, sourcesIn } from './readScreens';
import { locales, wordSets, type Strings } from './webPartWords';

const root = resolve(__dirname, '../..');
const sets = wordSets();
const form = /_(zero|one|two|few|many|other)$/;
const stem = (key: string): string => key.replace(form, '');
const blanks = (text: string): string => [...new Set(Array.from(text.matchAll(/\{\w+\}/g), String))].sort().join();
const countedStems = (strings: Strings): string[] => [
  ...new Set(
    Object.keys(strings)
      .filter((key) => form.test(key))
      .map(stem),
  ),
];

/** Keys that no code names, since a language is asked about itself. */
const namedNowhere = ['Language'];

/** The codes of refusals that a file of the API words: `sessionOver: [409, …]`. */
const codesIn = (file: string): string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(/^ {2}(\w+): \[/gm), ([, code = '']) => code);

/** Keys whose American wording is another one and not only spelt otherwise. */
const americanOfItsOwn = ['Language', 'DayPattern', 'DayWithYear'];

describe.each(sets.map((set) => [set.name, set] as const))('%s', (_name, set) => {
  const british = set.strings['en-gb'];
  const said = readScreens(set.codeFolders);

  it('holds in British English what the code declares, and nothing else', () => {
    const missing = [...set.declared].filter(([key, required]) => required && !(key in british)).map(([key]) => key);
    const undeclared = Object.keys(british).filter((key) => !set.declared.has(key));
    expect({ missing, undeclared }).toEqual({ missing: [], undeclared: [] });
  });

  it('holds nothing that no screen says', () => {
    const isSaid = (key: string): boolean =>
      said.literals.has(key) || said.literals.has(stem(key)) || said.patterns.some((pattern) => pattern.test(key));
    expect(Object.keys(british).filter((key) => !isSaid(key) && !namedNowhere.includes(key))).toEqual([]);
  });

  it('says the same in every language: no sentence missing, none too many, the same blanks', () => {
    for (const locale of locales) {
      const strings = set.strings[locale];
      const stems = new Set(Object.keys(british).map(stem));
      const missing = Object.keys(british).filter((key) => !(key in strings));
      const tooMany = Object.keys(strings).filter((key) => !stems.has(stem(key)));
      const otherBlanks = Object.keys(strings).filter((key) => {
        const model = british[key] ?? british[`${stem(key)}_other`] ?? '';
        return blanks(strings[key] ?? '') !== blanks(model);
      });
      expect({ locale, missing, tooMany, otherBlanks }).toEqual({ locale, missing: [], tooMany: [], otherBlanks: [] });
    }
  });

  it('has every plural of its language, but where the word stays the same', () => {
    for (const locale of locales) {
      const strings = set.strings[locale];
      const plurals = new Intl.PluralRules(strings.Language ?? locale).resolvedOptions().pluralCategories;
      const wanting = countedStems(strings).filter((key) => {
        const needed = plurals.filter((category) => category !== 'zero' && !(`${key}_${category}` in strings));
        const there = plurals.map((category) => strings[`${key}_${category}`]).filter((text) => text !== undefined);
        const inflects = new Set(there.filter((text) => text !== strings[`${key}_zero`])).size > 1;
        return needed.length > 0 && (inflects || needed.includes('other'));
      });
      const unknown = Object.keys(strings).filter((key) => {
        const [, category] = form.exec(key) ?? [];
        return category && category !== 'zero' && !plurals.some((known) => known === category);
      });
      expect({ locale, wanting, unknown }).toEqual({ locale, wanting: [], unknown: [] });
    }
  });

  it('keeps its labels short enough for the places they stand in', () => {
    const isLabel = (text: string): boolean => text.length <= 40 && !/[.!?]$/.test(text);
    for (const locale of locales) {
      const strings = set.strings[locale];
      const overlong = Object.keys(british).filter((key) => {
        const [text = '', model = ''] = [strings[key], british[key]];
        const isButton = said.buttonKeys.has(key) || said.buttonKeys.has(stem(key));
        return (isButton && text.length > 40) || (isLabel(model) && text.length > model.length * 1.6 + 8);
      });
      expect({ locale, overlong }).toEqual({ locale, overlong: [] });
    }
  });

  it('is American by its spelling alone', () => {
    const american = set.strings['en-us'];
    const differing = Object.keys(british)
      .filter((key) => !americanOfItsOwn.includes(key))
      .filter((key) => american[key] !== inAmerican(british[key] ?? ''));
    expect(differing).toEqual([]);
  });

  it('says at the head of the Welsh that no speaker has reviewed it', () => {
    expect(set.sources['cy-gb']).toMatch(/^\/\/ No speaker of Welsh has reviewed these words yet\.\n/);
  });
});

describe('the screens', () => {
  it('say nothing to people that stands in the code', () => {
    const { literalText } = readScreens(['webparts', 'components'].map((folder) => join(root, 'src', folder)));
    expect(literalText).toEqual([]);
  });

  it('word only refusals that the API knows', () => {
    const known = new Set(sourcesIn(join(root, 'functions/src')).flatMap(codesIn));
    const worded = sets.flatMap(({ strings }) => Object.keys(strings['en-gb'])).filter((key) => key.startsWith('Why_'));
    expect([...new Set(worded)].filter((key) => !known.has(key.slice('Why_'.length)))).toEqual([]);
  });

  it('word every refusal that somebody who plans sessions can meet, in every language', () => {
    const said = sets.filter(({ name }) => ['SessionsWebPartStrings', 'SharedWebPartStrings'].includes(name));
    const codes = ['sessions', 'invitations', 'protectedHour', 'series'].flatMap((feature) =>
      codesIn(join(root, 'functions/src', feature, 'problems.ts')),
    );
    expect(codes).toEqual(expect.arrayContaining(['overlapsSession', 'noHourDay', 'seriesUnknown']));
    for (const locale of locales) {
      const unworded = codes.filter((code) => !said.some(({ strings }) => strings[locale][`Why_${code}`]));
      expect({ locale, unworded }).toEqual({ locale, unworded: [] });
    }
  });

  it('have seven days and twelve months in every language', () => {
    for (const { strings } of sets) {
      for (const locale of locales) {
        const { WeekdayNames, MonthNames } = strings[locale];
        if (WeekdayNames === undefined && MonthNames === undefined) continue;
        expect([locale, WeekdayNames?.split(',').length, MonthNames?.split(',').length]).toEqual([locale, 7, 12]);
      }
    }
  });
});

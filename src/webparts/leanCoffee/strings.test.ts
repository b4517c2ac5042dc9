import { loadStrings } from './testing/loadStrings';

type Strings = Readonly<Record<string, string>>;
const read = (locale: Parameters<typeof loadStrings>[0]): Strings => ({ ...loadStrings(locale) });
const british = read('en-gb');
const blanks = (text: string): string[] => Array.from(text.matchAll(/\{\w+\}/g), ([blank]) => blank).sort();
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe.each([
  ['American English', read('en-us')],
  ['Welsh', read('cy-gb')],
])('the strings in %s', (_language, strings) => {
  it('say everything that British English says', () => {
    expect(Object.keys(british).filter((key) => !(key in strings))).toEqual([]);
  });

  it('say nothing that no screen knows', () => {
    const stems = new Set(Object.keys(british).map(stem));
    expect(Object.keys(strings).filter((key) => !stems.has(stem(key)))).toEqual([]);
  });

  it('leave the same blanks', () => {
    const differing = Object.entries(strings).filter(([key, text]) => {
      const model = british[key] ?? british[`${stem(key)}_other`] ?? '';
      return blanks(text).join() !== blanks(model).join();
    });
    expect(differing).toEqual([]);
  });

  it('have seven days and twelve months', () => {
    expect([strings.WeekdayNames?.split(',').length, strings.MonthNames?.split(',').length]).toEqual([7, 12]);
  });
});

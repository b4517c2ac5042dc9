/** The keys of sentences that depend on a number: `VotesLeft` for `VotesLeft_one`, `VotesLeft_other`, and so on. */
export type CountedKey<Strings> = keyof Strings extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

type Values = Readonly<Record<string, string | number>>;

/** What every set of strings says about itself. */
export interface LanguageOfStrings {
  /** BCP 47 name of the language the strings are written in, which need not be the page's: `en-GB`. */
  readonly Language: string;
}

/** Sentences in the language of the strings, with their blanks filled. */
export interface Words<Strings> {
  readonly strings: Strings;
  /** The sentence, with `{name}` replaced by the value of that name. */
  say(key: keyof Strings & string, values?: Values): string;
  /**
   * The sentence for so many, with `{count}` filled: the key's `_zero`, `_one`, `_two`, `_few` or `_many` form where the
   * strings have one and the language asks for it, otherwise `_other`. `_zero` is also used for nought in languages that
   * know no such plural, so that English can say "no votes".
   */
  count(key: CountedKey<Strings>, count: number, values?: Values): string;
}

/** @param strings - the strings of one web part in one language, as SharePoint loaded them */
export function createWords<Strings extends LanguageOfStrings>(strings: Strings): Words<Strings> {
  const plurals = new Intl.PluralRules(strings.Language);
  const numbers = new Intl.NumberFormat(strings.Language);
  const softened = strings.Language.startsWith('cy') ? softenDays : (text: string): string => text;
  const texts = strings as unknown as Readonly<Record<string, string | undefined>>; // keys of plurals are put together here
  return {
    strings,
    say: (key, values) => softened(fill(texts[key] ?? key, values)),
    count: (key, count, values) => {
      const form = count === 0 ? texts[`${key}_zero`] : undefined;
      const text = form ?? texts[`${key}_${plurals.select(count)}`] ?? texts[`${key}_other`] ?? key;
      return softened(fill(text, { ...values, count: numbers.format(count) }));
    },
  };
}

function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => isolated(String(values[name] ?? blank)));
}

/** In Welsh a day of the week that follows one of these words begins softly: "o ddydd Iau", "tan ddydd Gwener". */
function softenDays(text: string): string {
  return text.replace(/(?<=^|[\s(])([Oo]|[Ii]|[Aa]m|[Aa]r|[Tt]an) Dydd (?=\p{L})/gu, '$1 ddydd ');
}

/** What is written from right to left stands apart, so that the marks around it and at its end keep their places. */
function isolated(value: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(value)
    ? `\u2068${value}\u2069`
    : value;
}

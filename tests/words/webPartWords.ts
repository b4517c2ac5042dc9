import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export const locales = ['en-gb', 'en-us', 'cy-gb'] as const;
export type Locale = (typeof locales)[number];
export type Strings = Readonly<Record<string, string>>;

/** A set of strings that is loaded together, and the code that may say them. */
export interface WordSet {
  /** `LeanCoffeeWebPartStrings` */
  readonly name: string;
  readonly strings: Readonly<Record<Locale, Strings>>;
  /** The files as they are written, comments and all. */
  readonly sources: Readonly<Record<Locale, string>>;
  /** The keys that its TypeScript declaration says are there, `true` for those that must be. */
  readonly declared: ReadonlyMap<string, boolean>;
  /** What may say them: the folder of the web part; of the shared ones, everything. */
  readonly codeFolders: readonly string[];
}

/** Every set of strings that the packages carry, as `config/config.json` tells the build. */
export function wordSets(): WordSet[] {
  const { localizedResources } = JSON.parse(readFileSync(join(root, 'config/config.json'), 'utf8')) as {
    localizedResources: Record<string, string>;
  };
  return Object.entries(localizedResources).map(([name, file]) => {
    const folder = join(root, file.replace(/^lib\//, 'src/').replace('/{locale}.js', ''));
    const read = (locale: Locale): string => readFileSync(join(folder, `${locale}.js`), 'utf8');
    const declaration = readdirSync(folder).find((entry) => entry.endsWith('.d.ts')) ?? '';
    const owner = resolve(folder, '..');
    return {
      name,
      strings: byLocale((locale) => loadStrings(read(locale))),
      sources: byLocale(read),
      declared: declaredIn(readFileSync(join(folder, declaration), 'utf8')),
      codeFolders: owner.endsWith('components') ? [join(root, 'src')] : [owner, join(root, 'src/components')],
    };
  });
}

/** The strings of an AMD file, as SharePoint's loader would have them. */
function loadStrings(source: string): Strings {
  let strings: Strings = {};
  const define = (_needs: string[], make: () => Strings): void => {
    strings = make();
  };
  new Function('define', source)(define);
  return strings;
}

function declaredIn(declaration: string): ReadonlyMap<string, boolean> {
  const keys = Array.from(declaration.matchAll(/^\s*readonly (\w+)(\??): string;$/gm));
  return new Map(keys.map(([, key = '', optional]) => [key, optional === '']));
}

function byLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { 'en-gb': make('en-gb'), 'en-us': make('en-us'), 'cy-gb': make('cy-gb') };
}

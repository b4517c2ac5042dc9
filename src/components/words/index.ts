export { createDates } from './createDates';
export type { DateStrings, Dates } from './createDates';
export { createWords } from './createWords';
export type { CountedKey, LanguageOfStrings, Words } from './createWords';
export { nothingDone } from './nothingDone';
export { startWithCapital } from './startWithCapital';
export { TextProvider, useTextOf } from './text';
export type { Text } from './text';
export { whyRefused } from './whyRefused';

import { hasSomethingToSee, tidyLine } from '../../kernel';
import { addressesIn, trimSigns, withoutAddresses } from './readAddresses';

/** Somebody whom a pasted list names. */
export interface PastedEntry {
  /** As it stands in the list, in one line. */
  readonly text: string;
  /** Their address, in small letters. */
  readonly address?: string;
  /** Ways to read a name out of it, given name first; the likeliest in front. Empty where it holds an address only. */
  readonly names: readonly string[];
  /**
   * The address that stands beside this name in the same row: it may be theirs ("Ana Ruiz, ana@example.org"), or somebody
   * else's ("Ana Ruiz, bob@example.org").
   */
  readonly beside?: string;
}

/** The most characters that somebody's name can have; nobody is looked for by a longer one. */
export const nameAtMost = 300;
/** Before the first person of a line: what a mail or a list puts there. */
const lead = /^(?:[\s>*•◦▪‣·–—-]|o\t|\(?\d{1,4}[.):]\s?|\[[ xX]?\]|(?:to|cc|bcc|from|at|oddi wrth)\s*:)+/iu;
/** In the place of a comma within quotation marks. */
const innerComma = '\uE000';

/** Reads what stands between two semicolons or line ends. */
export function readSegment(segment: string): readonly PastedEntry[] {
  const plain = segment.replace(/mailto:/giu, '').replace(lead, '');
  const cells = plain
    .split(/[\t|]+/u)
    .map(tidyLine)
    .filter(isSomething);
  if (cells.length === 0) return [];
  if (cells.length > 1) return readRow(cells);
  const parts = partsOf(cells[0] ?? '');
  return addressesIn(parts.join(' ')).length === 0 ? readNames(parts) : readAddressees(parts);
}

/** A row of a spreadsheet: an address in it names the person, else whatever looks most like a name. */
function readRow(cells: readonly string[]): readonly PastedEntry[] {
  const text = cells.join(', ');
  const others = cells.filter((cell) => addressesIn(cell).length === 0);
  const beside = cells.flatMap(addressesIn);
  if (beside.length > 0) return withAddresses(beside, text, namesInCells(others));
  return [{ text, names: namesInCells(cells) }];
}

/** A full name in one cell, or given name and surname in two that follow each other, in either order. */
function namesInCells(cells: readonly string[]): readonly string[] {
  const named = cells.filter((cell) => /\p{L}/u.test(cell)).map(nameOf);
  const pairs = named.slice(1).flatMap((cell, place) => {
    const before = named[place] ?? '';
    return isOneWord(before) || isOneWord(cell) ? [`${before} ${cell}`] : [];
  });
  return unique([...named.filter((cell) => !isOneWord(cell)), ...pairs, ...named]).filter(isName);
}

/** Names without any address: "Ruiz, Ana" is one person, "Ana Ruiz, Bob Lee" and "Ana, Bob, Cai" are several. */
function readNames(parts: readonly string[]): readonly PastedEntry[] {
  const [first = '', second, ...more] = parts;
  const isReversed = second !== undefined && more.length === 0 && (isOneWord(first) || isOneWord(second));
  if (isReversed) return [entryOf(`${first}, ${second}`, [`${first}, ${second}`])];
  return parts.map((part) => entryOf(part, [part]));
}

/** Addresses with or without names, between commas: a part without an address goes with the one in angle brackets after it. */
function readAddressees(parts: readonly string[]): readonly PastedEntry[] {
  const entries: PastedEntry[] = [];
  let waiting: string[] = [];
  let last: string | undefined;
  for (const part of parts) {
    const addresses = addressesIn(part);
    if (addresses.length === 0) {
      waiting.push(part);
      continue;
    }
    const own = nameOf(withoutAddresses(part));
    const before = waiting[waiting.length - 1];
    const isReversed = before !== undefined && isSomething(own) && (isOneWord(before) || isOneWord(own));
    const apart = isReversed ? waiting.slice(0, -1) : waiting;
    entries.push(...apart.map((name) => besideOf(name, addresses[0])));
    const names = isReversed ? [`${before}, ${own}`] : [own];
    entries.push(...withAddresses(addresses, isReversed ? `${before}, ${part}` : part, names.map(nameOf)));
    [waiting, last] = [[], addresses[addresses.length - 1]];
  }
  return [...entries, ...waiting.map((name) => besideOf(name, last))];
}

function besideOf(name: string, beside: string | undefined): PastedEntry {
  return { ...entryOf(name, [name]), ...(beside === undefined ? {} : { beside }) };
}

/** The names go with the only address; of several nobody knows whose they are. */
function withAddresses(addresses: readonly string[], text: string, names: readonly string[]): readonly PastedEntry[] {
  const [only = ''] = addresses;
  if (addresses.length === 1) return [{ text, address: only, names: names.filter(isName) }];
  const named = names.filter(isName);
  return [
    ...addresses.map((address) => ({ text: address, address, names: [] })),
    ...(named.length === 0 ? [] : [{ text: tidyLine(withoutAddresses(text)), names: named, beside: only }]),
  ];
}

function entryOf(text: string, names: readonly string[]): PastedEntry {
  return { text, names: names.map(nameOf).filter(isName) };
}

/** Between commas; quotation marks keep a comma within a name. */
function partsOf(line: string): readonly string[] {
  const kept = line.replace(/["“”]([^"“”]*)["“”]/gu, (_, quoted: string) => quoted.replace(/,/gu, innerComma));
  return kept
    .split(/[,，、]/u)
    .map((part) => tidyLine(part.split(innerComma).join(',')))
    .filter(isSomething);
}

/** A name without team names in brackets and without marks around it; "Ruiz, Ana" turned round. */
function nameOf(raw: string): string {
  const outside = raw.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const bare = tidyLine((isSomething(outside) ? outside : raw).replace(/[<>"“”()[\]]/gu, ' '));
  const [surname, given, ...rest] = bare.split(',').map((part) => part.trim());
  const turned = given && rest.length === 0 ? `${given} ${surname}` : bare;
  return trimSigns(turned, "'‘’., -");
}

function isOneWord(text: string): boolean {
  return !/\s/u.test(nameOf(text));
}

function isSomething(text: string): boolean {
  return hasSomethingToSee(text) && /[\p{L}\p{N}]/u.test(text);
}

function isName(text: string): boolean {
  return text.length <= nameAtMost && isSomething(text);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

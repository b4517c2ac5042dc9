/** The place in an item's id where Outlook writes which day of a series is meant. */
const mark = 'AgI1';
const end = 'AAA=';
const form = new RegExp(`^(.+)${mark}(\\d{8})${end}$`);

/** @param day - 2026-03-26, where the series has it. */
export const occurrenceIdOf = (itemId: string, day: string): string =>
  `${itemId.slice(0, -end.length)}${mark}${day.replaceAll('-', '')}${end}`;

/** Which item and day an id means, if it is one of an occurrence. */
export function readOccurrenceId(id: string): { itemId: string; day: string } | null {
  const [, item, digits] = form.exec(id) ?? [];
  if (item === undefined || digits === undefined) return null;
  return { itemId: `${item}${end}`, day: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` };
}

/** "This ID is different for each occurrence": the day stands in it as year, month and day, in hexadecimal digits. */
export function occurrenceICalUId(iCalUId: string, day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
  return `${iCalUId.slice(0, 32)}${hex(year, 4)}${hex(month, 2)}${hex(date, 2)}${iCalUId.slice(40)}`;
}

/** How the master of a series names an occurrence that was cancelled. */
export const cancelledOccurrenceId = (masterId: string, day: string): string => `OID.${masterId}.${day}`;

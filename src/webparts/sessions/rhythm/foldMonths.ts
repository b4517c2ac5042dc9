import type { PlannedDate } from '../../../domain/sessions';

/** A line of a preview; months without such a day that follow one another are one line. */
export type PreviewLine =
  Exclude<PlannedDate, { kind: 'noSuchDay' }> | { readonly kind: 'noSuchDay'; readonly months: readonly string[] };

/** Joins months that follow one another, so that they leave the list to the sessions. */
export function foldMonths(dates: readonly PlannedDate[]): readonly PreviewLine[] {
  const lines: PreviewLine[] = [];
  for (const date of dates) {
    const last = lines[lines.length - 1];
    if (date.kind !== 'noSuchDay') lines.push(date);
    else if (last?.kind === 'noSuchDay') lines.splice(-1, 1, { ...last, months: [...last.months, date.month] });
    else lines.push({ kind: 'noSuchDay', months: [date.month] });
  }
  return lines;
}

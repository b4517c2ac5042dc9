import { OutlookRefused } from './outlook';
import { everyWeeksOffered, minutesOffered } from './pages/seriesForm';
import type { WeeklySeries } from './weeklySeries';

/** A series as the form of the mail page sends it, and whom it is for. */
export type SeriesWish = Omit<WeeklySeries, 'attendees'> & { readonly communityId: string };

/**
 * @returns undefined when the form is another one
 * @throws OutlookRefused with a sentence, when a field is missing or wrong
 */
export function readSeriesForm(form: URLSearchParams): SeriesWish | undefined {
  const subject = form.get('series')?.trim();
  if (subject === undefined) return undefined;
  const [firstDay = '', time = ''] = ['firstDay', 'time'].map((name) => form.get(name) ?? '');
  const minutes = minutesOffered.find((offered) => String(offered) === form.get('minutes'));
  const everyWeeks = everyWeeksOffered.find((offered) => String(offered) === form.get('everyWeeks'));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(firstDay) && !Number.isNaN(Date.parse(firstDay));
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  if (!subject || subject.length > 100 || !isDay || !isTime || !minutes || !everyWeeks)
    throw new OutlookRefused('A series needs a title, a first day, a time, a length and how often. Nothing was made.');
  return { subject, firstDay, time, minutes, everyWeeks, communityId: form.get('community') ?? '' };
}

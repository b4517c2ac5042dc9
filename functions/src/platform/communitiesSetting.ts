import * as z from 'zod';
import { isRealDate, isTime, nations, sessionMinutes, weekBounds, weekdays } from '../../../src/domain/sessions';
import { zoneRules } from './zoneRules';

/** The zone of a community that names none and has no rhythm to take one from. */
const usualTimeZone = 'Europe/London';

export const guid = z.guid('must be a GUID');
const timeZone = z.string().refine(zoneRules.isZone, 'must be an IANA time zone such as Europe/London');
const day = z.string().refine(isRealDate, 'must be a day such as 2026-03-26');
const rhythm = {
  weekday: z.enum(weekdays),
  time: z.string().refine(isTime, 'must be a time such as 11:00'),
  minutes: z.number().int().min(sessionMinutes.least).max(sessionMinutes.most),
  timeZone,
  bankHolidays: z.strictObject({ nation: z.enum(nations), then: z.enum(['skip', 'move']) }).optional(),
};
const cadence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('nthWeekday'),
    nth: z.literal([1, 2, 3, 4, 5, 'last']),
    ...rhythm,
    startsOn: day.optional(),
  }),
  z.strictObject({
    kind: z.literal('everyWeeks'),
    weeks: z.number().int().min(weekBounds.least).max(weekBounds.most),
    ...rhythm,
    startsOn: day,
  }),
]);
const siteId = z
  .string()
  .regex(
    /^[^,\s/]+(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/i,
    'must be the id of a site such as contoso.sharepoint.com,<guid>,<guid>',
  );
/** What the setting that names communities holds. */
export const communitiesSetting = z
  .array(
    z
      .strictObject({
        id: guid.transform((id) => id.toLowerCase()),
        // It stands in the subject of mails: one line, with something in it.
        name: z
          .string()
          .trim()
          .min(1)
          .max(120)
          .regex(/^\P{Cc}*$/u, 'must be one line'),
        // Screens and mails show it as it stands, without markup.
        purpose: z
          .string()
          .trim()
          .min(1)
          .max(500)
          .regex(/^\P{Cc}*$/u, 'must be one line')
          .optional(),
        mailbox: z.email('must be the address of a mailbox'),
        boardUrl: z.url({ protocol: /^https?$/, error: 'must be the address of a page' }),
        cadence: cadence.optional(),
        timeZone: timeZone.optional(),
        siteId: siteId.optional(),
        released: z.boolean().optional(),
      })
      .transform((community) => ({
        ...community,
        timeZone: community.timeZone ?? community.cadence?.timeZone ?? usualTimeZone,
      })),
  )
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'names one community twice');

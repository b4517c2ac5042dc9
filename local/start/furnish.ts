import { communitiesMailbox, digitalPracticeGroupId, people } from '../seed';
import type { Outlook, TenantTools } from '../workbench';

const dayMs = 86_400_000;
const workdays = 5;
/** In a large organisation so many calendars are enough to find an hour in. */
const calendarsFilled = 40;
/** Of the members, so many of three are in the series that somebody made by hand; the others know nothing of it. */
const invitedOfThree = 2;
const maker = people.priya;

/**
 * What a newcomer finds in calendars before Guildhall has written anything there: everybody has meetings of their own, so
 * that looking for an hour has something to say, and the first community has a series made by hand, which a lead can adopt.
 * The same people have the same in every organisation. For one that is new; doing it again would double it.
 */
export async function furnish(tools: Pick<TenantTools, 'membersOf' | 'time'>, outlook: Outlook): Promise<void> {
  const members = (await tools.membersOf(digitalPracticeGroupId)).filter(({ isOutside }) => !isOutside);
  const { now } = await tools.time();
  for (const [index, { id }] of members.slice(0, calendarsFilled).entries()) {
    for (const { subject, weekday, time, minutes } of usualWeek(index)) {
      const firstDay = nextWeekday(now, weekday);
      await outlook.makeSeries(id, { subject, firstDay, time, minutes, everyWeeks: 1, attendees: [] });
    }
  }
  const invited = members.filter((member, index) => member.id !== maker.id && index % 3 < invitedOfThree);
  await outlook.makeSeries(maker.id, {
    subject: 'Digital Practice catch-up',
    firstDay: nextWeekday(now, 4),
    ...{ time: '11:00', minutes: 60, everyWeeks: 1 },
    attendees: [communitiesMailbox.userPrincipalName, ...invited.map(({ mail }) => mail)],
  });
}

/** Three meetings a week, spread so that no hour suits everybody and some suit most. */
function usualWeek(index: number) {
  const hour = (of: number): string => `${String(of).padStart(2, '0')}:00`;
  return [
    { subject: 'Team meeting', weekday: 1 + (index % 3), time: '10:00', minutes: 60 },
    { subject: 'One to one', weekday: 1 + ((index * 2 + 1) % workdays), time: hour(14 + (index % 3)), minutes: 60 },
    { subject: 'Focus time', weekday: 1 + ((index * 3 + 2) % workdays), time: hour(9 + (index % 2)), minutes: 120 },
  ];
}

/** @param weekday - 1 for Monday */
function nextWeekday(now: Date, weekday: number): string {
  const ahead = (weekday - now.getUTCDay() + 7) % 7 || 7;
  return new Date(now.getTime() + ahead * dayMs).toISOString().slice(0, 10);
}

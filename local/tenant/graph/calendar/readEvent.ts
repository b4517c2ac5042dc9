import { GraphFailure, badRequest } from '../graphFailure';
import type { Entity } from '../odata/select';
import { eventProperties, eventSettings, writableEventProperties } from './eventProperties';
import type { Meeting } from './meeting';
import { readBodyHtml } from './meetingBody';
import { readAttendees } from './readAttendees';
import { readSeries } from './series/readSeries';
import { readZonedTime } from './zonedTime';

/** What a request's body says about a meeting; absent is unchanged. */
export type EventChanges = Partial<
  Pick<
    Meeting,
    | 'subject'
    | 'bodyHtml'
    | 'start'
    | 'end'
    | 'originalStartTimeZone'
    | 'originalEndTimeZone'
    | 'isAllDay'
    | 'location'
    | 'locations'
    | 'attendees'
    | 'settings'
    | 'isOnlineMeeting'
    | 'transactionId'
    | 'series'
  >
>;

const allowedValues: Record<string, readonly string[]> = {
  importance: ['low', 'normal', 'high'],
  sensitivity: ['normal', 'personal', 'private', 'confidential'],
  showAs: ['unknown', 'free', 'tentative', 'busy', 'oof', 'workingElsewhere'],
};

function checkNames(body: Entity): void {
  for (const name of Object.keys(body).filter((key) => !key.includes('@odata'))) {
    if (!(eventProperties as readonly string[]).includes(name)) {
      throw badRequest(`The property '${name}' does not exist on type 'microsoft.graph.event'.`, 'RequestBodyRead');
    }
    if (!writableEventProperties.has(name))
      throw badRequest(`The property '${name}' is read-only and cannot be set.`, 'ErrorInvalidPropertySet');
  }
}

const locationOf = (value: unknown): Entity => {
  const given = (value ?? {}) as Entity;
  const displayName = typeof given.displayName === 'string' ? given.displayName : '';
  return { locationType: 'default', uniqueIdType: 'unknown', ...given, displayName };
};

function readSettings(body: Entity, before: Entity): Entity {
  const settings: Entity = { ...before };
  for (const name of Object.keys(eventSettings).filter((key) => body[key] !== undefined)) {
    const allowed = allowedValues[name];
    const value = allowed?.find((option) => option.toLowerCase() === String(body[name]).toLowerCase()) ?? body[name];
    if (allowed && !allowed.includes(value as string))
      throw badRequest(`Cannot convert the value '${String(body[name])}' of '${name}'.`, 'RequestBodyRead');
    settings[name] = value;
  }
  return settings;
}

function readTimes(body: Entity): EventChanges {
  const changes: EventChanges = {};
  if (body.start !== undefined)
    ({ instant: changes.start, zone: changes.originalStartTimeZone } = readZonedTime(body.start, 'start'));
  if (body.end !== undefined)
    ({ instant: changes.end, zone: changes.originalEndTimeZone } = readZonedTime(body.end, 'end'));
  if (body.isAllDay !== undefined) changes.isAllDay = body.isAllDay === true;
  return changes;
}

/** Reads the body of a POST or PATCH of an event. @throws GraphFailure 400 */
export function readEventChanges(body: Entity, before?: Meeting): EventChanges {
  checkNames(body);
  const changes: EventChanges = {
    ...readTimes(body),
    settings: readSettings(body, before?.settings ?? eventSettings),
  };
  if (body.subject !== undefined) changes.subject = String(body.subject ?? '');
  if (body.body !== undefined) changes.bodyHtml = readBodyHtml(body.body);
  if (body.attendees !== undefined) changes.attendees = readAttendees(body.attendees ?? [], before?.attendees);
  if (body.location !== undefined) {
    changes.location = locationOf(body.location);
    changes.locations = changes.location.displayName === '' ? [] : [changes.location];
  }
  if (Array.isArray(body.locations)) {
    changes.locations = body.locations.map(locationOf);
    changes.location = changes.locations[0] ?? locationOf(null);
  }
  if (body.isOnlineMeeting === true) changes.isOnlineMeeting = true;
  if (typeof body.transactionId === 'string') changes.transactionId = body.transactionId;
  return { ...changes, ...readSeries(body.recurrence, changes, before) };
}

/** @throws GraphFailure 400 when an event would end before it starts. */
export function checkOrder(start: string, end: string): void {
  if (Date.parse(end) < Date.parse(start)) {
    throw new GraphFailure(
      400,
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      'The end date of the calendar item is earlier than its start date.',
    );
  }
}

import { type GraphError } from '@microsoft/microsoft-graph-client';
import { putWords, type EventHours } from '../../../src/domain/invitations';
import {
  CalendarRefusal,
  type CalendarEvent,
  type EventChange,
  type EventDraft,
  type SessionCalendar,
} from '../invitations/SessionCalendar';
import { existingEventOf, isDuplicate, isItemGone, isOutdated, refusalOf } from './calendarRefusals';
import { OutcomeUnknown, type GraphClient } from './graphClient';
import { eventPath, outlook } from './outlookCall';
import { changedEvent, eventOf, eventProperties, newEvent, type GraphEvent } from './graphEvent';
import { GraphMeetings } from './graphMeetings';

type Host = Parameters<SessionCalendar['openMeeting']>[2][number];

/** The calendar of a service mailbox, through Microsoft Graph. */
export class GraphSessionCalendar implements SessionCalendar {
  private readonly meetings: GraphMeetings;

  constructor(private readonly graph: GraphClient) {
    this.meetings = new GraphMeetings(graph);
  }

  async create(mailbox: string, transactionId: string, draft: EventDraft, askedFor: readonly EventHours[]) {
    const call = outlook(mailbox, 'post', '/events', newEvent(draft, transactionId));
    try {
      return { ...eventOf(await this.graph.call<GraphEvent>(call)), isNew: true };
    } catch (error) {
      if (!isDuplicate(error)) throw refusalOf(error);
      return { ...(await this.findExisting(mailbox, transactionId, askedFor, error)), isNew: false };
    }
  }

  /** `transactionId` can't be filtered on, so the event is looked for in its hours. */
  async findMade(
    mailbox: string,
    transactionId: string,
    askedFor: readonly EventHours[],
  ): Promise<CalendarEvent | undefined> {
    for (const { startsAt, endsAt } of askedFor) {
      const window = `startDateTime=${encodeURIComponent(startsAt)}&endDateTime=${encodeURIComponent(endsAt)}`;
      const { workload, path } = outlook(mailbox, 'get', `/calendarView?${window}&${eventProperties}&$top=50`);
      const events = await this.graph.list<GraphEvent>(workload, path).catch(refuse);
      const made = events.find((event) => event.transactionId === transactionId);
      if (made) return eventOf(made);
    }
    return undefined;
  }

  async look(mailbox: string, eventId: string): Promise<CalendarEvent | 'gone'> {
    const event = await this.read(mailbox, eventId, eventProperties);
    return event === 'gone' ? 'gone' : eventOf(event);
  }

  async change(
    mailbox: string,
    { id, etag }: Pick<CalendarEvent, 'id' | 'etag'>,
    change: EventChange,
  ): Promise<CalendarEvent | 'changedMeanwhile' | 'gone'> {
    let body = change.words?.body ?? '';
    if (change.words?.meeting) {
      const standing = await this.read(mailbox, id, '$select=id,body');
      if (standing === 'gone') return 'gone';
      body = putWords(standing.body?.content ?? '', body, change.words.meeting);
    }
    try {
      // On the version that the caller has seen: a second attempt after a lost answer is refused, not carried out again.
      const call = { ...outlook(mailbox, 'patch', eventPath(id), changedEvent(change, body)), ifMatch: etag };
      return eventOf(await this.graph.call<GraphEvent>(call));
    } catch (error) {
      if (isItemGone(error)) return 'gone';
      if (isOutdated(error)) return 'changedMeanwhile';
      throw refusalOf(error);
    }
  }

  async cancel(mailbox: string, eventId: string, comment: string, again: boolean): Promise<void> {
    try {
      if (again) return await this.remove(mailbox, eventId);
      const call = { ...outlook(mailbox, 'post', `${eventPath(eventId)}/cancel`, { comment }), once: true };
      await this.graph.call(call);
    } catch (error) {
      if (error instanceof OutcomeUnknown) return this.remove(mailbox, eventId);
      if (!isItemGone(error)) throw refusalOf(error);
    }
  }

  openMeeting(mailbox: string, joinUrl: string, hosts: readonly Host[]): Promise<void> {
    return this.meetings.open(mailbox, joinUrl, hosts);
  }

  attended(mailbox: string, joinUrl: string): Promise<number | undefined> {
    return this.meetings.attended(mailbox, joinUrl);
  }

  private async findExisting(
    mailbox: string,
    transactionId: string,
    askedFor: readonly EventHours[],
    duplicate: GraphError,
  ): Promise<CalendarEvent> {
    const id = existingEventOf(duplicate);
    const named = id === undefined ? 'gone' : await this.look(mailbox, id);
    const made = named === 'gone' ? await this.findMade(mailbox, transactionId, askedFor) : named;
    // It was made and is not there any more, or was moved by hand: a person has to decide.
    if (!made) throw new CalendarRefusal('eventGone', duplicate);
    return made;
  }

  /**
   * Deleting what one organises tells everybody as cancelling does, without words of ours ("Delete event"); unlike that it
   * may be repeated.
   */
  private async remove(mailbox: string, eventId: string): Promise<void> {
    await this.graph.call(outlook(mailbox, 'delete', eventPath(eventId))).catch((error: unknown) => {
      if (!isItemGone(error)) throw refusalOf(error);
    });
  }

  private async read(mailbox: string, eventId: string, properties: string): Promise<GraphEvent | 'gone'> {
    try {
      return await this.graph.call<GraphEvent>(outlook(mailbox, 'get', `${eventPath(eventId)}?${properties}`));
    } catch (error) {
      if (isItemGone(error)) return 'gone';
      throw refusalOf(error);
    }
  }
}

function refuse(error: unknown): never {
  throw refusalOf(error) as Error;
}

import type { DirectoryUser } from '../../../seed';
import type { BookedMeeting } from './bookedMeeting';
import type { CalendarBook } from './calendarBook';
import type { Postman } from './invite';
import { beginsAnew, forgetDays } from './series/beginAnew';
import { comparePeople, withPeopleOnAllDays } from './series/peopleOfDays';
import { exchangeNever } from './meeting';
import type { Meeting } from './meeting';
import { hasTeamsBlock, teamsJoinUrl, withTeamsBlock } from './meetingBody';
import type { OutlookIds } from './outlookIds';
import { checkOrder } from './readEvent';
import type { EventChanges } from './readEvent';
import { cancelOccurrence, changeOccurrence } from './series/organiseOccurrence';
import { seriesOf } from './series/occurrences';

/** What an organiser does with a meeting. */
export interface Organiser {
  create(owner: DirectoryUser, changes: EventChanges, teamsLinkAfterReads: number): BookedMeeting;
  /**
   * Changes a meeting, a series or one occurrence.
   *
   * @param tellAll something other than the attendees changed, so everybody is told.
   */
  change(owner: DirectoryUser, booked: BookedMeeting, changes: EventChanges, tellAll: boolean): BookedMeeting;
  /** Cancels a meeting, a series or one occurrence for everybody and takes it out of all calendars. */
  cancel(booked: BookedMeeting, comment?: string): void;
  /** One GET of an event whose Teams link is late. */
  countRead(booked: BookedMeeting): void;
}

const nowhere = { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} };

const emptyMeeting: Omit<
  Meeting,
  'iCalUId' | 'organizerMailbox' | 'organizer' | 'createdDateTime' | 'lastModifiedDateTime'
> = {
  transactionId: null,
  subject: '',
  bodyHtml: '',
  start: '',
  end: '',
  originalStartTimeZone: 'UTC',
  originalEndTimeZone: 'UTC',
  isAllDay: false,
  location: nowhere,
  locations: [],
  attendees: [],
  isOnlineMeeting: false,
  onlineMeetingLost: false,
  joinUrl: null,
  linkHiddenForReads: 0,
  settings: {},
  revision: 1,
};

/**
 * "Multiple notification emails will be sent out: one for the master series and one per instance that has been updated"
 * (update event).
 */
function tellOfAll(postman: Postman, meeting: Meeting, staying: string[]): void {
  postman.tellOfUpdate(meeting, staying);
  for (const changes of Object.values(seriesOf(meeting)?.exceptions ?? {}))
    postman.tellOfUpdate({ ...meeting, ...changes }, staying);
}

export function createOrganiser(
  book: CalendarBook,
  postman: Postman,
  { ids, now, tenantId }: { ids: OutlookIds; now: () => Date; tenantId: string },
): Organiser {
  const withTeams = (meeting: Meeting, organizerId: string, linkHiddenForReads: number): Meeting => {
    const joinUrl = teamsJoinUrl(ids.meetingThread(), tenantId, organizerId);
    const bodyHtml = linkHiddenForReads > 0 ? meeting.bodyHtml : withTeamsBlock(meeting.bodyHtml, joinUrl);
    return { ...meeting, isOnlineMeeting: true, joinUrl, linkHiddenForReads, bodyHtml };
  };

  const create: Organiser['create'] = (owner, changes, teamsLinkAfterReads) => {
    const at = now().toISOString();
    const mailbox = (owner.mail ?? '').toLowerCase();
    const organizer = { name: owner.displayName, address: owner.mail ?? '' };
    const { isOnlineMeeting, ...rest } = changes;
    const bare: Meeting = {
      ...emptyMeeting,
      ...rest,
      iCalUId: ids.iCalUId(),
      organizerMailbox: mailbox,
      organizer,
      createdDateTime: at,
      lastModifiedDateTime: at,
    };
    checkOrder(bare.start, bare.end);
    const meeting = isOnlineMeeting ? withTeams(bare, owner.id, teamsLinkAfterReads) : bare;
    const copy = {
      id: ids.item(),
      iCalUId: meeting.iCalUId,
      mailbox,
      isOrganizer: true,
      response: 'organizer' as const,
      responseTime: exchangeNever,
      createdDateTime: at,
    };
    book.saveMeeting(meeting);
    book.saveCopy(copy);
    postman.invite(meeting, postman.invited(meeting));
    return { meeting, copy };
  };

  const change: Organiser['change'] = (owner, booked, { isOnlineMeeting, ...changes }, tellAll) => {
    if (booked.occurrence) return changeOccurrence({ book, postman, now }, booked, booked.occurrence, changes, tellAll);
    const { meeting, copy } = booked;
    let after: Meeting = {
      ...meeting,
      ...changes,
      transactionId: meeting.transactionId,
      revision: meeting.revision + 1,
      lastModifiedDateTime: now().toISOString(),
    };
    checkOrder(after.start, after.end);
    const linkShows = meeting.joinUrl !== null && meeting.linkHiddenForReads === 0;
    if (changes.bodyHtml !== undefined && linkShows && !hasTeamsBlock(changes.bodyHtml, meeting.joinUrl ?? '')) {
      // "Be sure to preserve the meeting blob; removing it would disable the online meeting" (update event).
      after = { ...after, isOnlineMeeting: false, onlineMeetingLost: true, joinUrl: null };
    } else if (isOnlineMeeting && !meeting.isOnlineMeeting && !meeting.onlineMeetingLost) {
      after = withTeams(after, owner.id, 0);
    }
    if (beginsAnew(meeting, after)) forgetDays(book, postman, after);
    const { leaving, joining, staying } = comparePeople(postman.invited(meeting), postman.invited(after));
    after = withPeopleOnAllDays(book, after, meeting, { leaving, joining });
    book.saveMeeting(after);
    postman.cancel(after, leaving);
    postman.invite(after, joining);
    if (tellAll) tellOfAll(postman, after, staying);
    return { meeting: after, copy };
  };

  return {
    create,
    change,
    cancel: (booked, comment) => {
      if (booked.occurrence) return cancelOccurrence({ book, postman, now }, booked, booked.occurrence, comment);
      const { meeting, copy } = booked;
      const exceptions = Object.values(seriesOf(meeting)?.exceptions ?? {});
      const everybody = [meeting, ...exceptions.map((changes) => ({ ...meeting, ...changes }))].flatMap(
        postman.invited,
      );
      postman.cancel(meeting, [...new Set(everybody)], { comment });
      book.removeCopy(copy.id);
      book.removeMeeting(meeting.iCalUId);
    },
    countRead: ({ meeting }) => {
      if (meeting.linkHiddenForReads === 0 || meeting.joinUrl === null) return;
      const linkHiddenForReads = meeting.linkHiddenForReads - 1;
      const bodyHtml = linkHiddenForReads === 0 ? withTeamsBlock(meeting.bodyHtml, meeting.joinUrl) : meeting.bodyHtml;
      book.saveMeeting({ ...meeting, linkHiddenForReads, bodyHtml });
    },
  };
}

/** A person whom one can be on this machine. */
export interface Persona {
  readonly key: string;
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly jobTitle?: string;
  /** What this person is good for, in a sentence. */
  readonly note?: string;
  readonly userType?: string;
}

/** Somebody in a group. */
export interface GroupMember {
  readonly id: string;
  readonly mail: string;
  /** With a mailbox in another organisation. */
  readonly isOutside: boolean;
}

/** A time as Graph writes it: local to a zone, without an offset. */
export interface ZonedTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

interface Address {
  readonly emailAddress?: { readonly name?: string; readonly address?: string };
}

/** As much of a Graph event as the calendar shows. */
export interface CalendarEvent {
  readonly id: string;
  readonly subject?: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly originalStartTimeZone?: string;
  readonly organizer?: Address;
  readonly attendees?: readonly (Address & { readonly status?: { readonly response?: string } })[];
  readonly responseStatus?: { readonly response?: string };
  readonly isOrganizer?: boolean;
  readonly hideAttendees?: boolean;
  readonly location?: { readonly displayName?: string } | null;
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
  readonly isCancelled?: boolean;
  /** Of a date of a series. */
  readonly seriesMasterId?: string | null;
  readonly body?: MailBody;
}

/** The words of a mail or an event. */
export interface MailBody {
  readonly contentType: 'html' | 'text';
  readonly content: string;
}

/** As much of a Graph message as the mailbox shows. */
export interface MailMessage {
  readonly id: string;
  readonly subject?: string;
  readonly from?: Address;
  readonly receivedDateTime?: string;
  readonly bodyPreview?: string;
  readonly body?: MailBody;
  /** What it is about an event: `invitation`, `update`, `cancellation`, `response`, `undeliverable`; else `message`. */
  readonly kind?: string;
  /** `meetingRequest`, `meetingCancelled`, ...: a message about an event. */
  readonly meetingMessageType?: string | null;
  /** A change of an invitation that came before. */
  readonly meetingRequestType?: string | null;
  readonly startDateTime?: ZonedTime | null;
}

/** A row of somebody's activity feed in Teams. */
export interface Activity {
  readonly id: string;
  readonly text: string;
  readonly previewText: string;
  readonly topic: { readonly value: string; readonly webUrl: string | null };
  readonly sentDateTime: string;
}

export interface ActivityFeed {
  /** Whether the person has the Teams app. */
  readonly teamsApp: boolean;
  /** Newest first. */
  readonly activities: readonly Activity[];
}

export interface Mailbox {
  readonly address: string;
  readonly events: readonly CalendarEvent[];
  readonly messages: readonly MailMessage[];
}

/** A file or folder in a document library. */
export interface DocumentRow {
  readonly name: string;
  readonly kind: 'folder' | 'file';
  readonly webUrl: string;
  /** Bytes. */
  readonly size: number;
  readonly lastModifiedDateTime: string;
  readonly lastModifiedBy: string;
  /** What stands in the columns, by their names. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Only those who are named may read it. */
  readonly isRestricted?: boolean;
}

/** A column of a library. */
export interface LibraryColumn {
  readonly name: string;
  readonly displayName: string;
  readonly kind: string;
  readonly choices?: readonly string[];
  readonly isMultiple: boolean;
}

/** What stands at an address of a document library. */
export interface Documents {
  readonly site: { readonly displayName: string; readonly path: string };
  /** Its title and address; those of "Documents" when absent. */
  readonly library?: { readonly displayName: string; readonly webUrl: string };
  readonly columns?: readonly LibraryColumn[];
  /** Whether the person who looks may change it; absent when nobody is named. */
  readonly mayEdit?: boolean;
  /** From the top of the library. */
  readonly names: readonly string[];
  /** Only of a folder. */
  readonly items?: readonly DocumentRow[];
  /** Only of a folder that is not the library itself. */
  readonly folder?: DocumentRow;
  /** Only of a file. */
  readonly file?: DocumentRow;
  /** Of a file that is text. */
  readonly text?: string;
}

/** One version of a page in its history. */
export interface PageVersionRow {
  /** `1.0`; a draft's is `1.1`. */
  readonly version: string;
  readonly isPublished: boolean;
  readonly lastModifiedBy: string;
  readonly lastModifiedDateTime: string;
  readonly title: string;
}

/** A page of a site in a list of pages. */
export interface PageRow extends PageVersionRow {
  readonly id: string;
  readonly name: string;
  readonly webUrl: string;
}

/** A page of a site as one person sees it. */
export interface SitePage extends PageRow {
  readonly textWebParts: readonly { readonly id: string; readonly innerHtml: string }[];
  /** Newest first. */
  readonly versions: readonly PageVersionRow[];
  readonly mayEdit: boolean;
}

/** What stands at an address of a site: the site itself, or a page. */
export interface SiteView {
  readonly site: { readonly displayName: string; readonly path: string };
  readonly pages?: readonly PageRow[];
  readonly lists?: readonly { readonly displayName: string; readonly webUrl: string; readonly items: number }[];
  readonly page?: SitePage;
}

/** A change of a file or folder by hand: another name, or other values in its columns. */
export interface DocumentEdit {
  /** Key of the persona who makes it. */
  readonly as: string;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A change of a page's text by hand. */
export interface PageEdit {
  /** Key of the persona who makes it. */
  readonly as: string;
  readonly webPart: string;
  readonly html: string;
  readonly publish: boolean;
}

export interface TenantTime {
  readonly now: Date;
  /** How far the tenant is ahead of real time. */
  readonly offsetMs: number;
}

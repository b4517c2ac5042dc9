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
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
  readonly isCancelled?: boolean;
  readonly bodyPreview?: string;
}

/** As much of a Graph message as the mailbox shows. */
export interface MailMessage {
  readonly id: string;
  readonly subject?: string;
  readonly from?: Address;
  readonly receivedDateTime?: string;
  readonly bodyPreview?: string;
  readonly body?: { readonly contentType: 'html' | 'text'; readonly content: string };
  /** `meetingRequest`, `meetingCancelled`, ...: a message about an event. */
  readonly meetingMessageType?: string | null;
  /** A change of an invitation that came before. */
  readonly meetingRequestType?: string | null;
  readonly startDateTime?: ZonedTime | null;
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
}

/** What stands at an address of a site's "Shared Documents". */
export interface Documents {
  readonly site: { readonly displayName: string; readonly path: string };
  /** From the top of the library. */
  readonly names: readonly string[];
  /** Only of a folder. */
  readonly items?: readonly DocumentRow[];
  /** Only of a file. */
  readonly file?: DocumentRow;
  /** Of a file that is text. */
  readonly text?: string;
}

export interface TenantTime {
  readonly now: Date;
  /** How far the tenant is ahead of real time. */
  readonly offsetMs: number;
}

/** The tools of the local tenant (`/_tenant`), as far as the workbench uses them. */
export interface TenantTools {
  people(): Promise<readonly Persona[]>;
  mailbox(address: string): Promise<Mailbox>;
  /** @param path - decoded, `/sites/digital-practice/Shared Documents/...`. @returns undefined when nothing is there. */
  documents(path: string): Promise<Documents | undefined>;
  time(): Promise<TenantTime>;
  advance(milliseconds: number): Promise<TenantTime>;
  /** A token for our API in the name of a person. */
  tokenOf(personKey: string): Promise<string>;
}

/** The tools over HTTP. @param base - `http://127.0.0.1:<port>`. */
export function createTenantTools(base: string): TenantTools {
  async function ask<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
    const answer = await askIfThere<Answer>(path, method, body);
    if (answer === undefined) {
      throw new Error(`The local tenant knows nothing of ${method} ${path}.`);
    }
    return answer;
  }
  async function askIfThere<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer | undefined> {
    const answer = await fetch(`${base}/_tenant/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (answer.status === 404) {
      return undefined;
    }
    if (!answer.ok) {
      throw new Error(`The local tenant answered ${answer.status} to ${method} ${path}: ${await answer.text()}`);
    }
    return (await answer.json()) as Answer;
  }
  const timeOf = ({ now, offsetMs }: { now: string; offsetMs: number }): TenantTime => ({
    now: new Date(now),
    offsetMs,
  });
  return {
    async people() {
      const answer = await ask<readonly Persona[] | { readonly people: readonly Persona[] }>('people');
      return ('people' in answer ? answer.people : answer).filter(({ key }) => key);
    },
    mailbox: (address) => ask(`mailboxes/${encodeURIComponent(address)}`),
    documents: (path) => askIfThere(`documents/${encodeURIComponent(path)}`),
    time: async () => timeOf(await ask('clock')),
    advance: async (milliseconds) => timeOf(await ask('clock', 'PUT', { advance: `PT${milliseconds / 1_000}S` })),
    tokenOf: async (as) => (await ask<{ access_token: string }>('token', 'POST', { as, audience: 'api' })).access_token,
  };
}

import type { PublicationTrouble } from '../../../src/domain/charter';
import type { Instant } from '../../../src/domain/kernel';
import type { ActingAs } from '../platform/OnBehalfOf';

/** A text web part of a page. */
export interface PageText {
  /** GUID in small letters; of a clause it is the clause's. */
  readonly id: string;
  readonly html: string;
}

/** What is to stand on the page of a charter. */
export interface PageContent {
  readonly title: string;
  readonly texts: readonly PageText[];
}

/** A person as SharePoint names them: by id, or only by address. */
export interface Writer {
  readonly id?: string;
  readonly mail?: string;
  readonly name: string;
}

/** A page as SharePoint has it. */
export interface SitePage {
  readonly id: string;
  /** Names this state of it. */
  readonly tag: string;
  readonly url: string;
  /** Its version as its history names it, `4.0`; absent: SharePoint does not say. */
  readonly label?: string;
  /** What was written last is not published yet. */
  readonly isDraft: boolean;
  /** Somebody has it checked out: nobody else can change it. */
  readonly checkedOut?: { readonly name?: string };
  readonly title: string;
  /** Its text web parts, from the top. */
  readonly texts: readonly PageText[];
  /** How many other web parts stand there: pictures, lists. */
  readonly others: number;
  /** Who wrote last; absent: no person. */
  readonly changedBy?: Writer;
  readonly changedAt: Instant;
}

/**
 * The pages of charters in the communities' SharePoint sites. Everything may throw PageRefused, Unavailable, and for a person
 * ActingRefused.
 */
export interface CharterPages {
  /** The page that is marked as the charter's, under whatever name. */
  find(siteId: string, as: ActingAs): Promise<string | undefined>;
  read(siteId: string, pageId: string, as: ActingAs): Promise<SitePage | 'gone'>;
  /** Who made the versions of it since then; undefined when its history can't be read. An application is nobody. */
  writersSince(siteId: string, pageId: string, since: Instant, as: ActingAs): Promise<readonly Writer[] | undefined>;
  /**
   * Makes the page, as a draft, and marks it as the charter's.
   *
   * @param name - of its file, always the same: what is there under it was made by an earlier attempt, and is marked and taken
   * @returns `isNew`: it was made just now, and says what it is to say
   */
  make(
    siteId: string,
    name: string,
    content: PageContent,
    as: ActingAs,
  ): Promise<{ readonly id: string; readonly url: string; readonly isNew: boolean }>;
  /** Puts content on the page, if it is as it was read. */
  write(siteId: string, page: SitePage, content: PageContent, as: ActingAs): Promise<'written' | 'changed' | 'gone'>;
  /** Publishes its draft. `unknown`: nobody knows whether it was done; look before doing it again. */
  publish(siteId: string, pageId: string, as: ActingAs): Promise<'published' | 'gone' | 'unknown'>;
}

/** SharePoint does not let the page be published until a person puts something right there. */
export class PageRefused extends Error {
  override readonly name = 'PageRefused';

  constructor(
    readonly reason: PublicationTrouble,
    cause?: unknown,
    /** Name of who has it in hand. */
    readonly by?: string,
  ) {
    super(`the page of the charter was refused: ${reason}`, { cause });
  }
}

import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import type { ActingAs } from '../platform/OnBehalfOf';
import { Unavailable } from '../platform/unavailable';
import { PageRefused, type CharterPages, type PageContent, type SitePage, type Writer } from './CharterPages';
import type { CharterParts } from './charterParts';
import type { CharterHead } from './CharterStore';
import { contentOf, guidOf, titleBegins } from './pageContent';
import { keepWritten } from './handEdits';
import { editsOf, type KnownVersion, type WrittenByHand } from './pageEdits';
import { markdownOf } from './pageMarkdown';

/** What bringing a page up to date needs. */
export type KeeperParts = Pick<
  CharterParts,
  'store' | 'due' | 'zones' | 'clock' | 'clocksOf' | 'people' | 'organisation' | 'notifier' | 'charterUrl'
> & { readonly pages: CharterPages };

/** The page, when it says what it is to say. */
export interface KeptPage {
  readonly id: string;
  readonly url: string;
  /** Of a page that was so already. */
  readonly tag?: string;
  /** Somebody is writing on it: it was left alone. */
  readonly isLeft?: true;
  /** It was published, and somebody has to approve it. */
  readonly awaitsApproval?: true;
}

/** How a page is kept at one time. */
export interface Keeping {
  readonly as: ActingAs;
  readonly log: Log;
  /** Nothing is owed: somebody who is writing at this moment is not disturbed. */
  readonly isLook: boolean;
  /** Asked before each step. @throws what ends the work */
  goOn(): void;
}

/** How often it is begun anew when the page changes under it. */
const rounds = 6;
/** A draft that somebody has not published after so long, in milliseconds, is taken for what they wanted to say: an hour. */
const draftRestsMs = 3_600_000;
/** So many versions may have been on their way to the page when a host died. */
const versionsBack = 10;

/**
 * Makes the page of a charter say what was adopted, and publishes it: makes it, when there is none; what somebody has changed
 * there by hand becomes proposals first. It looks at the page and goes on from what it finds there, so that it may be ended
 * anywhere and begun again, by several at once too.
 *
 * @throws PageRefused, ActingRefused, Unavailable, and what `goOn` throws
 */
export async function keepPage(
  parts: KeeperParts,
  community: Community & { readonly siteId: string },
  head: CharterHead,
  { as, log, isLook, goOn }: Keeping,
): Promise<KeptPage> {
  const { pages } = parts;
  const { siteId } = community;
  const { timeZone } = await parts.clocksOf(community);
  const content = contentOf(community, head, timeZone, parts.zones, parts.charterUrl);
  const known = await knownVersions(parts, community.id, head);
  const publish = async (id: string) => {
    goOn();
    return pages.publish(siteId, id, as);
  };
  let pageId = head.publication.pageId;
  for (let round = 1; round <= rounds; round += 1) {
    goOn();
    pageId ??= await pages.find(siteId, as);
    if (pageId === undefined) {
      goOn();
      const made = await pages.make(siteId, fileNameOf(community.id), content, as);
      pageId = made.id;
      if (made.isNew && (await publish(pageId)) === 'published') return made;
      continue;
    }
    goOn();
    const page = await pages.read(siteId, pageId, as);
    if (page === 'gone') {
      pageId = undefined;
      continue;
    }
    const { id, url, tag, isDraft, checkedOut } = page;
    const isRight = saysWhatItShould(page, content);
    if (isLook && isDraft && isRight && isAsPublished(page, head)) return { id, url, tag, awaitsApproval: true };
    const isKnown = tag === head.publication.tag;
    if (isLook && isDraft && !isKnown && !isResting(page, parts.clock.now())) return { id, url, isLeft: true };
    if (checkedOut && isLook && isRight) return { id, url, isLeft: true };
    if (checkedOut) throw new PageRefused('pageInUse', undefined, checkedOut.name);
    if (!isRight) {
      const written = writtenOn(page, content, community.id, known);
      if (written.edits.length + written.left.length > 0) {
        const writers = await writersOf(pages, siteId, page, head, as);
        await keepWritten(parts, community, { page, written, known, writers }, log);
      }
      goOn();
      const outcome = await pages.write(siteId, page, content, as);
      if (outcome === 'gone') pageId = undefined;
      if (outcome !== 'written') continue;
    } else if (!isDraft) return { id, url, tag };
    const outcome = await publish(id);
    if (outcome === 'published') return { id, url };
    if (outcome === 'gone') pageId = undefined;
  }
  throw new Unavailable('SharePoint');
}

/** Always the same for a community, so that it is made once; nobody would think of it. */
function fileNameOf(communityId: string): string {
  return `Charter-${guidOf('page', communityId).slice(0, 8)}.aspx`;
}

/** The one that was published last, and those that may have been on their way since; the newest too. */
async function knownVersions(
  { store }: Pick<KeeperParts, 'store'>,
  communityId: string,
  { version, clauses, publication }: CharterHead,
): Promise<readonly KnownVersion[]> {
  const published = Math.min(publication.version ?? 1, version);
  const first = Math.max(1, published, version - versionsBack);
  const numbers = [...new Set([published, ...Array.from({ length: version - first }, (_, place) => first + place)])];
  const before = await Promise.all(
    numbers.filter((number) => number < version).map((number) => store.version(communityId, number)),
  );
  return [...before.flatMap((one) => (one ? [one] : [])), { number: version, clauses }];
}

/** Whatever SharePoint makes of the same text. */
function saysWhatItShould(page: SitePage, { title, texts }: PageContent): boolean {
  return (
    page.title === title &&
    page.texts.length === texts.length &&
    texts.every(({ id, html }, place) => {
      const there = page.texts[place];
      return there?.id === id && (there.html === html || markdownOf(there.html) === markdownOf(html));
    })
  );
}

function isResting({ changedAt }: SitePage, now: Date): boolean {
  return changedAt === '' || now.getTime() - Date.parse(changedAt) >= draftRestsMs;
}

/** Nobody has written on it since it was published, and still readers don't see it: a draft it stays until it is approved. */
function isAsPublished({ changedAt, checkedOut }: SitePage, { version, publication }: CharterHead): boolean {
  const { at, version: published } = publication;
  return !checkedOut && published === version && at !== undefined && changedAt !== '' && changedAt <= at;
}

/** Everything on the page that is not ours. */
function writtenOn(
  { id, tag, title, texts, others }: SitePage,
  content: PageContent,
  communityId: string,
  known: readonly KnownVersion[],
): WrittenByHand {
  const { edits, left } = editsOf(texts, known, [communityId, id, tag]);
  // A community that was given another name has changed the title, too.
  const isTitleTheirs = title !== content.title && !title.startsWith(titleBegins);
  return {
    edits,
    left: [
      ...left,
      ...(isTitleTheirs ? [{ what: 'title', text: title } as const] : []),
      ...(others > 0 ? [{ what: 'others', count: others } as const] : []),
    ],
  };
}

/** Whoever published last has not always written everything: drafts of others may lie below. */
async function writersOf(
  pages: CharterPages,
  siteId: string,
  { id, changedBy }: SitePage,
  { publication: { at } }: CharterHead,
  as: ActingAs,
): Promise<readonly Writer[] | undefined> {
  const last = changedBy ? [changedBy] : [];
  const found = at === undefined ? last : await pages.writersSince(siteId, id, at, as);
  return found && [...found, ...last];
}

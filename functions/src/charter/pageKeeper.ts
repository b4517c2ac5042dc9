import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import type { ActingAs } from '../platform/OnBehalfOf';
import { Unavailable } from '../platform/unavailable';
import type { CharterPages, PageContent, SitePage } from './CharterPages';
import type { CharterParts } from './charterParts';
import type { CharterHead } from './CharterStore';
import { contentOf, guidOf } from './pageContent';
import { editsOf, type KnownVersion } from './pageEdits';
import { markdownOf } from './pageMarkdown';
import { takeEdits } from './takeEdits';

/** What bringing a page up to date needs. */
export type KeeperParts = Pick<
  CharterParts,
  'store' | 'due' | 'zones' | 'clock' | 'clocksOf' | 'people' | 'charterUrl'
> & { readonly pages: CharterPages };

/** The page, when it says what it is to say. */
export interface KeptPage {
  readonly id: string;
  readonly url: string;
  /** Of a page that was so already. */
  readonly tag?: string;
  /** Somebody is writing on it: it was left alone. */
  readonly isLeft?: true;
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
    const { id, url, tag, isDraft } = page;
    const isKnown = tag === head.publication.tag;
    if (isLook && isDraft && !isKnown && !isResting(page, parts.clock.now())) return { id, url, isLeft: true };
    if (!saysWhatItShould(page, content)) {
      await takeEdits(parts, community, page, editsOf(page.texts, known, [community.id, id, tag]), known, log);
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
  const first = Math.min(version, Math.max(1, publication.version ?? version, version - versionsBack));
  const numbers = Array.from({ length: version - first }, (_, place) => first + place);
  const before = await Promise.all(numbers.map((number) => store.version(communityId, number)));
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

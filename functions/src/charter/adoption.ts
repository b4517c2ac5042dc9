import {
  nextReview,
  reviewDueAt,
  turnBackUntil,
  type Adoption,
  type CharterVersion,
} from '../../../src/domain/charter';
import type { Community } from '../platform/Communities';
import type { CharterParts } from './charterParts';
import type { CharterHead, Stored } from './CharterStore';
import { noteNews } from './newsOfDay';
import { fitted, keptOf } from './room';

/** How long a message has to have a page published before a timer looks after it, in milliseconds. */
const publishedWithinMs = 60_000;

/**
 * Adopts: writes the version, the head with the page that is owed, and the proposal in one go. What will fall due is noted before.
 *
 * @param head - as it was read
 * @param etag - of the proposal as it was read
 */
export async function saveAdoption(
  { store, due, zones }: Pick<CharterParts, 'store' | 'due' | 'zones'>,
  community: Community,
  timeZone: string,
  head: Stored<CharterHead>,
  etag: string,
  { proposal, version }: Adoption,
): Promise<'saved' | 'conflict'> {
  const { number, adoptedAt, adoptedBy, clauses, weight } = version;
  const { id: communityId, siteId } = community;
  const before = head.value;
  const reviewOn = before.reviewOn ?? nextReview(adoptedAt, before.reviewMonths, timeZone, zones);
  if (before.reviewOn === undefined) {
    await due.note({ what: 'review', at: reviewDueAt(reviewOn, timeZone, zones), communityId });
  }
  if (siteId !== undefined) {
    const at = new Date(Date.parse(adoptedAt) + publishedWithinMs).toISOString();
    await due.note({ what: 'page', at, communityId });
  }
  if (adoptedBy && number > 1) await noteNews({ due, zones }, communityId, timeZone, adoptedAt);
  const owed = { version: number, ...(adoptedBy ? { by: adoptedBy } : {}) };
  const after: CharterHead = {
    ...before,
    ...{ version: number, adoptedAt, clauses, reviewOn },
    lastMajor: weight === 'major' ? number : before.lastMajor,
    adopted: adoptedBy ? { how: 'atOnce', by: adoptedBy, ...turning(version) } : { how: 'consent' },
    endedProposals: before.endedProposals + 1,
    publication: siteId === undefined ? before.publication : { ...before.publication, owed },
  };
  // What a charter begins with is its text, which is written once.
  const written = version.change.kind === 'start' ? [keptOf(after)] : [keptOf(after), version];
  return store.adopt(communityId, {
    ...{ version, head: { value: after, etag: head.etag } },
    proposal: { value: fitted(proposal, ...written), etag },
  });
}

/** What it turns back, or until when any member may turn it back. */
function turning(version: CharterVersion): { readonly turnsBack?: number; readonly turnBackUntil?: string } {
  const { turnsBack } = version;
  const until = turnBackUntil(version);
  return {
    ...(turnsBack === undefined ? {} : { turnsBack }),
    ...(until === undefined ? {} : { turnBackUntil: until }),
  };
}

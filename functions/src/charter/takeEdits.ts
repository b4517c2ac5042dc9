import { propose, type Proposal } from '../../../src/domain/charter';
import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import { untilCommitted } from '../platform/untilCommitted';
import type { SitePage } from './CharterPages';
import type { CharterParts } from './charterParts';
import { mergeWords } from './mergeWords';
import type { KnownVersion, PageEdit } from './pageEdits';
import { changedByHand, changedInSharePoint } from './pageWords';

type Parts = Pick<CharterParts, 'store' | 'due' | 'zones' | 'clock' | 'clocksOf' | 'people'>;

/**
 * Makes a proposal of each change that somebody made on the page by hand, once. Whoever is not in the community, and what
 * SharePoint gives no name for, proposes by the name of SharePoint.
 */
export async function takeEdits(
  parts: Parts,
  community: Community,
  { changedBy }: Pick<SitePage, 'changedBy'>,
  edits: readonly PageEdit[],
  known: readonly KnownVersion[],
  log: Log,
): Promise<void> {
  if (edits.length === 0) return;
  const { id } = community;
  const person = changedBy && (await parts.people.roster(id)).find((one) => one.id === changedBy.id);
  const by = person ? { id: person.id, name: person.name } : changedInSharePoint;
  const { timeZone } = await parts.clocksOf(community);
  for (const edit of edits) {
    const outcome = await untilCommitted(() => take(parts, id, edit, known, by, timeZone), 'tryLater');
    if (outcome === 'known') continue;
    log(outcome === 'taken' ? 'info' : 'warn', outcome === 'taken' ? 'pageEditTaken' : 'pageEditRefused', {
      ...{ community: id, code: outcome === 'taken' ? edit.change.kind : outcome },
    });
  }
}

async function take(
  { store, due, zones, clock }: Parts,
  communityId: string,
  edit: PageEdit,
  known: readonly KnownVersion[],
  by: Proposal['by'],
  timeZone: string,
): Promise<string> {
  const [head, before, standing] = await Promise.all([
    store.head(communityId),
    store.proposal(communityId, edit.id),
    store.standing(communityId),
  ]);
  const all = standing.map(({ value }) => value);
  if (before || all.some((one) => one.fromPage && saysTheSame(one, edit))) return 'known';
  const base = known.find(({ number }) => number === edit.version)?.clauses ?? head.value.clauses;
  const wish = { id: edit.id, reason: changedByHand, weight: 'minor', version: edit.version, fromPage: true } as const;
  const proposing = { charter: head.value, base, standing: all, timeZone };
  const now = clock.now().toISOString();
  const proposed = propose({ ...wish, change: withoutOddLinks(edit.change) }, by, proposing, now, zones, mergeWords);
  if (!proposed.ok) return proposed.refusal.code;
  const proposal = proposed.value;
  await due.note({ what: 'proposal', at: proposal.closesAt, communityId, id: proposal.id });
  return (await store.saveProposal(communityId, proposal, '')) === 'conflict' ? 'conflict' : 'taken';
}

/** Somebody wrote the same again while it was not decided yet. An added clause has another id then. */
function saysTheSame({ change }: Proposal, edit: PageEdit): boolean {
  const said = (one: Proposal['change']): string => {
    const { heading, text } = one.kind === 'add' ? one.clause : { heading: undefined, text: '', ...one };
    return JSON.stringify(['clauseId' in one ? one.clauseId : '', heading, text.trim()]);
  };
  return change.kind === edit.change.kind && said(change) === said(withoutOddLinks(edit.change));
}

/** Addresses that nobody may propose a link to stay readable, and lead nowhere. */
function withoutOddLinks(change: PageEdit['change']): PageEdit['change'] {
  const plain = (text: string): string =>
    text.replace(/\b(?!https?:\/\/)([a-z][a-z0-9+.-]{0,40}:\/\/|xmpp:)(?=[^\s<>])/gi, '$1 ');
  if (change.kind === 'reword') return { ...change, text: plain(change.text) };
  return change.kind === 'add' ? { ...change, clause: { ...change.clause, text: plain(change.clause.text) } } : change;
}

import { propose, type Change, type Clause, type Named, type Proposal } from '../../../src/domain/charter';
import { untilCommitted } from '../platform/untilCommitted';
import type { CharterParts } from './charterParts';
import { mergeWords } from './mergeWords';
import { noteNews } from './newsOfDay';
import { partIds } from './pageContent';
import type { KnownVersion, PageEdit } from './pageEdits';

/** A change that could not become a proposal, and why. */
export interface RefusedEdit {
  readonly edit: PageEdit;
  readonly code: string;
  /** Of its words, that of the heading is meant. */
  readonly field?: string;
}

/**
 * Makes a proposal of each change that somebody made on the page by hand, once.
 * @returns those of which none could be made
 */
export async function takeEdits(
  parts: Pick<CharterParts, 'store' | 'due' | 'zones' | 'clock'>,
  communityId: string,
  edits: readonly PageEdit[],
  { by, known, timeZone }: { readonly by: Named; readonly known: readonly KnownVersion[]; readonly timeZone: string },
): Promise<readonly RefusedEdit[]> {
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const outcome = await untilCommitted(() => take(parts, communityId, edit, known, by, timeZone), 'tryLater');
    if (outcome !== 'taken') refused.push({ edit, ...outcome });
  }
  return refused;
}

async function take(
  { store, due, zones, clock }: Pick<CharterParts, 'store' | 'due' | 'zones' | 'clock'>,
  communityId: string,
  edit: PageEdit,
  known: readonly KnownVersion[],
  by: Named,
  timeZone: string,
): Promise<'taken' | 'conflict' | Omit<RefusedEdit, 'edit'>> {
  const [head, before, standing] = await Promise.all([
    store.head(communityId),
    store.proposal(communityId, edit.id),
    store.standing(communityId),
  ]);
  const all = standing.map(({ value }) => value);
  // Whoever guesses the id of an edit keeps nobody's words out with it.
  if (before) return before.value.fromPage ? 'taken' : { code: 'idTaken' };
  if (all.some((one) => one.fromPage && saysTheSame(one, edit))) return 'taken';
  const base = known.find(({ number }) => number === edit.version)?.clauses ?? head.value.clauses;
  const wish = { id: edit.id, reason: '', weight: 'minor', version: edit.version, fromPage: true } as const;
  const proposing = { charter: head.value, base, standing: all, reserved: partIds, timeZone };
  const now = clock.now().toISOString();
  const proposed = propose({ ...wish, change: withoutOddLinks(edit.change) }, by, proposing, now, zones, mergeWords);
  if (!proposed.ok) return proposed.refusal;
  const proposal = proposed.value;
  await noteNews({ due, zones }, communityId, timeZone, now);
  await due.note({ what: 'proposal', at: proposal.closesAt, communityId, id: proposal.id });
  return (await store.saveProposal(communityId, proposal, '')) === 'conflict' ? 'conflict' : 'taken';
}

/** Somebody wrote the same again while it was not decided yet. An added clause has another id then. */
function saysTheSame({ change }: Proposal, edit: PageEdit): boolean {
  return sayingOf(change) === sayingOf(withoutOddLinks(edit.change));
}

/** What a change says, whatever the ids of what it would add. */
function sayingOf(change: Change): string {
  const words = ({ heading, text }: Pick<Clause, 'heading' | 'text'>) => [heading, text.trim()];
  switch (change.kind) {
    case 'start':
      return JSON.stringify([change.kind, ...change.clauses.map(words)]);
    case 'add':
      return JSON.stringify([change.kind, ...words(change.clause)]);
    case 'reword':
      return JSON.stringify([change.kind, change.clauseId, ...words(change)]);
    case 'move':
    case 'remove':
      return JSON.stringify([change.kind, change.clauseId]);
  }
}

/** Addresses that nobody may propose a link to stay readable, and lead nowhere. */
function withoutOddLinks(change: Change): Change {
  const plain = (text: string): string =>
    text.replace(/\b(?!https?:\/\/)([a-z][a-z0-9+.-]{0,40}:\/\/|xmpp:)(?=[^\s<>])/gi, '$1 ');
  const plainClause = (clause: Clause): Clause => ({ ...clause, text: plain(clause.text) });
  switch (change.kind) {
    case 'start':
      return { ...change, clauses: change.clauses.map(plainClause) };
    case 'add':
      return { ...change, clause: plainClause(change.clause) };
    case 'reword':
      return { ...change, text: plain(change.text) };
    case 'move':
    case 'remove':
      return change;
  }
}

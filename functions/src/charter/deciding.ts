import { byClosing, decide, type Proposal } from '../../../src/domain/charter';
import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import { untilCommitted } from '../platform/untilCommitted';
import { saveAdoption } from './adoption';
import type { CharterParts } from './charterParts';
import type { Due } from './CharterDue';
import { mergeWords } from './mergeWords';
import { openAgain } from './openAgain';
import { baseOf, markOutdated } from './outdating';
import { presentFor } from './present';
import { fitted, keptOf } from './room';
import { fateOf, tell } from './telling';

/**
 * Decides what has closed in a community, one proposal after the other, each with the charter that the one before has made. May be
 * broken off anywhere and done again: what has been decided is told and published all the same, once.
 *
 * @param dues - which brought it up
 * @returns those that are seen to
 */
export async function decideClosed(
  parts: CharterParts,
  community: Community,
  dues: readonly Due[],
  now: string,
  log: Log,
): Promise<readonly Due[]> {
  const { store, people, queue } = parts;
  await openAgain(parts, community, dues, now);
  const ids = new Set(dues.map(({ id }) => id));
  const closed = (await store.standing(community.id))
    .map(({ value }) => value)
    // What was put off is not due yet, although its date has passed.
    .filter(({ id, state, closesAt }) => ids.has(id) && state === 'open' && closesAt <= now)
    .sort(byClosing);
  const roster = await people.roster(community.id);
  for (const { id } of closed) await decideOne(parts, community, id, roster, now, log);

  const found = await Promise.all(dues.map(({ id = '' }) => store.proposal(community.id, id)));
  const proposals = found.flatMap((stored) => (stored ? [stored.value] : []));
  const isAdopted = proposals.some(({ state }) => state === 'adopted');
  if (isAdopted) {
    await markOutdated(parts, community);
    if (community.siteId !== undefined) await queue.send({ communityId: community.id });
  }
  const { value: head } = await store.head(community.id);
  const there = new Set(roster.map(({ id }) => id));
  for (const proposal of proposals) {
    if (!there.has(proposal.by.id)) continue;
    const fate = fateOf(proposal, await clausesBefore(parts, community.id, proposal, head.clauses));
    if (fate) await tell(parts, community, 'prompts', [fate]);
  }
  const open = new Set(
    proposals.filter(({ state, closesAt }) => state === 'open' && closesAt <= now).map(({ id }) => id),
  );
  return dues.filter(({ id = '' }) => !open.has(id));
}

async function decideOne(
  parts: CharterParts,
  community: Community,
  proposalId: string,
  roster: Parameters<typeof presentFor>[2],
  now: string,
  log: Log,
): Promise<void> {
  const { store } = parts;
  const { timeZone } = await parts.clocksOf(community);
  const outcome = await untilCommitted(async () => {
    const [head, stored] = await Promise.all([store.head(community.id), store.proposal(community.id, proposalId)]);
    if (!stored) return 'notYet';
    const { value: proposal, etag } = stored;
    const members = await presentFor(parts, community.id, roster, [proposal]);
    const base = await baseOf(store, community.id, head.value, proposal);
    const decided = decide(proposal, { charter: head.value, base, members }, now, mergeWords);
    switch (decided.kind) {
      case 'notYet':
        return decided.kind;
      case 'outdated':
        return done(decided.kind, await store.saveProposal(community.id, decided.proposal, etag));
      case 'returned':
      case 'withdrawn': {
        const endedProposals = head.value.endedProposals + 1;
        const counted = { value: { ...head.value, endedProposals }, etag: head.etag };
        const ended = fitted(decided.proposal, keptOf(counted.value));
        return done(decided.kind, await store.saveProposal(community.id, ended, etag, counted));
      }
      case 'adopted':
        return done(decided.kind, await saveAdoption(parts, community, timeZone, head, etag, decided));
    }
  }, 'tryLater');
  if (outcome !== 'notYet') log('info', 'proposalDecided', { community: community.id, code: outcome });
}

function done<Kind extends string>(kind: Kind, saved: 'saved' | 'conflict'): Kind | 'conflict' {
  return saved === 'conflict' ? saved : kind;
}

/** For a letter: a clause that was removed has a name still. */
async function clausesBefore(
  { store }: Pick<CharterParts, 'store'>,
  communityId: string,
  { ended }: Proposal,
  clauses: Awaited<ReturnType<CharterParts['store']['head']>>['value']['clauses'],
) {
  const before = (ended?.version ?? 0) - 1;
  return before < 1 ? clauses : ((await store.version(communityId, before))?.clauses ?? clauses);
}

import {
  changedInSharePoint,
  charterLimits,
  type Change,
  type LeftOnPage,
  type Named,
} from '../../../src/domain/charter';
import type { Person } from '../../../src/domain/membership';
import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import type { SitePage, Writer } from './CharterPages';
import type { CharterParts } from './charterParts';
import type { KnownVersion, WrittenByHand } from './pageEdits';
import { takeEdits, type RefusedEdit } from './takeEdits';
import { tell } from './telling';

type Parts = Pick<
  CharterParts,
  'store' | 'due' | 'zones' | 'clock' | 'clocksOf' | 'people' | 'organisation' | 'notifier' | 'charterUrl'
>;

/** What was found on a page. */
interface Found {
  readonly page: SitePage;
  readonly written: WrittenByHand;
  readonly known: readonly KnownVersion[];
  /** Who wrote since the page was as it should be; undefined: nobody knows. */
  readonly writers: readonly Writer[] | undefined;
}

/**
 * Keeps what somebody has written on the page by hand before it is written over: as proposals, and what can't become one by telling
 * its writers and the leads in which version of the page it is. When it was more than a handful, none of it becomes one. Comes back
 * only when all of it is kept, and may be done again.
 */
export async function keepWritten(
  parts: Parts,
  community: Community,
  { page, written, known, writers }: Found,
  log: Log,
): Promise<void> {
  const { id } = community;
  const roster = await parts.people.roster(id);
  const people = await whoWrote(parts, roster, writers ?? []);
  const { timeZone } = await parts.clocksOf(community);
  const isTooMuch = written.edits.length > charterLimits.changesOfPage;
  const edits = isTooMuch ? [] : written.edits;
  const by = writers && people.length === 1 ? (people[0]?.member ?? changedInSharePoint) : changedInSharePoint;
  const refused = await takeEdits(parts, id, edits, { by: namedOf(by), known, timeZone });
  if (edits.length > refused.length)
    log('info', 'pageEditTaken', { community: id, count: edits.length - refused.length });
  for (const { code } of refused) log('warn', 'pageEditRefused', { community: id, code });
  const left: readonly LeftOnPage[] = [
    ...(isTooMuch ? [{ what: 'tooMany', count: written.edits.length } as const] : []),
    ...refused.flatMap((one) => leftOf(one, known)),
    ...written.left,
  ];
  if (left.length === 0) return;
  const news = {
    kind: 'pageLeft',
    by: people.map(({ name }) => name),
    page: page.url,
    ...(page.label === undefined ? {} : { pageVersion: page.label }),
    taken: edits.length - refused.length,
    left,
  } as const;
  const told = ({ id: personId }: Named) => ({ personId, news, once: [page.id, page.tag] });
  const leads = roster.filter(({ role, active }) => role === 'lead' && active);
  const others = people.flatMap(({ member }) => (member && !leads.includes(member) ? [member] : []));
  await tell(parts, community, 'running', leads.map(told));
  await tell(parts, community, 'prompts', others.map(told));
  log('warn', 'pageEditsLeft', { community: id, code: left[0]?.what ?? '', count: left.length });
}

/** Each person once; `member`: when they are in the community. */
async function whoWrote(
  { organisation }: Pick<Parts, 'organisation'>,
  roster: readonly Person[],
  writers: readonly Writer[],
): Promise<readonly { readonly name: string; readonly member?: Person }[]> {
  const addresses = writers.flatMap(({ id, mail }) => (id === undefined && mail !== undefined ? [mail] : []));
  const byAddress = addresses.length === 0 ? undefined : await organisation.findByAddress(addresses);
  const found = new Map<string, { readonly name: string; readonly member?: Person }>();
  for (const { id, mail, name } of writers) {
    const known = id ?? (mail === undefined ? undefined : byAddress?.get(mail)?.id);
    const member = roster.find((one) => one.id === known);
    found.set(known ?? mail ?? name, { name: member?.name ?? name, ...(member ? { member } : {}) });
  }
  return [...found.values()];
}

function namedOf({ id, name }: Named): Named {
  return { id, name };
}

/** Nothing is left of what says nothing, or what the charter says already. */
function leftOf({ edit, code, field }: RefusedEdit, known: readonly KnownVersion[]): readonly LeftOnPage[] {
  const text = wordsOf(edit.change, known);
  switch (code) {
    case 'nothingChanges':
    case 'clauseUnknown':
    case 'textEmpty':
      return [];
    case 'textTooLong':
      return [{ what: field === 'text' ? 'tooLong' : 'refused', text }];
    case 'tooManyProposals':
    case 'tooManyClauses':
    case 'charterTooLong':
      return [{ what: 'noRoom', text }];
    default:
      return [{ what: 'refused', text }];
  }
}

function wordsOf(change: Change, known: readonly KnownVersion[]): string {
  switch (change.kind) {
    case 'add':
      return joined(change.clause);
    case 'reword':
      return joined(change);
    case 'start':
      return change.clauses.map(joined).join('\n');
    case 'move':
    case 'remove': {
      const clause = known.flatMap(({ clauses }) => clauses).find(({ id }) => id === change.clauseId);
      return clause ? joined(clause) : '';
    }
  }
}

function joined({ heading, text }: { readonly heading?: string; readonly text: string }): string {
  return heading === undefined ? text : `${heading}: ${text}`;
}

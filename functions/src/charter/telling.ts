import {
  wordCharterNotice,
  type About,
  type CharterNews,
  type Clause,
  type Named,
  type Proposal,
} from '../../../src/domain/charter';
import type { NoticeKind } from '../../../src/domain/notifications';
import { noticeKey, type NewNotice } from '../notifications';
import type { Community } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import type { CharterParts } from './charterParts';

/** Something that one person shall be told. */
export interface Told {
  readonly personId: string;
  readonly news: CharterNews;
  /** What makes it the same news when it is told again. */
  readonly once: readonly string[];
}

/** Has people told what is new about the charter of their community, each thing once. */
export async function tell(
  parts: Pick<CharterParts, 'notifier' | 'clocksOf' | 'charterUrl'>,
  community: Community,
  kind: NoticeKind,
  told: readonly Told[],
): Promise<void> {
  if (told.length === 0) return;
  const { id, name } = community;
  const { timeZone } = await parts.clocksOf(community);
  const url = parts.charterUrl === undefined ? {} : { url: linkToPage(parts.charterUrl, id) };
  const notices = told.map(({ personId, news, once }): NewNotice => {
    const key = noticeKey('charter', id, news.kind, ...once, personId);
    return { key, personId, kind, words: wordCharterNotice(news, { name, timeZone, ...url }) };
  });
  await parts.notifier.notify(id, notices);
}

/** What a proposal is about, for a letter. */
export function aboutOf({ change }: Pick<Proposal, 'change'>, clauses: readonly Clause[]): About {
  const clause = 'clauseId' in change ? clauses.find(({ id }) => id === change.clauseId) : undefined;
  return { change, ...(clause ? { clause } : {}) };
}

/** What has become of a proposal, for whoever stands for it; undefined when there is nothing to tell them. */
export function fateOf(proposal: Proposal, clauses: readonly Clause[]): Told | undefined {
  const { id, by, state, ended, wording, objections, because = 'clauseChanged' } = proposal;
  const about = aboutOf(proposal, clauses);
  const once = [id, String(wording)];
  switch (state) {
    case 'outdated':
      return { personId: by.id, once, news: { kind: 'outdated', about, because } };
    case 'returned': {
      const standing = objections.filter(({ withdrawnAt }) => !withdrawnAt);
      const reasons = standing.map((objection) => ({ by: objection.by.name, reason: objection.reason }));
      return { personId: by.id, once, news: { kind: 'returned', about, objections: reasons } };
    }
    case 'adopted': {
      if (ended?.version === undefined || ended.by?.id === by.id) return undefined;
      const { version, merged, by: lead } = ended;
      const atOnce = lead ? { atOnceBy: lead.name } : {};
      return {
        ...{ personId: by.id, once },
        news: { kind: 'adopted', about, version, ...atOnce, isMerged: merged === true },
      };
    }
    case 'open':
    case 'withdrawn':
      return undefined;
  }
}

/** Whoever supported or objected to an earlier wording is asked to look again. */
export function lookAgain(proposal: Proposal, clauses: readonly Clause[]): readonly Told[] {
  const { id, by, wording, closesAt } = proposal;
  const objectors = new Set(
    proposal.objections.flatMap((objection) => (objection.withdrawnAt ? [] : [objection.by.id])),
  );
  const others = new Set<Named['id']>([...objectors, ...proposal.support.map((one) => one.by.id)]);
  others.delete(by.id);
  const about = aboutOf(proposal, clauses);
  return [...others].map((personId) => ({
    personId,
    once: [id, String(wording)],
    news: { kind: 'amended', about, by: by.name, closesAt, objects: objectors.has(personId) },
  }));
}

import { defuse, type Language } from '../../kernel';
import type { NoticeWords } from '../../notifications';
import type { Clause } from '../clause';
import { charterLimits } from '../limits';
import type { Change } from '../proposal';
import { inEnglish } from './english';
import type { About, CharterNews, Letter, LetterTo } from './news';
import { inWelsh } from './welsh';

/** A mail quotes so much of what somebody wrote; the rest is in the charter. */
const quoted = 600;
/** Of each thing that was left on the page. */
const quotedOfPage = 160;

/**
 * Words what somebody is told of the charter of their community. What people wrote stands there as plain text, without links.
 */
export function wordCharterNotice(news: CharterNews, to: LetterTo): Readonly<Record<Language, NoticeWords>> {
  return {
    en: withLink(inEnglish(quietened(news, '(link left out)'), to), to),
    cy: withLink(inWelsh(quietened(news, '(dolen wedi’i gadael allan)'), to), to),
  };
}

function withLink({ label, url: elsewhere, ...words }: Letter, to: LetterTo): NoticeWords {
  const url = elsewhere ?? to.url;
  return url === undefined ? words : { ...words, link: { label, url } };
}

function quietened(news: CharterNews, instead: string): CharterNews {
  const plain = (text: string, most: number = quoted): string => defuse(text, most, instead);
  switch (news.kind) {
    case 'objected':
      return { ...news, about: plainAbout(news.about, plain), reason: plain(news.reason) };
    case 'commented':
      return { ...news, about: plainAbout(news.about, plain), text: plain(news.text) };
    case 'returned':
      return {
        ...news,
        about: plainAbout(news.about, plain),
        objections: news.objections.map(({ by, reason }) => ({ by, reason: plain(reason) })),
      };
    case 'dayOfChanges': {
      const quiet = <Item extends { readonly about: About }>(item: Item): Item => ({
        ...item,
        about: plainAbout(item.about, plain),
      });
      return { ...news, opened: news.opened.map(quiet), atOnce: news.atOnce.map(quiet) };
    }
    case 'adopted':
    case 'outdated':
    case 'withdrawn':
    case 'amended':
      return { ...news, about: plainAbout(news.about, plain) };
    case 'objectiveEnded':
      return { ...news, text: plain(news.text, charterLimits.objective) };
    case 'pageLeft':
      return {
        ...news,
        left: news.left.map((left) => ('text' in left ? { ...left, text: plain(left.text, quotedOfPage) } : left)),
      };
    case 'reviewDue':
    case 'pageTrouble':
    case 'reminder':
      return news;
  }
}

type Plain = (text: string) => string;

function plainAbout({ change, clause }: About, plain: Plain): About {
  return { change: plainChange(change, plain), ...(clause ? { clause: plainWords(clause, plain) } : {}) };
}

function plainChange(change: Change, plain: Plain): Change {
  const plainClause = (clause: Clause): Clause => ({ ...clause, ...plainWords(clause, plain) });
  switch (change.kind) {
    case 'start':
      return { ...change, clauses: change.clauses.map(plainClause) };
    case 'add':
      return { ...change, clause: plainClause(change.clause) };
    case 'reword':
      return { ...change, ...plainWords(change, plain) };
    case 'move':
    case 'remove':
      return change;
  }
}

function plainWords({ heading, text }: NonNullable<About['clause']>, plain: Plain): NonNullable<About['clause']> {
  return { ...(heading === undefined ? {} : { heading: plain(heading) }), text: plain(text) };
}

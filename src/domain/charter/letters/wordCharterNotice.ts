import { defuse, type Language } from '../../kernel';
import type { NoticeWords } from '../../notifications';
import { charterLimits } from '../limits';
import type { Change } from '../proposal';
import { inEnglish } from './english';
import type { About, CharterNews, Letter, LetterTo } from './news';
import { inWelsh } from './welsh';

/** A mail quotes so much of what somebody wrote; the rest is in the charter. */
const quoted = 600;

/**
 * Words what somebody is told of the charter of their community. What people wrote stands there as plain text, without links.
 */
export function wordCharterNotice(news: CharterNews, to: LetterTo): Readonly<Record<Language, NoticeWords>> {
  return {
    en: withLink(inEnglish(quietened(news, '(link left out)'), to), to),
    cy: withLink(inWelsh(quietened(news, '(dolen wedi’i gadael allan)'), to), to),
  };
}

function withLink({ label, ...words }: Letter, { url }: LetterTo): NoticeWords {
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
    case 'adopted':
    case 'outdated':
    case 'amended':
      return { ...news, about: plainAbout(news.about, plain) };
    case 'objectiveEnded':
      return { ...news, text: plain(news.text, charterLimits.objective) };
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
  return change.kind === 'add'
    ? { ...change, clause: { ...change.clause, ...plainWords(change.clause, plain) } }
    : change;
}

function plainWords({ heading, text }: NonNullable<About['clause']>, plain: Plain): NonNullable<About['clause']> {
  return { ...(heading === undefined ? {} : { heading: plain(heading) }), text: plain(text) };
}

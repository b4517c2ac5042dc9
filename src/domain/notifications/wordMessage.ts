import { defuse, escapeHtml, type Language } from '../kernel';
import { frames, type Frame } from './frame';
import { noticeKinds, type NoticeKind } from './kinds';
import type { Notice, NoticeWords } from './notice';

/** A message to one person about one community: at least one notice. */
export interface Message {
  readonly name: string;
  readonly language: Language;
  readonly community: string;
  readonly notices: readonly Pick<Notice, 'kind' | 'words'>[];
}

/** A message as a mail. */
export interface WordedMail {
  readonly subject: string;
  /** HTML; every value put into it is escaped. */
  readonly body: string;
}

/** A message as an entry in somebody's Teams activity. */
export interface WordedActivity {
  readonly kind: NoticeKind;
  /** What it is about: the community. */
  readonly topic: string;
  /** What it says, in a line. */
  readonly title: string;
  /** More of it, at most 150 characters: Teams shows no more. */
  readonly preview: string;
  /** Where it leads. */
  readonly url?: string;
}

/** The most characters of each part. */
const longest = { headline: 140, text: 1_000, point: 300, name: 120, preview: 150 };
/** The most lines that are listed. */
const mostPoints = 30;

/**
 * Words a message as a mail: a greeting, each notice, and below why one gets it and how to stop it.
 *
 * @param muteUrl - the address that mutes a kind for this person
 */
export function wordMail(message: Message, muteUrl: (kind: NoticeKind) => string): WordedMail {
  const { language, notices } = message;
  const frame = frames[language];
  const community = name(message.community, frame);
  const worded = notices.map(({ words }) => tidied(words[language], frame));
  const [first] = worded;
  const isOne = worded.length === 1;
  const kinds = noticeKinds.filter((kind) => notices.some((notice) => notice.kind === kind));
  const isOutside = kinds.every((kind) => kind === 'joining');
  return {
    subject: isOne && first ? first.headline : frame.several(worded.length, community),
    body:
      `<div lang="${language}"><p>${escapeHtml(frame.hello(name(message.name, frame)))}</p>` +
      worded.map((words) => section(words, isOne)).join('') +
      '<hr>' +
      kinds.map((kind) => reason(frame, kind, community, muteUrl(kind))).join('') +
      `<p>${escapeHtml(isOutside ? frame.elsewhereOutside : frame.elsewhere)}</p></div>`,
  };
}

/** Words a message as an entry in Teams activity; it leads to where its first notice leads. */
export function wordActivity({ language, community, notices }: Message): WordedActivity {
  const frame = frames[language];
  const topic = name(community, frame);
  const worded = notices.map(({ words }) => tidied(words[language], frame));
  const [first] = worded;
  const isOne = worded.length === 1;
  const { points = [], text = '' } = first ?? {};
  const lines = isOne ? (points.length > 0 ? points : [text]) : worded.map(({ headline }) => headline);
  const url = worded.find(({ link }) => link)?.link?.url;
  return {
    kind: notices[0]?.kind ?? 'running',
    topic,
    title: isOne && first ? first.headline : frame.several(worded.length, topic),
    preview: defuse(lines.join(' · '), longest.preview, frame.linkLeftOut),
    ...(url === undefined ? {} : { url }),
  };
}

function section({ headline, text, points = [], closing, link }: NoticeWords, isOne: boolean): string {
  const list = points.map((point) => `<li>${escapeHtml(point)}</li>`).join('');
  return (
    (isOne ? '' : `<h2>${escapeHtml(headline)}</h2>`) +
    `<p>${escapeHtml(text)}</p>` +
    (list ? `<ul>${list}</ul>` : '') +
    (link ? `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>` : '') +
    (closing ? `<p>${escapeHtml(closing)}</p>` : '')
  );
}

function reason(frame: Frame, kind: NoticeKind, community: string, url: string): string {
  const label = escapeHtml(frame.mute[kind](community));
  return `<p>${escapeHtml(frame.why[kind](community))} <a href="${escapeHtml(url)}">${label}</a>.</p>`;
}

/** All of it may hold what people wrote: nothing of it becomes a link, and nothing is endless. */
function tidied({ headline, text, points = [], closing, link }: NoticeWords, frame: Frame): NoticeWords {
  const plain = (value: string, most: number) => defuse(value, most, frame.linkLeftOut);
  const listed = points.slice(0, mostPoints).map((point) => plain(point, longest.point));
  const more = points.length - listed.length;
  return {
    headline: plain(headline, longest.headline),
    text: plain(text, longest.text),
    points: more > 0 ? [...listed, frame.more(more)] : listed,
    ...(closing === undefined ? {} : { closing: plain(closing, longest.text) }),
    ...(link === undefined ? {} : { link: { label: plain(link.label, longest.headline), url: link.url } }),
  };
}

function name(text: string, frame: Frame): string {
  return defuse(text, longest.name, frame.linkLeftOut);
}

import type { RecordedTopic, RecordView } from './contract';
import { escapeLine, quoteLines } from './escapeMarkdown';

/**
 * The words a record is written in, in one language. What they are handed is safe to put into a line as it is.
 */
export interface RecordWords {
  /** `Lean Coffee, Thursday 26 March 2026, 11:00 to 12:00` */
  readonly title: string;
  /** `12 people were there; 10 of them voted.` */
  people(present: number, voters: number): string;
  /** Headings. */
  readonly discussed: string;
  readonly takeaways: string;
  readonly actions: string;
  readonly notReached: string;
  /** A sentence that stands where nothing was discussed. */
  readonly nothingDiscussed: string;
  /** `7 votes, 13 minutes, proposed by Ana, room 2`; without `by` it was proposed without a name. */
  topic(about: {
    readonly votes: number;
    readonly minutes: number;
    readonly by?: string;
    readonly room?: number;
  }): string;
  /** `Discussed together with “Pairing”`: another topic that was merged into it. */
  merged(title: string): string;
  /** `Ana, by 9 April 2026`; empty when neither is known. `due` is a day, `2026-04-09`. */
  action(about: { readonly owner?: string; readonly due?: string }): string;
  /** `3 votes` */
  votes(count: number): string;
  /** A sentence: they stand on the next board. */
  readonly carriedOver: string;
}

/**
 * A record as Markdown (CommonMark, with task lists), for people to keep and to search. What people wrote is escaped: it
 * is text, never markup.
 */
export function recordMarkdown(record: RecordView, words: RecordWords): string {
  const { community, discussed, takeaways, actions, notReached, present, voters } = record;
  const topics = discussed.map((topic) => discussedTopic(topic, words));
  const promises = actions.map(({ text, owner, due, done }) => {
    const who = words.action({
      ...(owner === undefined ? {} : { owner: escapeLine(owner) }),
      ...(due === undefined ? {} : { due }),
    });
    return `- [${done ? 'x' : ' '}] ${escapeLine(text)}${who === '' ? '' : ` — ${who}`}`;
  });
  const left = notReached.flatMap(({ title, votes, notes = '' }) => [
    `- ${escapeLine(title)} (${words.votes(votes)})`,
    ...(notes.trim() === '' ? [] : [indented(quoteLines(notes))]),
  ]);
  return `${paragraphs([
    `# ${words.title}`,
    escapeLine(community.name),
    words.people(present, voters),
    `## ${words.discussed}`,
    ...(topics.length > 0 ? topics : [words.nothingDiscussed]),
    ...section(words.takeaways, takeaways.map(listed)),
    ...section(words.actions, promises),
    ...section(words.notReached, left),
    left.length > 0 ? words.carriedOver : '',
  ])}\n`;
}

function discussedTopic(
  { title, proposedBy, merged, notes, takeaways, ...facts }: RecordedTopic,
  words: RecordWords,
): string {
  const { votes, minutes, room } = facts;
  const by = proposedBy.kind === 'named' ? { by: escapeLine(proposedBy.name) } : {};
  return paragraphs([
    `### ${escapeLine(title)}`,
    words.topic({ votes, minutes, ...by, ...(room === undefined ? {} : { room }) }),
    ...merged.map((other) => words.merged(escapeLine(other))),
    quoteLines(notes),
    ...(takeaways.length > 0 ? [`**${words.takeaways}**`, takeaways.map(listed).join('\n')] : []),
  ]);
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : [];
}

function listed(text: string): string {
  return `- ${escapeLine(text)}`;
}

function indented(lines: string): string {
  return lines.replace(/^/gm, '  ');
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

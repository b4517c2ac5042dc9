import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, tidyLines, type Result } from '../kernel';
import type { Clause } from './clause';
import { charterLimits } from './limits';
import { forbiddenLink } from './links';
import type { Change } from './proposal';

type Field = 'heading' | 'text' | 'reason';
export type WordsRefusal =
  | { readonly code: 'textEmpty'; readonly field: Field }
  | { readonly code: 'textTooLong'; readonly field: Field; readonly limit: number; readonly length: number }
  /** @property link - where it would lead; empty when it leads nowhere */
  | { readonly code: 'linkNotAllowed'; readonly link: string };

/** A change as it is kept: its texts tidied, nothing in it but what belongs to it. */
export function tidyChange(change: Change): Result<Change, WordsRefusal> {
  switch (change.kind) {
    case 'start': {
      const clauses: Clause[] = [];
      for (const clause of change.clauses) {
        const tidied = tidyClause(clause);
        if (!tidied.ok) return tidied;
        clauses.push(tidied.value);
      }
      return clauses.length > 0 ? allowed({ kind: 'start', clauses }) : refused({ code: 'textEmpty', field: 'text' });
    }
    case 'add': {
      const clause = tidyClause(change.clause);
      return clause.ok ? allowed({ kind: 'add', clause: clause.value, ...beforeOf(change) }) : clause;
    }
    case 'reword': {
      const words = tidyWords(change);
      return words.ok ? allowed({ kind: 'reword', clauseId: change.clauseId, ...words.value }) : words;
    }
    case 'move':
      return allowed({ kind: 'move', clauseId: change.clauseId, section: change.section, ...beforeOf(change) });
    case 'remove':
      return allowed({ kind: 'remove', clauseId: change.clauseId });
  }
}

/** Plain text of several lines as it is kept: a reason, a comment. */
export function tidyRemark(raw: string, limit: number): Result<string, WordsRefusal> {
  const text = tidyLines(raw).trim();
  if (!hasSomethingToSee(text)) return refused({ code: 'textEmpty', field: 'reason' });
  return checkLength(text, 'reason', limit);
}

function beforeOf({ before }: { readonly before?: string }): { readonly before?: string } {
  return before === undefined ? {} : { before };
}

function tidyClause({ id, section, ...words }: Clause): Result<Clause, WordsRefusal> {
  const tidied = tidyWords(words);
  return tidied.ok ? allowed({ id, section, ...tidied.value }) : tidied;
}

type Words = Pick<Clause, 'heading' | 'text'>;

function tidyWords(raw: Words): Result<Words, WordsRefusal> {
  // Four blanks at the beginning mean something in Markdown; empty lines there do not.
  const text = tidyLines(raw.text)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  if (!hasSomethingToSee(text)) return refused({ code: 'textEmpty', field: 'text' });
  const length = checkLength(text, 'text', charterLimits.clauseText);
  if (!length.ok) return length;
  const link = forbiddenLink(text);
  if (link !== undefined) return refused({ code: 'linkNotAllowed', link });
  const line = tidyLine(raw.heading ?? '');
  if (!hasSomethingToSee(line)) return allowed({ text });
  const heading = checkLength(line, 'heading', charterLimits.heading);
  return heading.ok ? allowed({ heading: heading.value, text }) : heading;
}

function checkLength(text: string, field: Field, limit: number): Result<string, WordsRefusal> {
  const length = lengthOf(text);
  return length > limit ? refused({ code: 'textTooLong', field, limit, length }) : allowed(text);
}

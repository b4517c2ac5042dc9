import { allowed, hasSomethingToSee, lengthOf, refused, tidyLines, type Instant, type Result } from '../kernel';
import type { ReaderQuestion } from './charter';
import type { AskBody } from './contract';
import { charterLimits } from './limits';
import type { Named } from './proposal';
import type { WordsRefusal } from './tidyChange';

type Questions = readonly ReaderQuestion[];

/** Leaves a question for the next review. The same again (by its id) changes nothing. */
export function askQuestion(
  questions: Questions,
  { id, text: raw, clauseId }: AskBody,
  by: Named,
  now: Instant,
): Result<
  Questions,
  | Exclude<WordsRefusal, { code: 'linkNotAllowed' }>
  | { readonly code: 'tooManyQuestions'; readonly limit: number }
  | { readonly code: 'idTaken' }
> {
  const same = questions.find((question) => question.id === id);
  if (same) return same.by.id === by.id ? allowed(questions) : refused({ code: 'idTaken' });
  const most = charterLimits.questions;
  if (questions.length >= most) return refused({ code: 'tooManyQuestions', limit: most });
  const text = tidyLines(raw).trim();
  if (!hasSomethingToSee(text)) return refused({ code: 'textEmpty', field: 'text' });
  const [length, limit] = [lengthOf(text), charterLimits.question];
  if (length > limit) return refused({ code: 'textTooLong', field: 'text', limit, length });
  return allowed([...questions, { id, by, at: now, text, ...(clauseId === undefined ? {} : { clauseId }) }]);
}

/** Takes a question away: by whoever asked it, or a lead. One that is gone already may be taken away again. */
export function removeQuestion(
  questions: Questions,
  questionId: string,
  by: { readonly id: string; readonly isLead: boolean },
): Result<Questions, { readonly code: 'notYours' }> {
  const question = questions.find(({ id }) => id === questionId);
  if (question && question.by.id !== by.id && !by.isLead) return refused({ code: 'notYours' });
  return allowed(questions.filter((other) => other !== question));
}

/** The questions that are left once a review was held: those that came after it. */
export function questionsAfter(questions: Questions, reviewedAt: Instant): Questions {
  return questions.filter(({ at }) => at > reviewedAt);
}

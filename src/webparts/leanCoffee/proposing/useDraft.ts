import { useEffect, useState } from 'react';
import { checkTitle } from '../../../domain/leanCoffee';
import { useText } from '../useText';

/** From so many characters before the limit the reader is told how many still fit. */
const nearTheLimit = 20;

export interface Draft {
  readonly text: string;
  /** Why the topic cannot be proposed as it is; an empty field is only told so after a try. */
  readonly problem?: string;
  readonly hint?: string;
  write(text: string): void;
  /** The title to propose, leaving the field empty; nothing when the rules refuse it as it is. */
  take(): string | undefined;
}

/**
 * The topic being written, held to the rules of the board while it is written.
 *
 * @param returned - a topic that was refused: it comes back, unless the reader is already writing another
 */
export function useDraft(titleLimit: number, returned?: string): Draft {
  const { words } = useText();
  const [text, setText] = useState('');
  const [triedEmpty, setTriedEmpty] = useState(false);
  useEffect(() => {
    if (returned) setText((writing) => writing || returned);
  }, [returned]);

  const verdict = checkTitle(text);
  const write = (next: string): void => {
    setTriedEmpty(false);
    setText(next);
  };
  const take = (): string | undefined => {
    if (!verdict.ok) {
      setTriedEmpty(verdict.refusal.code === 'titleEmpty');
      return undefined;
    }
    setText('');
    return verdict.value;
  };

  const draft = { text, write, take };
  if (!verdict.ok) {
    const { refusal } = verdict;
    if (refusal.code === 'titleTooLong') {
      return { ...draft, problem: words.count('CharactersOver', refusal.length - refusal.limit) };
    }
    return triedEmpty ? { ...draft, problem: words.say('TitleNeeded') } : draft;
  }
  const left = titleLimit - Array.from(verdict.value).length;
  return left <= nearTheLimit ? { ...draft, hint: words.count('CharactersLeft', left) } : draft;
}

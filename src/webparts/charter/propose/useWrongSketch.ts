import * as React from 'react';
import { useText } from '../useText';
import { whatIsWrong, type Sketch, type Wrong } from './starter';

interface WrongSketch {
  /** Stands at the words of the clause until something is changed. */
  readonly wrong?: { readonly id: string; readonly text: string };
  /** Whether all can be sent; if not, the first clause that can't be is marked and has the focus. */
  isRight(sketches: readonly Sketch[]): boolean;
  forgive(): void;
}

/** What is wrong with a first charter, said where it is wrong: the page may be long. */
export function useWrongSketch(form: React.RefObject<HTMLElement>): WrongSketch {
  const { words } = useText();
  const [wrong, setWrong] = React.useState<Wrong>();
  React.useEffect(() => {
    if (!wrong) return;
    const field = form.current?.querySelector<HTMLElement>(`[data-sketch="${wrong.id}"] textarea`);
    field?.focus();
  }, [form, wrong]);
  const inWords = ({ problem }: Wrong): string => {
    if (problem.kind === 'nameless') return words.say('NameWithoutWords', { name: problem.name });
    return problem.kind === 'link' ? words.say('LinkInClause', { link: problem.link }) : words.say('StartEmpty');
  };
  return {
    ...(wrong ? { wrong: { id: wrong.id, text: inWords(wrong) } } : {}),
    isRight: (sketches) => {
      const found = whatIsWrong(sketches);
      setWrong(found);
      return found === undefined;
    },
    forgive: () => setWrong(undefined),
  };
}

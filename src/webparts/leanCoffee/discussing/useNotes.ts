import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { checkNotes, mergeNotes, moveCaret } from '../../../domain/leanCoffee';

const typingPauseInMs = 1_000;

/** Notes the reader has not sent: they outlive the field they were written in. By topic. */
export type NoteDrafts = Map<string, { readonly base: string; readonly text: string }>;

interface NotesOptions {
  readonly topicId: string;
  /** The text as the API last told it. */
  readonly saved: string;
  /** What the reader has sent is not answered yet. */
  readonly isPending: boolean;
  /** The text of the reader's that the API took last, and the one it refused. */
  readonly agreed?: string;
  readonly refused?: string;
  readonly drafts: NoteDrafts;
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly save: (base: string, text: string) => void;
}

export interface NotesInHand {
  readonly text: string;
  /** How many characters are too many; 0 when it fits. */
  readonly over: number;
  readonly isSaved: boolean;
  write(text: string): void;
  /** Sends what was written now, without waiting for a pause. */
  saveNow(): void;
}

/**
 * Notes that several people write at once. They are sent a second after the typing stops; what others write comes in
 * meanwhile, with the reader's caret kept where it is. `base` is always a text the API has known, so that it can tell what
 * was changed and nobody loses anything.
 */
export function useNotes({
  topicId,
  saved,
  isPending,
  agreed,
  refused,
  drafts,
  field,
  save,
}: NotesOptions): NotesInHand {
  const [text, setText] = useState(() => drafts.get(topicId)?.text ?? saved);
  const base = useRef(drafts.get(topicId)?.base ?? saved);
  const sent = useRef<string>();
  const latest = useRef(text);
  latest.current = text;
  const caret = useRef<readonly [number, number]>();
  const timer = useRef<number>();

  const saveNow = useCallback(() => {
    window.clearTimeout(timer.current);
    // While an answer is awaited the next one waits too: its ancestor is not known yet.
    if (sent.current !== undefined || latest.current === base.current || !checkNotes(latest.current).ok) return;
    sent.current = latest.current;
    save(base.current, latest.current);
  }, [save]);

  const saveSoon = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(saveNow, typingPauseInMs);
  }, [saveNow]);

  useLayoutEffect(() => {
    if (isPending) return;
    const was = sent.current;
    const ancestor = was !== undefined && agreed === was ? was : base.current;
    sent.current = undefined;
    if (saved === base.current && was === undefined) return;
    const mine = latest.current;
    const merged = mergeNotes(ancestor, mine, saved);
    base.current = saved;
    if (merged !== mine) {
      const element = field.current;
      if (element && document.activeElement === element) {
        caret.current = [
          moveCaret(mine, merged, element.selectionStart),
          moveCaret(mine, merged, element.selectionEnd),
        ];
      }
      setText(merged);
    }
    // What was refused is kept in the field; it is not sent again until something is changed.
    if (merged !== saved && (was === undefined || was !== refused)) saveSoon();
  }, [saved, isPending, agreed, refused, field, saveSoon]);

  useLayoutEffect(() => {
    if (!caret.current) return;
    field.current?.setSelectionRange(...caret.current);
    caret.current = undefined;
  }, [text, field]);

  const keep = useRef<() => void>();
  keep.current = () => {
    const unsent = latest.current !== (sent.current ?? base.current);
    if (!unsent) drafts.delete(topicId);
    else if (!checkNotes(latest.current).ok) drafts.set(topicId, { base: base.current, text: latest.current });
    else {
      drafts.delete(topicId);
      save(sent.current ?? base.current, latest.current);
    }
  };
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      keep.current?.();
    },
    [],
  );

  const write = (next: string): void => {
    setText(next);
    saveSoon();
  };
  const checked = checkNotes(text);
  const over = checked.ok ? 0 : checked.refusal.length - checked.refusal.limit;
  return { text, over, isSaved: text === saved && !isPending, write, saveNow };
}

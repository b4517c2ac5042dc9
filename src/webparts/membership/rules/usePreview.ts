import { useCallback, useEffect, useRef, useState } from 'react';
import type { MembershipApi } from '../../../clients';
import type { Problem } from '../../../domain/kernel';
import type { MembershipRule, RulePreviewView } from '../../../domain/membership';
import { askedBy, type DraftRule } from './ruleDraft';

/** Whom a rule means, as far as it is known. */
export interface RulePreview {
  /** The rule asks for nothing yet. */
  readonly isEmpty: boolean;
  /** What is shown may be of an earlier wording. */
  readonly isLooking: boolean;
  readonly view?: RulePreviewView;
  readonly problem?: Problem;
  readonly failed?: true;
  /** The wording that was looked at; the name does not count, since it means nobody. */
  readonly of?: string;
  /** Looks now, without waiting for a pause in writing. */
  lookNow(): void;
}

/** A pause in writing, after which it is looked. */
const pauseInMs = 700;
/** One look at a time: the API asks whoever comes too early to come again. */
const againInMs = 2_000;
const times = 5;

/** Looks whom a rule means while it is being written. What an earlier wording would have meant is dropped. */
export function usePreview(api: MembershipApi, rule: DraftRule): RulePreview {
  const [found, setFound] = useState<Pick<RulePreview, 'view' | 'problem' | 'failed' | 'of'>>({});
  const [isLooking, setLooking] = useState(false);
  const [hurried, setHurried] = useState(0);
  const seenHurry = useRef(0);
  const asked = wordingOf(rule);
  const isEmpty = askedBy(rule).include.length === 0;

  useEffect(() => {
    if (isEmpty) {
      setFound({});
      setLooking(false);
      return undefined;
    }
    let isWanted = true;
    const isHurried = seenHurry.current !== hurried;
    seenHurry.current = hurried;
    let timer = window.setTimeout(() => void look(1), isHurried ? 0 : pauseInMs);
    setLooking(true);
    const look = async (time: number): Promise<void> => {
      const answer = await api.previewRule(JSON.parse(asked) as MembershipRule);
      if (!isWanted) return;
      const isBusy = answer.kind === 'refused' && answer.problem.code === 'previewBusy' && time < times;
      if (isBusy) {
        timer = window.setTimeout(() => void look(time + 1), againInMs);
        return;
      }
      setLooking(false);
      if (answer.kind === 'fresh') setFound({ view: answer.view, of: asked });
      else setFound(answer.kind === 'refused' ? { problem: answer.problem } : { failed: true });
    };
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [api, asked, isEmpty, hurried]);
  const lookNow = useCallback(() => setHurried((times) => times + 1), []);
  return { isEmpty, isLooking, ...found, lookNow };
}

/** What a rule asks for as it stands: the name means nobody, but a rule without one is not looked at. */
export function wordingOf(rule: DraftRule): string {
  const { id, mode, include, exclude } = askedBy(rule);
  return JSON.stringify({ id, name: 'preview', mode, include, exclude });
}

/** How many would come in, or be suggested. */
export function comingBy({ fits, alreadyIn, stayOut = 0 }: RulePreviewView): number {
  return Math.max(0, fits - alreadyIn - stayOut);
}

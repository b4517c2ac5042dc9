import { useEffect, useState } from 'react';
import type { MembershipApi } from '../../../clients';
import type { Problem } from '../../../domain/kernel';
import type { MembershipRule, RulePreviewView } from '../../../domain/membership';
import { askedBy } from './ruleDraft';

/** Whom a rule means, as far as it is known. */
export interface RulePreview {
  /** The rule asks for nothing yet. */
  readonly isEmpty: boolean;
  /** What is shown may be of an earlier wording. */
  readonly isLooking: boolean;
  readonly view?: RulePreviewView;
  readonly problem?: Problem;
  readonly failed?: true;
}

/** A pause in writing, after which it is looked. */
const pauseInMs = 700;
/** One look at a time: the API asks whoever comes too early to come again. */
const againInMs = 2_000;
const times = 5;

/** Looks whom a rule means while it is being written. What an earlier wording would have meant is dropped. */
export function usePreview(api: MembershipApi, rule: MembershipRule): RulePreview {
  const [found, setFound] = useState<Omit<RulePreview, 'isEmpty' | 'isLooking'>>({});
  const [isLooking, setLooking] = useState(false);
  const { mode, include, exclude } = askedBy(rule);
  // The name means nobody, but a rule without one is not looked at.
  const asked = JSON.stringify({ id: rule.id, name: 'preview', mode, include, exclude });
  const isEmpty = include.length === 0;

  useEffect(() => {
    if (isEmpty) {
      setFound({});
      setLooking(false);
      return undefined;
    }
    let isWanted = true;
    let timer = window.setTimeout(() => void look(1), pauseInMs);
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
      if (answer.kind === 'fresh') setFound({ view: answer.view });
      else setFound(answer.kind === 'refused' ? { problem: answer.problem } : { failed: true });
    };
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [api, asked, isEmpty]);
  return { isEmpty, isLooking, ...found };
}

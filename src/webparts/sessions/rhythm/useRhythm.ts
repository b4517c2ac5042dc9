import { useEffect, useMemo, useState } from 'react';
import { clockAt } from '../../../components/marks/zonedTime';
import { whyRefused } from '../../../components/words';
import type { Cadence, PlanPreviewView, PlanView } from '../../../domain/sessions';
import { useDesk, type Place } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useSeenEtag } from '../state/useSeenEtag';
import { useText } from '../useText';
import { cadenceOf, draftOf, type RhythmDraft } from './rhythmDraft';

/** What would come of what stands in the form. */
interface Outlook {
  readonly preview?: PlanPreviewView;
  /** Why there is none. */
  readonly problem?: string;
}

export interface Rhythm extends Outlook {
  readonly draft: RhythmDraft;
  /** A time is missing. */
  readonly isIncomplete: boolean;
  /** Somebody wanted to save it all the same. */
  readonly needsTime: boolean;
  readonly notSaved?: string;
  readonly underWay: boolean;
  set(change: Partial<RhythmDraft>): void;
  save(): void;
}

/** Nobody waits for the dates of a rhythm that is still being chosen. */
const pauseInMs = 300;

/** A rhythm that is being chosen, with what would come of it, and its saving. */
export function useRhythm(plan: PlanView, found: Extract<Place, { kind: 'rhythm' }>['found']): Rhythm {
  const { words, now } = useText();
  const { api, take, tell, goTo } = useDesk();
  const deed = useDeed();
  const etag = useSeenEtag(plan.etag, deed.refusal !== undefined);
  const today = clockAt(now().getTime(), plan.timeZone).day;
  const [draft, setDraft] = useState(() => draftOf(plan, today, found));
  const [outlook, setOutlook] = useState<Outlook>({});
  const [needsTime, setNeedsTime] = useState(false);
  const wanted = JSON.stringify(cadenceOf(draft, today)) as string | undefined; // undefined has no JSON
  const cadence = useMemo(() => (wanted === undefined ? undefined : (JSON.parse(wanted) as Cadence | null)), [wanted]);

  useEffect(() => {
    if (cadence === undefined) return undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await api.previewPlan(cadence);
      if (!isWanted) return;
      if (answer.kind === 'fresh') setOutlook({ preview: answer.view });
      if (answer.kind === 'refused') setOutlook({ problem: whyRefused(answer.problem, words) });
      if (answer.kind === 'failed') setOutlook({ problem: words.say('TroubleUnreachable') });
    };
    const timer = window.setTimeout(() => void ask(), pauseInMs);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [api, cadence, words]);

  const save = (): void => {
    if (cadence === undefined) return setNeedsTime(true);
    const cancelWithoutTopics = draft.kind !== 'none' && draft.cancels ? draft.hours : null;
    deed.run(
      () => api.changePlan({ etag, cadence, cancelWithoutTopics }),
      (saved) => {
        take({ plan: saved });
        take({});
        tell(words.say('RhythmSaved'));
        goTo({ kind: saved.invitations === 'toBeSeen' && saved.cadence ? 'invitation' : 'home' });
      },
    );
  };
  return {
    draft,
    isIncomplete: cadence === undefined,
    // Without a time nothing comes of it; what would have come before is none of it.
    ...(cadence === undefined ? {} : outlook),
    needsTime: needsTime && cadence === undefined,
    ...(deed.problem === undefined ? {} : { notSaved: deed.problem }),
    underWay: deed.underWay,
    set: (change) => {
      deed.setProblem(undefined);
      setNeedsTime(false);
      setDraft((before) => ({ ...before, ...change }));
    },
    save,
  };
}

import type { Cancellation } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** Why a session does not take place: in the words of whoever cancelled it, or in ours where a rule did. */
export function useCancelledInWords(cancelled: Cancellation | undefined): string | undefined {
  const { words } = useText();
  const { plan } = useDesk();
  if (!cancelled) return undefined;
  const ours = {
    lead: '',
    newRhythm: words.say(plan && !plan.cadence ? 'OffForNoRhythm' : 'OffForRhythm'),
    noTopics: words.say('OffForTopics'),
  };
  return cancelled.reason || ours[cancelled.by] || undefined;
}

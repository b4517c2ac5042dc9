import type { PlanChange, PlanPreviewView, PlanView } from '../../../domain/sessions';
import { useText } from '../useText';

interface Telling {
  /** Whether somebody gets a mail soon after a new rhythm is saved. */
  readonly tellsPeople: boolean;
  /** How many sessions a new rhythm adds, moves and cancels, and who hears of it; absent where it changes nothing. */
  readonly sentence?: string;
}

/** Who would hear of what a new rhythm does to the planned sessions. */
export function useTellingInWords(plan: PlanView, preview: PlanPreviewView | undefined): Telling {
  const { words } = useText();
  const count = (kind: PlanChange['kind']): number =>
    preview?.changes.filter((change) => change.kind === kind).length ?? 0;
  const kinds = [['NewSessions', count('added')] as const, ['MovedSessions', count('moved')] as const];
  const counted = [...kinds, ['CancelledSessions', count('cancelled')] as const].filter(([, many]) => many > 0);
  if (!preview || counted.length === 0) return { tellsPeople: false };
  const changes = counted.map(([key, many]) => words.count(key, many)).join(', ');
  if (plan.stopped) return { tellsPeople: false, sentence: words.say('NobodyWhileStopped', { changes }) };
  if (plan.invitations === 'toBeSeen') {
    return { tellsPeople: false, sentence: words.say('NobodyUntilSeen', { changes }) };
  }
  const { people } = preview;
  const isNewOnly = counted.every(([key]) => key === 'NewSessions');
  const sentence = isNewOnly
    ? words.count('PeopleInvited', people, { sessions: words.count('ForNewSessions', count('added')) })
    : words.count('PeopleGetMail', people, { changes });
  return { tellsPeople: people > 0, sentence };
}

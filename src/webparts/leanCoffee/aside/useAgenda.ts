import { useState } from 'react';
import { whyRefused } from '../../../components/words';
import type { SessionView } from '../../../domain/leanCoffee';
import { useApi } from '../sync/useApi';
import { useServerClock } from '../sync/useServerClock';
import { useText } from '../useText';

interface AgendaHandling {
  /** The session has not begun, and there are people whom it is announced to. */
  readonly mayBeSent: boolean;
  readonly underWay: boolean;
  /** What came of it, in a sentence. */
  readonly outcome?: { readonly text: string; readonly isRefusal: boolean };
  send(): void;
}

/** Writes the topics as they stand into the invitation. */
export function useAgenda(session: SessionView): AgendaHandling {
  const { words, dates } = useText();
  const { sendAgenda } = useApi();
  const serverNow = useServerClock();
  const [underWay, setUnderWay] = useState(false);
  const [outcome, setOutcome] = useState<AgendaHandling['outcome']>();

  const carryOut = async (): Promise<void> => {
    if (!sendAgenda || underWay) return;
    setUnderWay(true);
    setOutcome(undefined);
    const answer = await sendAgenda(session.id);
    setUnderWay(false);
    if (answer.kind === 'fresh') return setOutcome({ text: words.say('AgendaSent'), isRefusal: false });
    const why = answer.kind === 'refused' ? whyRefused(answer.problem, words, dates) : words.say('TroubleUnreachable');
    setOutcome({ text: words.say('AgendaNotSent', { why }), isRefusal: true });
  };
  return {
    mayBeSent: sendAgenda !== undefined && serverNow() < Date.parse(session.startsAt),
    underWay,
    ...(outcome ? { outcome } : {}),
    send: () => void carryOut(),
  };
}

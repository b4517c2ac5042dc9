import { useState } from 'react';
import type { UpcomingSessionsView, UpcomingSessionView } from '../../../domain/sessions';
import type { Answer } from '../../../clients';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { wishFor } from '../state/wishFor';
import { useText } from '../useText';

export interface SessionDeeds {
  readonly problem?: string;
  readonly underWay: boolean;
  /** The reader has sent it, and the answer that all is done is still to come. */
  readonly isBeingSent: boolean;
  /** What is held, waits, was dropped or has failed goes out at once. */
  sendNow(): void;
  /** Takes back the last change, or a cancellation; absent when there is no way back. */
  readonly takeBack?: () => void;
}

/** What a lead does to a session with one press. @param onDone - the buttons may be gone then */
export function useSessionDeeds(session: UpcomingSessionView, onDone: () => void): SessionDeeds {
  const { words } = useText();
  const { api, take, tell } = useDesk();
  const { run, problem, underWay } = useDeed();
  const { id, etag, cancelled, mayRestore, before, invitation } = session;
  const wish = before && wishFor(session, before);
  // What is decided anew after that is another state.
  const [sent, setSent] = useState<string>();
  const isBeingSent = sent === etag && invitation === 'waiting';
  const carryOut = (ask: () => Promise<Answer<UpcomingSessionsView>>, news: string, onFresh?: () => void): void =>
    run(ask, (upcoming) => {
      onFresh?.();
      take({ upcoming });
      tell(news);
      onDone();
    });
  const restore = (): void => carryOut(() => api.restoreSession(id, { etag }), words.say('RestoredNews'));
  const goBack =
    wish &&
    Object.keys(wish).length > 0 &&
    (() => carryOut(() => api.changeSession(id, { etag, ...wish }), words.say('TakenBackNews')));
  const takeBack = cancelled ? mayRestore && restore : goBack;
  return {
    ...(problem === undefined ? {} : { problem }),
    underWay,
    isBeingSent,
    sendNow: () =>
      carryOut(
        () => api.sendNow(id),
        words.say('SentNews'),
        () => setSent(etag),
      ),
    ...(takeBack && !isBeingSent ? { takeBack } : {}),
  };
}

import type { Answer } from '../../../clients';
import type { ChangeSessionBody, UpcomingSessionsView, UpcomingSessionView } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useSeenEtag } from '../state/useSeenEtag';
import { useText } from '../useText';

export interface Edit {
  /** Who gets a mail of it, in a sentence. */
  readonly whoIsTold: string;
  readonly tellsEverybody: boolean;
  readonly problem?: string;
  readonly underWay: boolean;
  setProblem(problem: string | undefined): void;
  change(change: Omit<ChangeSessionBody, 'etag'>): void;
  /** @param ask - told the state that the person decided on */
  run(ask: (etag: string) => Promise<Answer<UpcomingSessionsView>>): void;
}

/** Changes one session and closes the form when that is done. */
export function useEdit(session: UpcomingSessionView, onClose: () => void): Edit {
  const { words } = useText();
  const { api, take, tell } = useDesk();
  const deed = useDeed();
  const { invitation, id } = session;
  const etag = useSeenEtag(session.etag, deed.wasRefused);
  const tellsEverybody = invitation === 'sent' || invitation === 'waiting' || invitation === 'failed';

  const run: Edit['run'] = (ask) =>
    deed.run(
      () => ask(etag),
      (upcoming) => {
        take({ upcoming });
        tell(words.say('ChangedNews'));
        onClose();
      },
    );
  const toldBy = tellsEverybody ? 'TellsEverybody' : invitation === 'stopped' ? 'TellsWhenReleased' : 'TellsNobody';
  return {
    whoIsTold: words.say(toldBy),
    tellsEverybody,
    ...(deed.problem === undefined ? {} : { problem: deed.problem }),
    underWay: deed.underWay,
    setProblem: deed.setProblem,
    change: (change) => run((seen) => api.changeSession(id, { etag: seen, ...change })),
    run,
  };
}

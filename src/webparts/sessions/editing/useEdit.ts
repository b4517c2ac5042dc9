import type { Answer } from '../../../clients';
import type { UpcomingSessionsView, UpcomingSessionView, WantedChange } from '../../../domain/sessions';
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
  change(wish: WantedChange): void;
  /** @param ask - told the state that the person decided on */
  run(ask: (etag: string) => Promise<Answer<UpcomingSessionsView>>): void;
}

/**
 * Changes one session and closes the form when that is done.
 *
 * @param everybody - what everybody who is invited gets
 */
export function useEdit(
  session: UpcomingSessionView,
  onClose: () => void,
  everybody: 'TellsEverybody' | 'TellsOfEnd' = 'TellsEverybody',
): Edit {
  const { words } = useText();
  const { api, take, tell, plan } = useDesk();
  const deed = useDeed();
  const { id } = session;
  const etag = useSeenEtag(session.etag, deed.refusal !== undefined);
  const isUnseen = session.invitation === 'toBeSeen' || plan?.invitations === 'toBeSeen';
  const toldBy = plan?.stopped ? 'TellsWhenReleased' : isUnseen ? 'TellsNobody' : 'TellsEverybody';

  const run = (ask: (etag: string) => Promise<Answer<UpcomingSessionsView>>): void =>
    deed.run(
      () => ask(etag),
      (upcoming) => {
        const after = upcoming.sessions.find((one) => one.id === id);
        take({ upcoming });
        const seconds = after?.toldIn ?? 0;
        tell(seconds > 0 ? words.count('HeldNews', seconds) : words.say('ChangedNews'));
        onClose();
      },
    );
  return {
    whoIsTold: words.say(toldBy === 'TellsEverybody' ? everybody : toldBy),
    tellsEverybody: toldBy === 'TellsEverybody',
    ...(deed.problem === undefined ? {} : { problem: deed.problem }),
    underWay: deed.underWay,
    setProblem: deed.setProblem,
    change: (wish) => run((seen) => api.changeSession(id, { etag: seen, ...wish })),
    run: (ask) => run(ask),
  };
}

import type { UpcomingSessionView } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface SendNow {
  readonly problem?: string;
  readonly underWay: boolean;
  send(): void;
}

/** Sends what waits for a session, or was dropped, at once. */
export function useSendNow({ id }: UpcomingSessionView): SendNow {
  const { words } = useText();
  const { api, take, tell } = useDesk();
  const { run, problem, underWay } = useDeed();
  const send = (): void =>
    run(
      () => api.sendNow(id),
      (upcoming) => {
        take({ upcoming });
        tell(words.say('SentNews'));
      },
    );
  return { send, underWay, ...(problem === undefined ? {} : { problem }) };
}

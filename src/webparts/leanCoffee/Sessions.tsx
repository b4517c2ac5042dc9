import * as React from 'react';
import type { Communities, LeanCoffeeApi, NotificationsApi } from '../../clients';
import { BoardOf } from './BoardOf';
import { NotificationsDialog } from './parts';
import type { MoreChoice } from '../../components/buttons/MoreMenu';
import { PracticeBar } from './starting/PracticeBar';
import { usePractice } from './starting/usePractice';
import { useText } from './useText';

interface SessionsProps {
  readonly api: LeanCoffeeApi;
  readonly reader: string;
  readonly isEditing: boolean;
  readonly title: string;
  readonly onTitle?: (title: string) => void;
  readonly communities?: Communities;
  readonly notifications?: NotificationsApi;
}

/** So much time is skipped at once while practising, in milliseconds. */
const hurryBy = 60_000;

/**
 * The community's session, and a practice session in its place when the reader wants one. The real one stays as it is
 * meanwhile, with what was typed into it, and goes on being sent.
 */
export const Sessions: React.FC<SessionsProps> = (props) => {
  const { communities, notifications } = props;
  const { words } = useText();
  const root = React.useRef<HTMLDivElement>(null);
  const [isHearing, setHearing] = React.useState(false);
  const [turn, setTurn] = React.useState(0); // another community is another board
  const { practice, begin, leave } = usePractice(props.reader);
  const practiceApi = practice.kind === 'there' ? practice.api : undefined;
  const wasPractising = React.useRef(false);
  React.useEffect(() => {
    const target = practiceApi ? '[data-practice]' : wasPractising.current ? '[data-more]' : undefined;
    if (target) root.current?.querySelector<HTMLElement>(target)?.focus();
    wasPractising.current = practiceApi !== undefined;
  }, [practiceApi]);

  const choices: MoreChoice[] = [{ key: 'practice', text: words.say('TryPractice'), onClick: begin }];
  if (notifications) {
    choices.push({ key: 'notifications', text: words.say('MyNotifications'), onClick: () => setHearing(true) });
  }
  if (communities?.inUse()) {
    const choose = (): void => {
      communities.choose(undefined);
      setTurn(turn + 1);
    };
    choices.push({ key: 'community', text: words.say('AnotherCommunity'), onClick: choose });
  }
  return (
    <div ref={root}>
      {practiceApi && (
        <BoardOf
          {...props}
          api={practiceApi}
          choices={[]}
          onPractise={begin}
          above={(lookNow) => (
            <PracticeBar
              onLeave={leave}
              onHurry={() => {
                practiceApi.hurry(hurryBy);
                lookNow();
              }}
            />
          )}
        />
      )}
      <div hidden={practiceApi !== undefined}>
        {practice.kind === 'failed' && <p role="alert">{words.say('PracticeFailed')}</p>}
        <BoardOf key={turn} {...props} choices={choices} onPractise={begin} />
      </div>
      {notifications && isHearing && <NotificationsDialog api={notifications} onClose={() => setHearing(false)} />}
    </div>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { newId } from '../../../components/newId';
import { turnBackUntil, type VersionsView } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

/** What a lead adopted at once, any member turns back for some days with one click. */
export const TurnBack: React.FC<{ readonly version: VersionsView['versions'][number] }> = ({ version }) => {
  const { words, dates } = useText();
  const { api, view, take, tell, goTo } = useDesk();
  const screen = getScreenClasses(useTheme());
  const deed = useDeed();
  const [id] = React.useState(newId);
  const { number } = version;
  const until = turnBackUntil(version);
  // It has been turned back, or others have come after it; who looks at an older one proposes another wording.
  if (until === undefined || number !== view.version || Date.parse(until) <= Date.now()) return null;
  const turn = (): void =>
    deed.run(
      () => api.turnBack(number, { id, reason: words.say('TurnBackReason') }),
      () => {
        take();
        tell(words.say('TurnedBackNews'));
        goTo({ kind: 'home' });
      },
    );
  return (
    <>
      <p className={screen.text}>{words.say('TurnBackUntil', { day: dates.nearDay(until, dates.readersZone) })}</p>
      {deed.problem && (
        <p role="alert" className={screen.problem}>
          {deed.problem}
        </p>
      )}
      <LinkButton
        text={words.say('TurnBack')}
        about={words.say('VersionNumber', { number })}
        disabled={deed.underWay}
        onClick={turn}
      />
    </>
  );
};

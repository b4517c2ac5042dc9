import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ManagedCommunity } from '../../../domain/membership';
import { DeedButtons } from '../layout/DeedButtons';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { HandoverPack } from './HandoverPack';

/** A community comes to its end: what that means, the question, and what is to be kept. */
export const Retire: React.FC<{ readonly community: ManagedCommunity }> = ({ community }) => {
  const { words } = useText();
  const { api, finish } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getManagerClasses(theme)];
  const deed = useDeed();
  const { id, name, size } = community;
  return (
    <>
      <div className={classes.consequences}>
        <p className={screen.text}>{words.say('EndsSessions')}</p>
        <p className={screen.text}>{words.count('RetireKeeps', size)}</p>
        <p className={screen.text}>{words.say('RetireBack')}</p>
      </div>
      <DeedButtons
        yes={words.say('RetireIt')}
        about={name}
        deed={deed}
        onYes={() =>
          deed.run(
            () => api.retire(id),
            () => finish(words.say('RetiredNews', { name })),
          )
        }
      />
      <h4 className={classes.below}>{words.say('Handover')}</h4>
      <HandoverPack community={community} />
    </>
  );
};

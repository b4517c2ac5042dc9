import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ManagedCommunity } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface EndingProps {
  readonly community: ManagedCommunity;
  readonly ending: NonNullable<ManagedCommunity['ending']>;
}

/** A community is on its way out; until that is over it can be kept. */
export const Ending: React.FC<EndingProps> = ({ community: { id, name }, ending }) => {
  const { words } = useText();
  const { api, finish } = useDesk();
  const classes = getScreenClasses(useTheme());
  const deed = useDeed();
  return (
    <>
      <p className={classes.text}>
        {ending.into ? words.say('IsMerged', { into: ending.into.name }) : words.say('IsRetired')}
      </p>
      <LinkButton
        text={words.say('KeepIt')}
        about={name}
        disabled={deed.underWay}
        onClick={() =>
          deed.run(
            () => api.reopen(id),
            () => finish(words.say('KeptNews', { name })),
          )
        }
      />
      <p role="alert" className={classes.problem}>
        {deed.problem}
      </p>
    </>
  );
};

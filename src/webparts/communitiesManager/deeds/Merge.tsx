import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Select } from '../../../components/forms/Select';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ManagedCommunity } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { DeedButtons } from '../layout/DeedButtons';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { intoOptions } from './intoOptions';

interface MergeProps {
  readonly community: ManagedCommunity;
  readonly others: readonly ManagedCommunity[];
}

/** Two communities become one: into which, and what happens to whom. */
export const Merge: React.FC<MergeProps> = ({ community, others }) => {
  const { words } = useText();
  const inWords = useInWords();
  const { api, finish } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getManagerClasses(theme)];
  const deed = useDeed();
  const [chosen, setChosen] = React.useState('');
  const into = others.find(({ id }) => id === chosen);
  const { id, name, leads, size } = community;
  const names = { name, into: into?.name ?? '' };
  return (
    <>
      <div className={classes.stack}>
        <Select
          label={words.say('MergeInto')}
          value={into?.id ?? ''}
          options={intoOptions(words.say('ChooseCommunity'), others)}
          onChange={setChosen}
        />
      </div>
      <div role="status">
        {into && (
          <div className={classes.consequences}>
            <p className={screen.text}>{words.count('MergePeople', size, names)}</p>
            {leads.length > 0 && (
              <p className={screen.text}>
                {words.say('MergeLeads', { leads: inWords.list(leads.map((lead) => lead.name)), name })}
              </p>
            )}
            <p className={screen.text}>{words.say('MergeLeft', names)}</p>
            <p className={screen.text}>{words.say('EndsSessions')}</p>
            <p className={screen.text}>{words.say('MergeBack', names)}</p>
          </div>
        )}
      </div>
      <DeedButtons
        yes={words.say('MergeIt')}
        about={into ? words.say('OneIntoOther', names) : name}
        deed={deed}
        isOpen={!into}
        onYes={() =>
          into &&
          deed.run(
            () => api.merge(id, into.id),
            () => finish(words.say('MergedNews', names)),
          )
        }
      />
    </>
  );
};

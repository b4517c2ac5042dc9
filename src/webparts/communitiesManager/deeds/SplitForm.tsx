import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Options } from '../../../components/forms/Options';
import { Select } from '../../../components/forms/Select';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { CommunityPerson, ManagedCommunity } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { DeedButtons } from '../layout/DeedButtons';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { ChoosePeople } from './ChoosePeople';
import { intoOptions } from './intoOptions';
import { useSplitNews } from './useSplitNews';

interface SplitFormProps {
  readonly community: ManagedCommunity;
  readonly others: readonly ManagedCommunity[];
  readonly people: readonly CommunityPerson[];
}

/** More names than these are counted. */
const namesShown = 5;

/** Who goes into which community, whether they stay here as well, and what follows from it. */
export const SplitForm: React.FC<SplitFormProps> = ({ community, others, people }) => {
  const { words } = useText();
  const inWords = useInWords();
  const splitNews = useSplitNews();
  const { api, finish } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getManagerClasses(theme)];
  const deed = useDeed();
  const [chosen, setChosen] = React.useState<readonly CommunityPerson[]>([]);
  const [target, setTarget] = React.useState('');
  const [stay, setStay] = React.useState<'stay' | 'move'>('stay');
  const into = others.find(({ id }) => id === target);
  const { id, name } = community;
  const names = chosen.slice(0, namesShown).map((person) => person.name);
  const more = chosen.length - names.length;
  const who = inWords.list(more > 0 ? [...names, words.count('MorePeople', more)] : names);
  const isOpen = !into || chosen.length === 0;
  return (
    <>
      <div className={classes.stack}>
        <ChoosePeople people={people} chosen={chosen} onChoose={setChosen} />
        <Select
          label={words.say('SplitInto')}
          note={words.say('SplitIntoNote')}
          value={into?.id ?? ''}
          options={intoOptions(words.say('ChooseCommunity'), others)}
          onChange={setTarget}
        />
        <Options
          label={words.say('AndHere')}
          value={stay}
          options={[
            { value: 'stay', text: words.say('TheyStay') },
            { value: 'move', text: words.say('TheyMove') },
          ]}
          onChange={setStay}
        />
      </div>
      <div role="status">
        {into && !isOpen && (
          <div className={classes.consequences}>
            <p className={screen.text}>{words.count('SplitIn', chosen.length, { who, into: into.name })}</p>
            {stay === 'move' && <p className={screen.text}>{words.say('SplitOut', { name })}</p>}
          </div>
        )}
      </div>
      <DeedButtons
        yes={words.say('SplitIt')}
        about={into ? words.say('OneIntoOther', { name, into: into.name }) : name}
        deed={deed}
        isOpen={isOpen}
        onYes={() =>
          into &&
          deed.run(
            () => api.split(id, { into: into.id, personIds: chosen.map((one) => one.id), move: stay === 'move' }),
            (view) => finish(splitNews(view, { name, into: into.name })),
          )
        }
      />
    </>
  );
};

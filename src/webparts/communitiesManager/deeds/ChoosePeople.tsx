import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { SearchField } from '../../../components/inputs/SearchField';
import { folded, wordsBegin } from '../../../components/words/folded';
import type { CommunityPerson } from '../../../domain/membership';
import { getManagerClasses } from '../layout/managerClasses';
import { useText } from '../useText';

interface ChoosePeopleProps {
  readonly people: readonly CommunityPerson[];
  readonly chosen: readonly CommunityPerson[];
  readonly onChoose: (chosen: readonly CommunityPerson[]) => void;
}

/** More boxes than these are narrowed by writing: a community may have thousands of people. */
const shownAtMost = 20;

/** Several people of a community, in the order of its roster. Who is chosen stays in sight whatever is searched for. */
export const ChoosePeople: React.FC<ChoosePeopleProps> = ({ people, chosen, onChoose }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, form, classes] = [getScreenClasses(theme), getFormClasses(theme), getManagerClasses(theme)];
  const [text, setText] = React.useState('');
  const texts = React.useMemo(() => people.map(({ name, jobTitle = '' }) => folded(`${name} ${jobTitle}`)), [people]);
  const typed = folded(text);
  const found = people.filter((_person, place) => wordsBegin(texts[place] ?? '', typed));
  const inSight = new Set([...chosen, ...found.filter((one) => !chosen.includes(one)).slice(0, shownAtMost)]);
  const more = found.filter((one) => !inSight.has(one)).length;
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{words.say('WhoGoes')}</legend>
      <SearchField
        label={words.say('FindPeople')}
        placeholder={words.say('FindPeopleHint')}
        text={text}
        onText={setText}
      />
      <p role="status" className={unseen}>
        {words.count('PeopleChosen', chosen.length)}
      </p>
      <div className={classes.people}>
        {people
          .filter((person) => inSight.has(person))
          .map((person) => (
            <label key={person.id} className={form.option}>
              <input
                type="checkbox"
                className={form.radio}
                checked={chosen.includes(person)}
                onChange={(event) =>
                  onChoose(event.currentTarget.checked ? [...chosen, person] : chosen.filter((one) => one !== person))
                }
              />
              <span>
                {person.jobTitle ? words.say('NameAndWork', { name: person.name, work: person.jobTitle }) : person.name}
              </span>
            </label>
          ))}
      </div>
      {more > 0 && <p className={screen.quiet}>{words.count('MoreFound', more)}</p>}
      {found.length === 0 && <p className={screen.quiet}>{words.say('NobodyFound')}</p>}
    </fieldset>
  );
};

const unseen = mergeStyles(hiddenContentStyle);

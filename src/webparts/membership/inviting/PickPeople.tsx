import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { PersonPicker } from '../../../components/inputs/PersonPicker';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** Somebody of the organisation, with what tells them from others of their name. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}

interface PickPeopleProps {
  readonly picked: readonly Picked[];
  readonly onPicked: (picked: readonly Picked[]) => void;
}

/** People of the organisation, found one by one. */
export const PickPeople: React.FC<PickPeopleProps> = ({ picked, onPicked }) => {
  const { words } = useText();
  const { api } = useDesk();
  const classes = getScreenClasses(useTheme());
  const search = React.useCallback(
    async (text: string): Promise<readonly Picked[]> => {
      if (!text) return [];
      const answer = await api.find(text);
      if (answer.kind !== 'fresh') return [];
      return answer.view.people.map(({ id, name, jobTitle, department, isIn }) => {
        const more = [jobTitle, department, ...(isIn ? [words.say('IsInAlready')] : [])].filter(Boolean);
        return { id, name: more.length > 0 ? `${name} (${more.join(', ')})` : name };
      });
    },
    [api, words],
  );
  return (
    <div style={{ marginTop: 8 }}>
      <PersonPicker
        key={picked.length} // an empty field for the next one
        label={words.say('PickLabel')}
        placeholder={words.say('PickHint')}
        nobodyFound={words.say('NobodyFound')}
        search={search}
        onPick={(one) => one && !picked.some(({ id }) => id === one.id) && onPicked([...picked, one])}
      />
      {picked.length > 0 && (
        <ul className={classes.list} aria-label={words.say('PickedLabel')}>
          {picked.map(({ id, name }) => (
            <li key={id} className={classes.text}>
              <span dir="auto">{name}</span>{' '}
              <LinkButton
                text={words.say('LeaveAway')}
                about={name}
                onClick={() => onPicked(picked.filter((other) => other.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

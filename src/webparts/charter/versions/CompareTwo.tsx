import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Select } from '../../../components/forms/Select';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getVersionClasses } from './versionClasses';

/** Any two versions are chosen, to see what is different. @param numbers - the newest first, two at least */
export const CompareTwo: React.FC<{ readonly numbers: readonly number[] }> = ({ numbers }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getVersionClasses(theme)];
  const [from, setFrom] = React.useState(numbers[1] ?? 1);
  const [to, setTo] = React.useState(numbers[0] ?? 1);
  const [isSame, setSame] = React.useState(false);
  const options = numbers.map((number) => ({ value: number, text: words.say('VersionNumber', { number }) }));
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    setSame(from === to);
    if (from !== to) goTo({ kind: 'compare', from: Math.min(from, to), to: Math.max(from, to) });
  };
  return (
    <form onSubmit={send} noValidate aria-label={words.say('CompareTwo')}>
      <div className={classes.compare}>
        <Select label={words.say('CompareFrom')} value={from} options={options} onChange={setFrom} />
        <Select label={words.say('CompareTo')} value={to} options={options} onChange={setTo} />
        <DefaultButton type="submit" text={words.say('Compare')} />
      </div>
      <p className={screen.problem} role="status">
        {isSame ? words.say('SameVersions') : ''}
      </p>
    </form>
  );
};

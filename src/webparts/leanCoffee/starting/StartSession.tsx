import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { PrimaryButton } from '../../../components/buttons/Button';
import { Choices } from '../../../components/inputs/Choices';
import { inputStyle } from '../../../components/inputs/inputStyle';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useText } from '../useText';
import { useSessionStart, type StartFunction } from './useSessionStart';
import { WhenFields } from './WhenFields';

interface StartSessionProps {
  readonly start: StartFunction;
  /** The community's zone; the reader's own where it is not known. */
  readonly zone?: string;
}

const lengths = [30, 45, 60, 90] as const;

/** The one card of somebody who can start a session: now, or at a time of their choice. */
export const StartSession: React.FC<StartSessionProps> = ({ start, zone }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-start'));
  const form = useSessionStart(start, zone);
  const { when, minutes, problem, underWay } = form;
  return (
    <form
      className={classes.card}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.send();
      }}
    >
      <h4 id={`${id}-title`} className={classes.title}>
        {words.say('StartTitle')}
      </h4>
      <Label id={`${id}-when`}>{words.say('StartWhen')}</Label>
      <Choices
        labelledBy={`${id}-when`}
        choices={[
          { value: 'now', label: words.say('StartNowChoice'), shape: 'play' },
          { value: 'later', label: words.say('StartLaterChoice'), shape: 'clock' },
        ]}
        chosen={when}
        onChoose={form.setWhen}
      />
      {when === 'later' && <WhenFields form={form} />}
      <Label className={classes.next} htmlFor={`${id}-length`}>
        {words.say('StartLength')}
      </Label>
      <select
        id={`${id}-length`}
        className={classes.select}
        value={minutes}
        onChange={(event) => form.setMinutes(Number(event.currentTarget.value))}
      >
        {lengths.map((length) => (
          <option key={length} value={length}>
            {words.count('Minutes', length)}
          </option>
        ))}
      </select>
      <p className={classes.note}>{words.say(when === 'now' ? 'StartNowNote' : 'StartLaterNote')}</p>
      <PrimaryButton
        type="submit"
        className={classes.button}
        text={words.say(underWay ? 'Starting' : when === 'now' ? 'StartNow' : 'StartLater')}
        disabled={underWay}
      />
      <div role="status" className={classes.problem}>
        {problem}
      </div>
    </form>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { effects, fonts, semanticColors } = theme;
  return mergeStyleSets({
    card: {
      maxWidth: 480,
      boxSizing: 'border-box',
      marginTop: 24,
      padding: 24,
      border: `1px solid ${semanticColors.bodyDivider}`,
      borderRadius: effects.roundedCorner4,
      selectors: { '@container (max-width: 420px)': { padding: 16 } },
    },
    title: { ...fonts.large, fontWeight: 600, margin: '0 0 8px', color: semanticColors.bodyText },
    next: { marginTop: 16 },
    select: [inputStyle(theme), { width: 'auto', minWidth: 160 }],
    note: { ...fonts.medium, lineHeight: '20px', margin: '16px 0', color: semanticColors.bodySubtext },
    button: touchTarget,
    problem: { ...fonts.small, marginTop: 8, color: semanticColors.errorText },
  });
});

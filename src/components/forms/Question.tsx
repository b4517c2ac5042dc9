import * as React from 'react';
import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton, PrimaryButton } from '../buttons/Button';
import { getScreenClasses } from '../frame/screenClasses';
import { getFormClasses } from './formClasses';

interface QuestionProps {
  readonly question: string;
  /** What follows from a yes, in sentences. */
  readonly text: string;
  readonly yes: string;
  /** Leaves things as they are: `Not yet`. */
  readonly stay: string;
  readonly underWay: boolean;
  readonly onYes: () => void;
  readonly onStay: () => void;
}

/** Asked before something that others notice: what comes of it, and the choice to leave things as they are. */
export const Question: React.FC<QuestionProps> = ({ question, text, yes, stay, underWay, onYes, onStay, children }) => {
  const theme = useTheme();
  const [screen, form, classes] = [getScreenClasses(theme), getFormClasses(theme), getClasses(theme)];
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div role="group" aria-label={question} className={classes.asking}>
      <h4 ref={heading} tabIndex={-1} className={classes.question} dir="auto">
        {question}
      </h4>
      <p className={screen.text}>{text}</p>
      {children}
      <div className={screen.buttons}>
        <PrimaryButton className={form.button} text={yes} disabled={underWay} onClick={onYes} />
        <DefaultButton className={form.button} text={stay} onClick={onStay} />
      </div>
    </div>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { fonts, palette, semanticColors } = theme;
  return mergeStyleSets({
    question: [
      getFocusStyle(theme, { inset: -4 }),
      { ...fonts.mediumPlus, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
    ],
    asking: {
      marginTop: 16,
      padding: '0 0 0 16px',
      borderLeft: `4px solid ${palette.themePrimary}`,
      selectors: { '& ~ p': { marginTop: 16 } },
    },
  });
});

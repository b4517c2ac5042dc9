import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { Placeholder } from '../../../components/frame/Placeholder';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useText } from '../useText';
import { StartSession } from './StartSession';
import type { StartFunction } from './useSessionStart';

interface NoSessionProps {
  readonly mayStart: boolean;
  readonly start: StartFunction;
  readonly zone?: string;
  readonly onPractise: () => void;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** No session is planned: whoever can start one gets one card for it, everybody a way to try the practice. */
export const NoSession: React.FC<NoSessionProps> = ({ mayStart, start, zone, onPractise, titleRef }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const texts = mayStart
    ? [words.say('NoSessionLeadText'), words.say('NoSessionRhythm')]
    : [words.say('NoSessionText')];
  return (
    <>
      <Placeholder title={words.say('NoSessionTitle')} texts={texts} titleRef={titleRef} />
      {mayStart && <StartSession start={start} {...(zone === undefined ? {} : { zone })} />}
      <div className={classes.practice}>
        <p className={classes.invitation}>{words.say('PracticeInvitation')}</p>
        <DefaultButton className={classes.button} text={words.say('TryPractice')} onClick={onPractise} />
      </div>
    </>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    practice: { marginTop: 32 },
    invitation: { ...fonts.medium, lineHeight: '20px', margin: '0 0 8px', color: semanticColors.bodyText },
    button: touchTarget,
  }),
);

import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { PrimaryButton } from '../../../components/buttons/Button';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { whyRefused } from '../../../components/words';
import { unprinted } from '../layout/printing';
import { WhatChanged } from '../parts';
import { useDesk } from '../state/desk';
import { useAcknowledge } from '../state/useAcknowledge';
import { useText } from '../useText';

/** Asks somebody who is new to the charter, or to what has changed in it, to read it and to say so. */
export const Acknowledge: React.FC = () => {
  const { words, dates } = useText();
  const { view, refusal } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getClasses(theme)];
  const [isOpen, setOpen] = React.useState(false);
  const { about, acknowledge } = useAcknowledge();
  const since = view.you.acknowledged;
  const title = words.say(since === undefined ? 'ReadItTitle' : 'ReadAgainTitle');
  return (
    <section className={`${classes.asking} ${unprinted}`} aria-label={title}>
      <h4 className={classes.title}>{title}</h4>
      <p className={screen.text}>
        {since === undefined ? words.say('ReadItText') : words.say('ReadAgainText', { number: since })}
      </p>
      {since !== undefined && (
        <>
          <LinkButton text={words.say('ShowChanged')} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
          {isOpen && <WhatChanged since={since} />}
        </>
      )}
      {refusal?.change.about === about && (
        <p className={screen.problem} role="alert">
          {whyRefused(refusal.problem, words, dates)}
        </p>
      )}
      <div className={screen.buttons}>
        <PrimaryButton text={words.say('IHaveReadIt')} onClick={acknowledge} />
      </div>
      <p className={screen.quiet}>{words.say('ReadItMeans')}</p>
    </section>
  );
};

const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyleSets({
    asking: { marginTop: 16, paddingLeft: 16, borderLeft: `4px solid ${palette.themePrimary}` },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
  }),
);

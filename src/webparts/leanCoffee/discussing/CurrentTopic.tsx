import * as React from 'react';
import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import type { TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { Countdown } from './Countdown';
import { ShapeButton } from './ShapeButton';
import type { TimeNow } from './useTimebox';
import type { Sound } from './useSound';

interface CurrentTopicProps {
  readonly topic: TopicView;
  readonly time: TimeNow;
  readonly sound: Sound;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** What is talked about, who proposed it if they said so, and how long it still has. */
export const CurrentTopic: React.FC<CurrentTopicProps> = ({ topic, time, sound, headingRef }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const { proposedBy, result, title, late, merged } = topic;
  const by =
    proposedBy.kind === 'named'
      ? words.say('ProposedByName', { name: proposedBy.name })
      : words.say('ProposedWithoutName');
  return (
    <div className={classes.root}>
      <div className={classes.what}>
        <h3 className={classes.title} ref={headingRef} tabIndex={-1} dir="auto">
          {title}
        </h3>
        <p className={classes.meta}>
          {by} · {late ? words.say('AddedLate') : words.count('TopicVotes', result?.votes ?? 0)}
        </p>
        {merged.map((other) => (
          <p key={other.id} className={classes.meta}>
            {words.say('MergedHere', { title: other.title })}
          </p>
        ))}
      </div>
      <div className={classes.time}>
        <Countdown time={time} />
        <ShapeButton
          shape={sound.isOn ? 'bell' : 'bellOff'}
          label={words.say('Sound')}
          isOn={sound.isOn}
          onClick={sound.toggle}
        />
      </div>
    </div>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  return mergeStyleSets({
    root: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px 24px' },
    // Below this the time stands under the title instead.
    what: { flex: '1 1 320px', minWidth: 0 },
    title: [
      getFocusStyle(theme, { inset: -4 }),
      {
        ...fonts.xxLarge,
        fontWeight: 600,
        lineHeight: '36px',
        margin: 0,
        textAlign: 'left',
        overflowWrap: 'anywhere',
        color: semanticColors.bodyText,
      },
    ],
    meta: { ...fonts.medium, margin: '4px 0 0', color: semanticColors.bodySubtext },
    time: { display: 'flex', alignItems: 'center', alignSelf: 'flex-start', gap: 8, marginTop: -6 },
  });
});

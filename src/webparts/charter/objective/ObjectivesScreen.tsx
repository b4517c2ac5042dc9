import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useFocusKept } from '../../../components/useFocusKept';
import type { CharterView } from '../../../domain/charter';
import { narrow } from '../layout/narrow';
import { useDesk, type PlaceOfChange } from '../state/desk';
import { useText } from '../useText';
import { ObjectiveRecord } from './ObjectiveRecord';
import { RunningObjective } from './RunningObjective';
import { SetObjective } from './SetObjective';

interface ObjectivesScreenProps {
  readonly place: Extract<PlaceOfChange, { readonly kind: 'objectives' }>;
}

/** What the community wants to reach, how it goes, and what came of earlier ones. */
export const ObjectivesScreen: React.FC<ObjectivesScreenProps> = ({ place: { writing: first } }) => {
  const { words } = useText();
  const { view, take, tell } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [writing, setWriting] = React.useState<'checkIn' | 'outcome' | 'new' | undefined>(first);
  const { objective, pastObjectives, you } = view;
  useFocusKept(root, heading, [writing, objective?.id, objective?.checkIns.length].join());
  const stop = (): void => setWriting(undefined);
  const done = (news: string) => (answered: CharterView) => {
    stop();
    take(answered);
    tell(news);
  };
  const isLead = you.role === 'lead';
  return (
    <div ref={root} className={`${narrow} ${below}`}>
      <h4 ref={heading} tabIndex={-1} className={classes.section}>
        {words.say('ObjectiveNow')}
      </h4>
      {objective ? (
        <RunningObjective
          {...{ objective, isLead, writing, setWriting }}
          onCheckedIn={done(words.say('CheckInNews'))}
          onEnded={done(words.say('OutcomeNews'))}
        />
      ) : (
        <p className={classes.text}>{words.say(isLead ? 'NoObjectiveLead' : 'NoObjective')}</p>
      )}
      {!objective && isLead && writing !== 'new' && (
        <div className={classes.buttons}>
          <PrimaryButton text={words.say('SetObjective')} onClick={() => setWriting('new')} />
        </div>
      )}
      {!objective && writing === 'new' && <SetObjective onDone={done(words.say('ObjectiveNews'))} onCancel={stop} />}
      {pastObjectives.length > 0 && (
        <>
          <h4 className={`${classes.section} ${classes.below}`}>{words.say('PastObjectives')}</h4>
          <ul className={`${classes.list} ${rows}`}>
            {pastObjectives.map((past) => (
              <li key={past.id}>
                <ObjectiveRecord objective={past} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const below = mergeStyles({ marginTop: 16 });
const rows = mergeStyles({ display: 'grid', rowGap: 24 });

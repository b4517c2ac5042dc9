import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';

/** Who speaks, where people meet, and what helps everybody to take part. */
export const PlaceLines: React.FC<{ readonly session: UpcomingSessionView }> = ({ session: { place, speaker } }) => {
  const { words } = useText();
  const classes = getRowClasses(useTheme());
  const more = [
    ...(place?.accessNotes ? [words.say('AccessLine', { notes: place.accessNotes })] : []),
    ...(place?.dialIn ? [words.say('DialInLine', { number: place.dialIn })] : []),
    ...(place?.captions ? [words.say('CaptionsLine')] : []),
  ];
  return (
    <>
      {speaker && (
        <p className={classes.fact} dir="auto">
          {speaker.topic
            ? words.say('SpeakerWithTopic', { name: speaker.name, topic: speaker.topic })
            : words.say('SpeakerLine', { name: speaker.name })}
        </p>
      )}
      {place?.room && (
        <p className={classes.fact} dir="auto">
          {place.room}
        </p>
      )}
      {more.map((line) => (
        <p key={line} className={classes.detail} dir="auto">
          {line}
        </p>
      ))}
    </>
  );
};

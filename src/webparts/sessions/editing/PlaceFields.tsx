import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { NotedCheckbox } from '../../../components/inputs/NotedCheckbox';
import { detailLimits } from '../../../domain/sessions';
import { getFormClasses } from '../../../components/forms/formClasses';
import { TextInput } from '../forms/TextInput';
import { useText } from '../useText';
import { Section } from './Section';
import { noPlace, type DraftProps } from './sessionDraft';

/** Where people meet who come in person, and what helps everybody to take part. */
export const PlaceFields: React.FC<DraftProps & { readonly hasPlace: boolean }> = ({ draft, set, hasPlace }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const takeAway = { text: words.say('TakePlaceAway'), onClick: () => set(noPlace) };
  return (
    <Section title={words.say('PlaceSection')} {...(hasPlace ? { takeAway } : {})}>
      <div className={classes.stack}>
        <TextInput
          label={words.say('RoomLabel')}
          note={words.say('RoomNote')}
          limit={detailLimits.room}
          value={draft.room}
          onChange={(room) => set({ room })}
        />
        <TextInput
          label={words.say('AccessLabel')}
          note={words.say('AccessNote')}
          limit={detailLimits.accessNotes}
          lines="several"
          value={draft.accessNotes}
          onChange={(accessNotes) => set({ accessNotes })}
        />
        <TextInput
          label={words.say('DialInLabel')}
          note={words.say('DialInNote')}
          limit={detailLimits.dialIn}
          value={draft.dialIn}
          onChange={(dialIn) => set({ dialIn })}
        />
        <NotedCheckbox
          label={words.say('CaptionsLabel')}
          note={words.say('CaptionsNote')}
          checked={draft.captions}
          onChange={(captions) => set({ captions })}
        />
      </div>
    </Section>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { detailLimits } from '../../../domain/sessions';
import { getFormClasses } from '../../../components/forms/formClasses';
import { TextInput } from '../forms/TextInput';
import { useText } from '../useText';
import { Section } from './Section';
import { noSpeaker, type DraftProps } from './sessionDraft';

/** Somebody who comes to speak. */
export const SpeakerFields: React.FC<DraftProps & { readonly hasSpeaker: boolean }> = ({ draft, set, hasSpeaker }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const takeAway = { text: words.say('TakeSpeakerAway'), onClick: () => set(noSpeaker) };
  return (
    <Section title={words.say('SpeakerSection')} {...(hasSpeaker ? { takeAway } : {})}>
      <div className={classes.stack}>
        <TextInput
          label={words.say('NameLabel')}
          limit={detailLimits.speakerName}
          value={draft.name}
          onChange={(name) => set({ name })}
        />
        <TextInput
          label={words.say('MailLabel')}
          note={words.say('MailNote')}
          limit={detailLimits.speakerMail}
          type="email"
          value={draft.mail}
          onChange={(mail) => set({ mail })}
        />
        <TextInput
          label={words.say('SubjectLabel')}
          limit={detailLimits.speakerTopic}
          value={draft.topic}
          onChange={(topic) => set({ topic })}
        />
      </div>
    </Section>
  );
};

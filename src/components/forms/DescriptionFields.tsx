import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { communityBounds } from '../../domain/communities';
import { GrowingText } from '../inputs/GrowingText';
import { useTextOf } from '../words';
import { Field } from './Field';
import { getFormClasses } from './formClasses';
import type { DescriptionInHand } from './useDescription';

/** What a community is called and what it is for, to be written. */
export const DescriptionFields: React.FC<{ readonly description: DescriptionInHand }> = ({ description }) => {
  const { words } = useTextOf<SharedStrings>();
  const classes = getFormClasses(useTheme());
  const { name, purpose, setName, setPurpose, problemOf } = description;
  return (
    <>
      <Field label={words.say('CommunityName')} {...problemOf('name')}>
        {(ids) => (
          <input
            {...ids}
            dir="auto"
            autoComplete="off"
            className={classes.wideInput}
            maxLength={communityBounds.name.most}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.say('CommunityPurpose')} note={words.say('CommunityPurposeNote')} {...problemOf('purpose')}>
        {(ids) => (
          <GrowingText
            {...ids}
            maxLength={communityBounds.purpose.most}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
        )}
      </Field>
    </>
  );
};

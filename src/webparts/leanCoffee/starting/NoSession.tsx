import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Placeholder } from '../../../components/Placeholder';
import { touchTarget } from '../../../components/touchTarget';
import { mergeStyles } from '@fluentui/react/lib/Styling';
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
  const texts = [words.say(mayStart ? 'NoSessionLeadText' : 'NoSessionText')];
  return (
    <>
      <Placeholder title={words.say('NoSessionTitle')} texts={texts} titleRef={titleRef} />
      {mayStart && <StartSession start={start} {...(zone === undefined ? {} : { zone })} />}
      <p>{words.say('PracticeInvitation')}</p>
      <DefaultButton className={button} text={words.say('TryPractice')} onClick={onPractise} />
    </>
  );
};

const button = mergeStyles(touchTarget);

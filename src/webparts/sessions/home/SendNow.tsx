import * as React from 'react';
import { Question } from '../forms/Question';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useText } from '../useText';
import type { useSessionDeeds } from './useSessionDeeds';

interface SendNowProps {
  readonly deeds: ReturnType<typeof useSessionDeeds>;
  /** The day of the session. */
  readonly about: string;
  /** An administrator decided that it shall not go out. */
  readonly wasDropped: boolean;
}

/** Sends what waits at once; what an administrator has dropped only after a question. */
export const SendNow: React.FC<SendNowProps> = ({ deeds: { sendNow, underWay }, about, wasDropped }) => {
  const { words } = useText();
  const root = React.useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = React.useState(false);
  const wasAsked = React.useRef(false);
  React.useEffect(() => {
    if (wasAsked.current && !isAsked) root.current?.querySelector('button')?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <div ref={root}>
      {isAsked ? (
        <Question
          question={words.say('SendDroppedTitle')}
          text={words.say('SendDroppedText')}
          yes={words.say(underWay ? 'Sending' : 'SendAllTheSame')}
          underWay={underWay}
          onYes={sendNow}
          onStay={() => setAsked(false)}
        />
      ) : (
        <LinkButton
          text={words.say(underWay ? 'Sending' : 'SendNow')}
          about={about}
          disabled={underWay}
          onClick={wasDropped ? () => setAsked(true) : sendNow}
        />
      )}
    </div>
  );
};

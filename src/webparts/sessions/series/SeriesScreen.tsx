import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useAsked } from '../../../components/useAsked';
import type { SeriesView } from '../../../domain/series';
import type { PlanView } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { NotYet } from '../layout/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import { MailboxAddress } from './MailboxAddress';
import { SeriesRow } from './SeriesRow';

/** Series that somebody made by hand: how Guildhall comes to see them, and what it does with one that it adopts. */
export const SeriesScreen: React.FC<{ readonly plan: PlanView }> = ({ plan }) => {
  const { words } = useText();
  const { api } = useDesk();
  const screen = getScreenClasses(useTheme());
  const asked = useAsked(React.useCallback(() => api.readSeries(), [api]));
  const [answered, setAnswered] = React.useState<SeriesView>();
  const view = answered ?? asked.view;
  if (!view) return <NotYet asked={asked} />;
  const { mailbox, series } = view;
  return (
    <>
      <p className={screen.text}>{words.say('SeriesText')}</p>
      <MailboxAddress
        mailbox={mailbox}
        onLookAgain={() => {
          setAnswered(undefined);
          asked.ask();
        }}
      />
      {series.length === 0 ? (
        <p className={screen.text}>{words.say('NoSeries')}</p>
      ) : (
        <ul className={screen.list}>
          {series.map((one) => (
            <SeriesRow key={one.id} series={one} plan={plan} onAnswered={setAnswered} />
          ))}
        </ul>
      )}
    </>
  );
};

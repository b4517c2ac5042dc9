import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { useTheme } from '@fluentui/react/lib/Theme';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { RowButton } from '../discussing/RowButton';
import { useApi } from '../sync/useApi';
import { useText } from '../useText';
import { NotYet } from './NotYet';
import { getPastClasses } from './pastClasses';
import { RecordDialog } from './RecordDialog';
import { useAsked } from '../../../components/useAsked';
import { WorthBars } from './WorthBars';

/** The last sessions: what came of them, and whether people found them worth their hour. */
export const PastSessions: React.FC<{ readonly onClose: () => void }> = ({ onClose }) => {
  const { words, dates } = useText();
  const classes = getPastClasses(useTheme());
  const api = useApi();
  const asked = useAsked(React.useCallback(() => api.pastSessions(), [api]));
  const [opened, setOpened] = React.useState<string>();
  const sessions = asked.view?.sessions;
  const shown = sessions?.find(({ id }) => id === opened);

  if (shown) {
    return (
      <RecordDialog
        sessionId={shown.id}
        title={words.say('RecordOf', { day: dates.fullDay(shown.startsAt, shown.timeZone) })}
        {...(shown.recordUrl ? { url: shown.recordUrl } : {})}
        onClose={() => setOpened(undefined)}
      />
    );
  }
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth="min(720px, 92vw)"
      maxWidth="min(720px, 92vw)"
      dialogContentProps={{ type: DialogType.normal, title: words.say('EarlierSessions') }}
    >
      {!sessions && <NotYet asked={asked} />}
      {sessions?.length === 0 && <p className={classes.text}>{words.say('NoEarlierSessions')}</p>}
      {sessions && sessions.length > 0 && (
        <table className={classes.table}>
          <caption className={classes.caption}>{words.say('WorthTrend')}</caption>
          <thead>
            <tr>
              <th className={classes.head}>{words.say('SessionColumn')}</th>
              <th className={classes.head}>{words.say('CameOfItColumn')}</th>
              <th className={classes.head}>{words.say('WorthColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, startsAt, timeZone, discussed, actions, worth }) => (
              <tr key={id}>
                <th scope="row" className={classes.cell}>
                  <RowButton label={dates.fullDay(startsAt, timeZone)} onClick={() => setOpened(id)} />
                </th>
                <td className={classes.cell}>
                  {words.count('TopicsDiscussed', discussed)}, {words.count('ActionsMade', actions)}
                </td>
                <td className={classes.cell}>{worth ? <WorthBars worth={worth} /> : words.say('TooFewAnswers')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <DialogFooter>
        <DefaultButton styles={{ root: touchTarget }} text={words.say('CloseRecord')} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
};

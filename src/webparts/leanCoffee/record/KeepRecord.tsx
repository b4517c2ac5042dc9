import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { recordMarkdown, type RecordView } from '../../../domain/leanCoffee';
import { getListClasses } from '../discussing/listClasses';
import { RowButton } from '../discussing/RowButton';
import { clockAt } from '../../../components/marks/zonedTime';
import { useApi } from '../sync/useApi';
import { useText } from '../useText';
import { copyText, downloadText } from '../../../components/handOver';
import { recordWords } from './recordWords';
import { SharePointLink } from './SharePointLink';

interface KeepRecordProps {
  readonly sessionId: string;
  /** Where it stands in SharePoint; absent until it is published. */
  readonly url?: string;
}

type Outcome = 'RecordCopied' | 'RecordDownloaded' | 'RecordUnreachable' | 'CopyRefused';

/** The record for keeps: in the community's SharePoint site, and as Markdown for whoever wants it elsewhere. */
export const KeepRecord: React.FC<KeepRecordProps> = ({ sessionId, url }) => {
  const text = useText();
  const { words } = text;
  const classes = getListClasses(useTheme());
  const api = useApi();
  const [outcome, setOutcome] = React.useState<Outcome>();

  const withMarkdown = async (
    handOver: (markdown: string, { session }: RecordView) => Outcome | Promise<Outcome>,
  ): Promise<void> => {
    const answer = await api.readRecord(sessionId);
    if (answer.kind !== 'fresh') return setOutcome('RecordUnreachable');
    setOutcome(await handOver(recordMarkdown(answer.view, recordWords(answer.view, text)), answer.view));
  };
  const copy = (): Promise<void> =>
    withMarkdown(async (markdown) => ((await copyText(markdown)) ? 'RecordCopied' : 'CopyRefused'));
  const download = (): Promise<void> =>
    withMarkdown((markdown, { session: { startsAt, timeZone } }) => {
      downloadText(`lean-coffee-${clockAt(Date.parse(startsAt), timeZone).day}.md`, markdown);
      return 'RecordDownloaded';
    });

  return (
    <section>
      <h3 className={classes.heading}>{words.say('RecordHeading')}</h3>
      <SharePointLink {...(url ? { url } : {})} />
      <p className={classes.note}>{words.say('TakeRecord')}</p>
      <div className={classes.buttons}>
        <RowButton label={words.say('DownloadMarkdown')} onClick={() => void download()} />
        <RowButton label={words.say('CopyMarkdown')} onClick={() => void copy()} />
      </div>
      <p className={classes.note} role="status">
        {outcome && words.say(outcome)}
      </p>
    </section>
  );
};

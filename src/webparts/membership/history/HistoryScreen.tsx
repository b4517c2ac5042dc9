import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useAsked } from '../../../components/useAsked';
import { startWithCapital } from '../../../components/words';
import type { AuditEntry, AuditView } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { getRunClasses } from '../runs/runClasses';
import { useEntryInWords } from './useEntryInWords';

/** What was changed about membership, by whom and why, the newest first. */
export const HistoryScreen: React.FC = () => {
  const { words, dates } = useText();
  const { api } = useDesk();
  const deed = useDeed();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRunClasses(theme)];
  const asked = useAsked(React.useCallback(() => api.readAudit(), [api]));
  const [earlier, setEarlier] = React.useState<readonly AuditView[]>([]);
  const inWords = useEntryInWords();
  if (!asked.view) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  const pages = [asked.view, ...earlier];
  const entries = pages.flatMap((page) => page.entries);
  const before = pages[pages.length - 1]?.before;
  if (entries.length === 0) return <p className={screen.text}>{words.say('NoHistory')}</p>;
  return (
    <>
      {byDay(entries, (at) => dates.nearDay(at, dates.readersZone)).map(({ day, list }) => (
        <section key={day}>
          <h4 className={classes.part}>{startWithCapital(day, words.strings.Language)}</h4>
          <ul className={screen.list}>
            {list.map((entry, place) => (
              <li key={`${entry.at} ${place}`} className={screen.text} dir="auto">
                <time dateTime={entry.at} className={classes.why}>
                  {dates.time(entry.at, dates.readersZone)}
                </time>{' '}
                {inWords(entry)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={screen.problem} role="status">
        {deed.problem}
      </p>
      {before !== undefined && (
        <LinkButton
          text={words.say('ShowEarlier')}
          disabled={deed.underWay}
          onClick={() =>
            deed.run(
              () => api.readAudit(before),
              (page) => setEarlier([...earlier, page]),
            )
          }
        />
      )}
    </>
  );
};

function byDay(
  entries: readonly AuditEntry[],
  dayOf: (at: string) => string,
): readonly { readonly day: string; readonly list: readonly AuditEntry[] }[] {
  const days = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return Array.from(days, ([day, list]) => ({ day, list }));
}

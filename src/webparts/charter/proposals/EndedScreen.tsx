import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useAsked } from '../../../components/useAsked';
import { useFocusKept } from '../../../components/useFocusKept';
import type { ProposalView } from '../../../domain/charter';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { ProposalRow } from './ProposalRow';

/** What came of earlier proposals, the newest first, a page at a time. */
export const EndedScreen: React.FC = () => {
  const { words } = useText();
  const { api } = useDesk();
  const classes = getScreenClasses(useTheme());
  const [earlier, setEarlier] = React.useState<readonly ProposalView[]>([]);
  const [before, setBefore] = React.useState<string>();
  const asked = useAsked(React.useCallback(() => api.readEnded(before), [api, before]));
  const known = new Set(earlier.map(({ id }) => id));
  const shown = [...earlier, ...(asked.view?.proposals ?? []).filter(({ id }) => !known.has(id))];
  const next = asked.view?.next;
  const root = React.useRef<HTMLDivElement>(null);
  const list = React.useRef<HTMLUListElement>(null);
  useFocusKept(root, list, next);
  return (
    <div ref={root}>
      {shown.length > 0 && (
        <ul ref={list} tabIndex={-1} className={`${classes.list} ${rows}`}>
          {shown.map((proposal) => (
            <ProposalRow key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      )}
      {asked.view && shown.length === 0 && <p className={classes.text}>{words.say('NothingEnded')}</p>}
      {!asked.view && <NotYet asked={asked} meanwhile={<LoadingPart />} />}
      {next !== undefined && (
        <LinkButton
          text={words.say('EarlierOnes')}
          onClick={() => {
            setEarlier(shown);
            setBefore(next);
          }}
        />
      )}
    </div>
  );
};

const rows = mergeStyles({ display: 'grid', rowGap: 24 });

import * as React from 'react';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { type Clause, clauseName } from '../../../domain/charter';
import type { Panes } from '../panes';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface ClauseMenuProps {
  readonly clause: Clause;
  readonly panes: Panes;
  readonly onAsk: () => void;
}

/** What a member can do about a clause. */
export const ClauseMenu: React.FC<ClauseMenuProps> = ({ clause, panes, onAsk }) => {
  const { words } = useText();
  const desk = useDesk();
  return (
    <MoreMenu
      label={words.say('MoreFor', { clause: clauseName(clause) })}
      choices={[
        ...(panes.clauseChoices?.(clause, desk, words) ?? []),
        { key: 'ask', text: words.say('AskAboutClause'), onClick: onAsk },
      ]}
    />
  );
};

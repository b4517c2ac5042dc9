import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail } from '../../../domain/charter';
import { ClauseWords } from '../home/ClauseWords';
import { narrow } from '../layout/narrow';
import { useDesk, type PlaceOfChange } from '../state/desk';
import { useShowInList } from '../state/useProposal';
import { useText } from '../useText';
import { AlsoProposed } from './AlsoProposed';
import { ChangeForm } from './ChangeForm';
import { StartForm } from './StartForm';
import { blankFor, type WhatToChange } from './written';

type ProposePlace = Extract<PlaceOfChange, { readonly kind: 'propose' }>;

/** Suggests a change of a clause, a new clause, or the first charter. */
export const ProposeScreen: React.FC<{ readonly place: ProposePlace }> = ({ place }) => {
  const { words } = useText();
  const { api, take, tell, goTo } = useDesk();
  const showInList = useShowInList();
  const cancel = (): void => goTo({ kind: 'home' });
  const done = (proposal: ProposalDetail): void => {
    showInList(proposal);
    const isAdopted = proposal.state === 'adopted';
    if (!isAdopted) take(); // somebody may have proposed something about the same clause a moment ago
    tell(words.say(isAdopted ? 'AdoptNews' : 'ProposedNews'));
    goTo(isAdopted ? { kind: 'home' } : { kind: 'proposal', id: proposal.id });
  };
  if (place.what === 'start') {
    return (
      <div className={narrow}>
        <StartForm onDone={done} onCancel={cancel} />
      </div>
    );
  }
  return (
    <ProposeChange
      what={place.what}
      {...(place.clauseId === undefined ? {} : { clauseId: place.clauseId })}
      ask={(body) => api.propose(body)}
      onDone={done}
      onCancel={cancel}
    />
  );
};

interface ProposeChangeProps extends Pick<React.ComponentProps<typeof ChangeForm>, 'ask' | 'onDone' | 'onCancel'> {
  readonly what: WhatToChange;
  readonly clauseId?: string;
}

const ProposeChange: React.FC<ProposeChangeProps> = ({ what, clauseId, ...rest }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const clause = view.clauses.find(({ id }) => id === clauseId);
  const isAbout = what !== 'add';
  const about = isAbout ? clause : undefined;
  return (
    <div className={`${narrow} ${below}`}>
      {about && (what === 'move' || what === 'reword') && <ClauseWords clause={about} level={4} />}
      {isAbout && clauseId !== undefined && <AlsoProposed clauseId={clauseId} />}
      {isAbout && !clause && <p className={classes.text}>{words.say('ClauseGone')}</p>}
      <ChangeForm
        what={what}
        {...(about ? { clause: about } : {})}
        name={`${what}.${clauseId ?? ''}`}
        begin={() => blankFor(what, clause, view.clauses, view.version)}
        send={words.say('ProposeIt')}
        {...rest}
      />
    </div>
  );
};

const below = mergeStyles({ marginTop: 16 });

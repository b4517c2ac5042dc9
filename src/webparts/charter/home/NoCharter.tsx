import * as React from 'react';
import { Placeholder } from '../../../components/frame/Placeholder';
import { namesKept } from '../state/browserMemory';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** A community without a charter: what one is good for, and the one thing to do. */
export const NoCharter: React.FC<{ readonly headingRef: React.Ref<HTMLHeadingElement> }> = ({ headingRef }) => {
  const { words, dates } = useText();
  const { view, goTo } = useDesk();
  const { role } = view.you;
  const start = view.proposals.find(({ change }) => change.kind === 'start');
  if (role === 'reader') {
    return (
      <Placeholder title={words.say('NoCharterTitle')} texts={[words.say('NoCharterReader')]} titleRef={headingRef} />
    );
  }
  if (start) {
    const closes = { day: dates.nearDay(start.closesAt, dates.readersZone), by: start.by.name };
    return (
      <Placeholder
        title={words.say('FirstProposedTitle')}
        texts={[words.say('FirstProposedText', closes)]}
        titleRef={headingRef}
        action={{ label: words.say('LookAtIt'), onClick: () => goTo({ kind: 'proposal', id: start.id }) }}
      />
    );
  }
  return (
    <Placeholder
      title={words.say('NoCharterTitle')}
      texts={[
        words.say('NoCharterText'),
        words.say(role === 'lead' ? 'NoCharterLead' : 'NoCharterMember'),
        ...(namesKept(view).includes('start') ? [words.say('DraftResumed')] : []),
      ]}
      titleRef={headingRef}
      action={{ label: words.say('StartCharter'), onClick: () => goTo({ kind: 'propose', what: 'start' }) }}
    />
  );
};

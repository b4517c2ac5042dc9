import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import type { ManagedCommunity } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { DeedScreen } from '../parts';
import { useDesk, type DeedName } from '../state/desk';
import { useText } from '../useText';
import { CommunityFacts } from './CommunityFacts';
import { Ending } from './Ending';
import { getRowClasses } from './rowClasses';

interface ManagedRowProps {
  readonly community: ManagedCommunity;
  /** There is another one, into which people could go. */
  readonly hasOthers: boolean;
}

const labels = {
  lead: 'FindLead',
  change: 'Change',
  handover: 'Handover',
  merge: 'Merge',
  split: 'Split',
  retire: 'Retire',
} as const;

/** One community: how it stands, what it needs in words, and what can be done about it behind three dots. */
export const ManagedRow: React.FC<ManagedRowProps> = ({ community, hasOthers }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const inWords = useInWords();
  const classes = getRowClasses(useTheme());
  const { id, name, ending } = community;
  const hasNoLead = community.needs.includes('noLead');
  const needs = inWords.needs(community);
  const ends = hasOthers ? (['merge', 'split', 'retire'] as const) : (['retire'] as const);
  const deeds = ending
    ? (['handover'] as const)
    : ([...(hasNoLead ? (['lead'] as const) : []), 'change', 'handover', ...ends] as const);
  const open = (deed: DeedName): void => {
    void DeedScreen.ahead();
    goTo({ kind: deed, communityId: id });
  };
  return (
    <li className={classes.row} aria-label={name} data-community={id}>
      <div className={classes.head}>
        <h4 className={classes.name} dir="auto">
          {name}
        </h4>
        <MoreMenu
          label={words.say('MoreFor', { name })}
          choices={deeds.map((deed) => ({
            key: deed,
            text: words.say(labels[deed]),
            onClick: () => open(deed),
          }))}
        />
      </div>
      {ending ? <Ending community={community} ending={ending} /> : <CommunityFacts community={community} />}
      {!ending && needs.length > 0 && (
        <ul className={classes.needs} aria-label={words.say('NeedsOf', { name })}>
          {needs.map((need) => (
            <li key={need} className={classes.need}>
              {need}
            </li>
          ))}
        </ul>
      )}
      {!ending && hasNoLead && <LinkButton text={words.say('FindLead')} about={name} onClick={() => open('lead')} />}
    </li>
  );
};

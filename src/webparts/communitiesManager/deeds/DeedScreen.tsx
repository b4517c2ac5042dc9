import * as React from 'react';
import { BackTo } from '../../../components/frame/BackTo';
import type { ManagedCommunity, ManagerView } from '../../../domain/membership';
import { useDesk, type DeedName } from '../state/desk';
import { useText } from '../useText';
import { Change } from './Change';
import { FindLead } from './FindLead';
import { HandoverPack } from './HandoverPack';
import { Merge } from './Merge';
import { Retire } from './Retire';
import { Split } from './Split';

interface DeedScreenProps {
  readonly deed: DeedName;
  readonly community: ManagedCommunity;
  readonly view: ManagerView;
  readonly titleRef: React.RefObject<HTMLHeadingElement>;
}

const titles = {
  lead: 'LeadTitle',
  change: 'ChangeTitle',
  handover: 'HandoverTitle',
  merge: 'MergeTitle',
  split: 'SplitTitle',
  retire: 'RetireTitle',
} as const;

/** What is done about one community, on a screen of its own: much hangs on it. */
export const DeedScreen: React.FC<DeedScreenProps> = ({ deed, community, view, titleRef }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  // One that comes to its end takes nobody in.
  const others = view.communities.filter(({ id, ending }) => id !== community.id && !ending);
  return (
    <BackTo
      title={words.say(titles[deed], { name: community.name })}
      back={words.say('BackToAll')}
      titleRef={titleRef}
      onBack={() => goTo({ kind: 'home' })}
    >
      {deed === 'lead' && <FindLead community={community} />}
      {deed === 'change' && <Change community={community} mailboxes={view.mailboxes} />}
      {deed === 'handover' && <HandoverPack community={community} />}
      {deed === 'merge' && <Merge community={community} others={others} />}
      {deed === 'split' && <Split community={community} others={others} />}
      {deed === 'retire' && <Retire community={community} />}
    </BackTo>
  );
};

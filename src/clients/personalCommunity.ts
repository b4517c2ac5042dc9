import type { MyCommunitiesView } from '../domain/membership';
import type { Ask } from './askApi';
import type { Communities } from './Communities';

const storageKey = 'guildhall.community';

/** As much of the browser's storage as is used. It may be switched off, and then throws. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The community that a personal app shows: the only one the reader is in, or the one they have chosen.
 *
 * @param ask - asks outside any community
 * @param memory - where the choice is kept from one visit to the next
 */
export function personalCommunity(
  ask: Ask,
  memory: () => Memory,
): { readonly find: () => Promise<string | undefined>; readonly communities: Communities } {
  let chosen = remembered(memory);
  let isInUse = false;
  let isChoosing = false;
  const mine: Communities['mine'] = () => ask<MyCommunitiesView>({ method: 'GET', path: 'me/communities' });

  return {
    find: async () => {
      isInUse = true;
      if (chosen !== undefined || isChoosing) return chosen;
      const answer = await mine();
      const [only, another] = answer.kind === 'fresh' ? answer.view.communities : [];
      if (only && !another) chosen = only.id;
      return chosen;
    },
    communities: {
      inUse: () => isInUse,
      mine,
      choose: (communityId) => {
        chosen = communityId;
        isChoosing = communityId === undefined;
        if (communityId !== undefined) remember(memory, communityId);
      },
    },
  };
}

function remembered(memory: () => Memory): string | undefined {
  try {
    return memory().getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where nothing can be kept, the reader is asked again next time. */
function remember(memory: () => Memory, communityId: string): void {
  try {
    memory().setItem(storageKey, communityId);
  } catch {
    return;
  }
}

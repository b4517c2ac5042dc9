import { useCallback } from 'react';
import type { CharterView } from '../../../domain/charter';
import { useText } from '../useText';
import { answering } from './charterInStep';
import { useDesk } from './desk';

interface Acknowledging {
  /** What a refusal of it is about. */
  readonly about: string;
  acknowledge(): void;
}

/** The reader has read the version that they look at. */
export function useAcknowledge(): Acknowledging {
  const { words } = useText();
  const { api, view, carryOut, tell } = useDesk();
  const { version } = view;
  const acknowledge = useCallback(() => {
    carryOut({
      about,
      withIt: (before) => acknowledged(before, version),
      send: () => answering(api.acknowledge({ version })),
    });
    tell(words.say('ReadItNews'));
  }, [api, carryOut, tell, version, words]);
  return { about, acknowledge };
}

const about = 'acknowledge';

/** A newer version may have come meanwhile: then the question of it stands. */
function acknowledged(view: CharterView, version: number): CharterView {
  return view.version === version ? { ...view, you: { ...view.you, acknowledged: version, isAsked: false } } : view;
}

import { useState } from 'react';
import { tidyCommunityName, tidyPurpose, type DescriptionRefusal } from '../../domain/communities';
import { useTextOf } from '../words';

type What = 'name' | 'purpose';

interface Description {
  readonly name: string;
  readonly purpose: string;
}

export interface DescriptionInHand extends Description {
  setName(name: string): void;
  setPurpose(purpose: string): void;
  /** What is wrong with one of them, in a sentence, once it was sent. */
  problemOf(what: What): { readonly problem?: string };
  /** Both as they are kept, or which one is wrong. */
  tidied(): Description | What;
}

/** What a community is called and what it is for, while it is written. */
export function useDescription(before: { readonly name?: string; readonly purpose?: string }): DescriptionInHand {
  const { words } = useTextOf<SharedStrings>();
  const [name, setName] = useState(before.name ?? '');
  const [purpose, setPurpose] = useState(before.purpose ?? '');
  const [wrong, setWrong] = useState<{ readonly what: What; readonly problem: string }>();
  return {
    name,
    purpose,
    setName,
    setPurpose,
    problemOf: (what) => (wrong?.what === what ? { problem: wrong.problem } : {}),
    tidied: () => {
      const [goodName, goodPurpose] = [tidyCommunityName(name), tidyPurpose(purpose)];
      const wrongIn = (what: What, { code, ...bounds }: DescriptionRefusal): What => {
        setWrong({ what, problem: words.say(`Why_${code}` as const, bounds) });
        return what;
      };
      if (!goodName.ok) return wrongIn('name', goodName.refusal);
      if (!goodPurpose.ok) return wrongIn('purpose', goodPurpose.refusal);
      setWrong(undefined);
      return { name: goodName.value, purpose: goodPurpose.value };
    },
  };
}

import { useState } from 'react';
import type { MoreChoice } from '../../../components/buttons/MoreMenu';
import type { ChangeRoleBody, LeadKind, Named } from '../../../domain/membership';
import { useText } from '../useText';
import { useDesk } from './desk';

interface RoleChoices {
  /** What somebody can be made; nothing for owners, who are set in Teams. */
  readonly choices: readonly MoreChoice[];
  /** The reader would step down, after which they can't come back by themselves: they are asked first. */
  readonly stepping: boolean;
  stepDown(): void;
  stay(): void;
}

const roles = ['lead', 'deputy', 'member'] as const;

/** Makes somebody a lead, a deputy, or a member like others. */
export function useRoleChoices({ id, name }: Named, now: LeadKind | undefined): RoleChoices {
  const { words } = useText();
  const { people, reader, tell } = useDesk();
  const [steppingTo, setSteppingTo] = useState<ChangeRoleBody['as']>();
  const { carryOut } = people;

  const make = (as: ChangeRoleBody['as']): void => {
    carryOut({ personId: id, name, what: as });
    tell(words.say(`RoleNews_${as}` as const, { name }));
  };
  const choose = (as: ChangeRoleBody['as']): void => (id === reader && as === 'member' ? setSteppingTo(as) : make(as));
  const others = now === 'owner' ? [] : roles.filter((as) => as !== (now ?? 'member'));
  return {
    choices: others.map((as) => ({
      key: as,
      text: words.say(id === reader && as === 'member' ? 'StepDown' : (`Make_${as}` as const)),
      onClick: () => choose(as),
    })),
    stepping: steppingTo !== undefined,
    stepDown: () => {
      setSteppingTo(undefined);
      if (steppingTo) make(steppingTo);
    },
    stay: () => setSteppingTo(undefined),
  };
}

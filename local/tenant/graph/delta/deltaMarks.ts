import type { Collection } from '../../store/collection';

/** Why the tokens of earlier generations are no good any more. */
export interface DeltaMarks {
  generation: number;
  why: 'reset' | 'expired';
  /** What the 410 of a reset says. */
  code: string;
}

/** Codes with which services ask for a new start; which one the directory sends is not documented. */
export const resyncCodes = [
  'resyncRequired',
  'resyncChangesApplyDifferences',
  'resyncChangesUploadDifferences',
] as const;

const settingName = 'deltaMarks';
const unmarked: DeltaMarks = { generation: 0, why: 'expired', code: resyncCodes[0] };

/** Withdraws the state tokens that were given so far. */
export interface Marker {
  now(): DeltaMarks;
  withdraw(why: DeltaMarks['why'], code?: string): void;
}

/** @param name - of the setting; each service has one. */
export function createMarker(settings: Collection<unknown>, name = settingName): Marker {
  const now = (): DeltaMarks => ({ ...unmarked, ...(settings.get(name) as Partial<DeltaMarks>) });
  return {
    now,
    withdraw: (why, code = resyncCodes[0]) => settings.set(name, { generation: now().generation + 1, why, code }),
  };
}

import type { ManagedCommunity } from '../../../domain/membership';

interface Option {
  readonly value: string;
  readonly text: string;
}

/** Communities to choose from, none of them chosen before somebody has. @param none - says so */
export function intoOptions(none: string, others: readonly ManagedCommunity[]): readonly Option[] {
  return [{ value: '', text: none }, ...others.map(({ id, name }) => ({ value: id, text: name }))];
}

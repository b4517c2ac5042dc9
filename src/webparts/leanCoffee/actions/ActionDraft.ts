import type { ActionView } from '../../../domain/leanCoffee';

/** What somebody will do, who, and by when. */
export interface ActionDraft {
  readonly text: string;
  readonly owner?: { readonly id: string; readonly name: string; readonly isYou: boolean };
  /** `2026-04-09` */
  readonly due?: string;
}

/** @returns the parts of an action, or of a change of one, that people write */
export function draftOf({ text, owner, due }: Pick<ActionView, 'text' | 'owner' | 'due'>): ActionDraft {
  return { text, ...(owner ? { owner } : {}), ...(due === undefined ? {} : { due }) };
}

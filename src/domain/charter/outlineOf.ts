import type { Clause, Section } from './clause';
import { clauseName } from './clauseName';
import type { Change } from './proposal';

/** What a proposal would do, without its words: enough to name it. */
export type Outline =
  | { readonly kind: 'start' }
  | { readonly kind: 'add'; readonly clause: string; readonly section: Section }
  | { readonly kind: 'reword'; readonly clause: string }
  /** @property clause - name of the clause; absent, as where it would be moved from: it is gone */
  | { readonly kind: 'move'; readonly clause?: string; readonly from?: Section; readonly to: Section }
  | { readonly kind: 'remove'; readonly clause?: string };

/**
 * What a change would do.
 * @param clause - that it is about, as it is to be called; absent: it is gone
 */
export function outlineOf(change: Change, clause: Clause | undefined): Outline {
  switch (change.kind) {
    case 'start':
      return { kind: change.kind };
    case 'add':
      return { kind: change.kind, clause: clauseName(change.clause), section: change.clause.section };
    case 'reword':
      return { kind: change.kind, clause: clauseName(clause ?? change) };
    case 'move':
      return {
        kind: change.kind,
        ...(clause ? { clause: clauseName(clause), from: clause.section } : {}),
        to: change.section,
      };
    case 'remove':
      return { kind: change.kind, ...(clause ? { clause: clauseName(clause) } : {}) };
  }
}

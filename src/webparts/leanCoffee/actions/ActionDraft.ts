import type { Person } from '../../../components/PersonPicker';

/** What somebody will do, who, and by when. */
export interface ActionDraft {
  readonly text: string;
  readonly owner?: Person;
  /** `2026-04-09` */
  readonly due?: string;
}

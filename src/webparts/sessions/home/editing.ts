/** What is being done to a session: its time, place and speaker, its agenda, or an end to it. */
export type EditKind = 'edit' | 'agenda' | 'cancel';

export interface Editing {
  readonly sessionId: string;
  readonly what: EditKind;
}

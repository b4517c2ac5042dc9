/** What about a session is being changed. */
export type EditKind = 'move' | 'length' | 'place' | 'speaker' | 'agenda' | 'cancel';

export interface Editing {
  readonly sessionId: string;
  readonly what: EditKind;
}

import type { UpcomingSessionView } from '../../../domain/sessions';

/** What every form about a session is told. */
export interface EditorProps {
  readonly session: UpcomingSessionView;
  /** It is done, or left as it was. */
  readonly onClose: () => void;
}

import * as React from 'react';
import { draftOf, type ActionDraft } from './ActionDraft';
import { ActionForm } from './ActionForm';

interface EditActionProps {
  /** What stands in the form at first. */
  readonly action: Parameters<typeof draftOf>[0];
  readonly onSave: (draft: ActionDraft) => void;
  readonly onCancel: () => void;
}

/** An action that is being changed where it stands. */
export const EditAction: React.FC<EditActionProps> = ({ action, onSave, onCancel }) => {
  const [draft, setDraft] = React.useState(() => draftOf(action));
  return <ActionForm draft={draft} onWrite={setDraft} onSave={onSave} onCancel={onCancel} />;
};

import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import type { EditKind } from '../home/editing';
import { useText } from '../useText';
import { AgendaForm } from './AgendaForm';
import { CancelForm } from './CancelForm';
import { EditSession } from './EditSession';
import type { EditorProps } from './EditorProps';

const forms: Record<EditKind, React.FC<EditorProps>> = {
  edit: EditSession,
  agenda: AgendaForm,
  cancel: CancelForm,
};

/** A session being changed, below its row. It takes the focus; Escape leaves everything as it was. */
export const SessionEditor: React.FC<EditorProps & { readonly what: EditKind }> = ({ what, session, onClose }) => {
  const { words, dates } = useText();
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), []);
  const Form = forms[what];
  const label = words.say('ChangingSession', { day: dates.fullDay(session.startsAt, session.timeZone) });
  return (
    <div
      ref={root}
      role="group"
      aria-label={label}
      className={getClass(useTheme())}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Form session={session} onClose={onClose} />
    </div>
  );
};

const getClass = memoizeFunction(({ palette }: Theme) =>
  mergeStyles({ margin: '8px 0', padding: '0 0 8px 16px', borderLeft: `4px solid ${palette.themePrimary}` }),
);

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { QuietButton } from '../buttons/Button';
import { useTextOf } from '../words';
import { getEditorClasses } from './editorClasses';
import type { EditorStrings } from './editorStrings';
import type { Formatting } from './formatText';

interface ToolbarProps {
  readonly label: string;
  /** Id of the field that it is for. */
  readonly field: string;
  readonly onFormat: (what: Formatting) => void;
}

const tools: readonly Formatting[] = ['bold', 'italic', 'bullets', 'numbers', 'link'];

/** The editor's buttons: one stop of the tab key, with the arrows from one to the next. */
export const Toolbar: React.FC<ToolbarProps> = ({ label, field, onFormat }) => {
  const { words } = useTextOf<EditorStrings>();
  const classes = getEditorClasses(useTheme());
  const [at, setAt] = React.useState(0);
  const move = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tools.length,
      ArrowLeft: (at + tools.length - 1) % tools.length,
      Home: 0,
      End: tools.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div role="toolbar" aria-label={label} aria-controls={field} className={classes.tools} onKeyDown={move}>
      {tools.map((tool, place) => (
        <QuietButton
          key={tool}
          className={classes.tool}
          text={words.say(`Editor_${tool}` as const)}
          tabIndex={place === at ? 0 : -1}
          onFocus={() => setAt(place)}
          // The selection in the field stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onFormat(tool)}
        />
      ))}
    </div>
  );
};

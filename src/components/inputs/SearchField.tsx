import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getFilterClasses } from './filterClasses';

interface SearchFieldProps {
  readonly label: string;
  /** What can be searched for. */
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What one looks for; Escape empties it. */
export const SearchField: React.FC<SearchFieldProps> = ({ label, placeholder, text, onText }) => {
  const classes = getFilterClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-search'));
  return (
    <div className={classes.search}>
      <Label htmlFor={id}>{label}</Label>
      <input
        id={id}
        type="search"
        className={classes.input}
        dir="auto"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.stopPropagation();
          onText('');
        }}
      />
    </div>
  );
};

import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { getId } from '@fluentui/react/lib/Utilities';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getPersonPickerClasses } from './personPickerClasses';
import { useSearch } from './useSearch';

interface Person {
  readonly id: string;
  readonly name: string;
}

interface PersonPickerProps<Known extends Person> {
  readonly label: string;
  /** Shown in the empty field: `Nobody yet`. */
  readonly placeholder: string;
  readonly nobodyFound: string;
  readonly person?: Known;
  /** People whose name has a word that begins so; those to offer first when it is empty. Never rejects. */
  readonly search: (text: string) => Promise<readonly Known[]>;
  readonly onPick: (person: Known | undefined) => void;
}

/** Somebody chosen from a list that gets shorter while one writes. An emptied field means nobody. */
export const PersonPicker = <Known extends Person>(props: PersonPickerProps<Known>): JSX.Element => {
  const { label, placeholder, nobodyFound, person, search, onPick } = props;
  const classes = getPersonPickerClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-person'));
  const [text, setText] = React.useState<string>();
  const [active, setActive] = React.useState(-1);
  const found = useSearch(text, search);
  const isOpen = text !== undefined && found !== undefined;
  const people = isOpen ? found : [];

  const open = (next: string): void => {
    setText(next);
    setActive(-1);
  };
  const close = (): void => setText(undefined);
  const pick = (picked: Known): void => {
    onPick(picked);
    close();
  };
  const leave = (): void => {
    // Who has written a whole name has chosen it; an emptied field is nobody; anything else falls back.
    const written = text?.trim().toLocaleLowerCase();
    const meant = people.filter(({ name }) => name.toLocaleLowerCase() === written);
    if (written === '' && person && text !== undefined) onPick(undefined);
    else if (meant.length === 1 && meant[0] && meant[0].id !== person?.id) onPick(meant[0]);
    close();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!isOpen) open(text ?? '');
      else if (people.length > 0)
        setActive((active + step + people.length + (active < 0 && step < 0 ? 1 : 0)) % people.length);
    } else if (event.key === 'Enter' && isOpen) {
      const picked = people[active] ?? (people.length === 1 && text ? people[0] : undefined);
      event.preventDefault(); // the form is not sent by choosing from a list
      if (picked) pick(picked);
    } else if (event.key === 'Escape' && text !== undefined) {
      event.stopPropagation(); // closes the list, not what the field stands in
      close();
    }
  };

  return (
    <div className={classes.root}>
      <Label htmlFor={id}>{label}</Label>
      <input
        id={id}
        className={classes.input}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen && people.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text ?? person?.name ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => text === undefined && open('')}
        onChange={(event) => open(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={classes.list} hidden={people.length === 0}>
        {people.map((one, place) => (
          <li
            key={one.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            className={place === active ? classes.activeOption : classes.option}
            onMouseDown={(event) => event.preventDefault()} // keeps the focus in the field
            onClick={() => pick(one)}
          >
            {one.name}
          </li>
        ))}
      </ul>
      <div role="status" className={classes.note}>
        {isOpen && people.length === 0 ? nobodyFound : ''}
      </div>
    </div>
  );
};

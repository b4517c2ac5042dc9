import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { InviteView } from '../../../domain/membership';
import { useText } from '../useText';

/** Those of a list who do not come in by the invitation, each with why. */
export const NotInvited: React.FC<{ readonly view: InviteView }> = ({ view }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const { alreadyIn, left, theyDecide, unknown, notPeople } = view;
  const names = (people: readonly { readonly name: string }[]): readonly string[] => people.map(({ name }) => name);
  const groups = [
    { text: words.count('NotFound', unknown.length), entries: unknown },
    { text: words.count('InAlready', alreadyIn.length), entries: names(alreadyIn) },
    { text: words.count('LeftByChoice', left.length), entries: names(left) },
    { text: words.count('TheyDecide', theyDecide.length), entries: names(theyDecide) },
    { text: words.count('NotPeople', notPeople.length), entries: notPeople },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <>
      {groups.map(({ text, entries }) => (
        <div key={text} className={classes.text} style={{ marginTop: 16 }}>
          <strong>{text}</strong>
          <ul className={classes.list} aria-label={text}>
            {entries.map((entry) => (
              <li key={entry} dir="auto">
                {entry}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};

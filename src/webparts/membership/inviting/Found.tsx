import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { PrimaryButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { Face } from '../../../components/marks/Face';
import type { InviteView } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { getPersonClasses } from '../layout/personClasses';
import { useText } from '../useText';
import { Ambiguous } from './Ambiguous';
import { NotInvited } from './NotInvited';

interface FoundProps {
  readonly view: InviteView;
  readonly underWay: boolean;
  readonly onInvite: (ids: readonly string[]) => void;
}

/** Whom a list names: those who can be invited, those to be told apart, and those who can't, with why. */
export const Found: React.FC<FoundProps> = ({ view, underWay, onInvite }) => {
  const { words } = useText();
  const inWords = useInWords();
  const theme = useTheme();
  const [screen, form, who] = [getScreenClasses(theme), getFormClasses(theme), getPersonClasses(theme)];
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [leftOut, setLeftOut] = React.useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = React.useState<Readonly<Record<string, string>>>({});
  React.useEffect(() => heading.current?.focus(), [view]);
  const { invited, theyDecide, ambiguous } = view;
  const ids = [
    ...new Set([
      ...invited.map(({ id }) => id).filter((id) => !leftOut.has(id)),
      ...theyDecide.map(({ id }) => id),
      ...Object.values(chosen).filter(Boolean),
    ]),
  ];
  const toggle = (id: string): void =>
    setLeftOut(new Set(leftOut.has(id) ? [...leftOut].filter((one) => one !== id) : [...leftOut, id]));
  return (
    <section className={screen.below}>
      <h4 className={screen.section} ref={heading} tabIndex={-1}>
        {words.count('FoundPeople', invited.length)}
      </h4>
      <ul className={screen.list}>
        {invited.map(({ id, name, jobTitle, department, mail }) => (
          <li key={id}>
            <label className={form.option}>
              <input type="checkbox" className={form.radio} checked={!leftOut.has(id)} onChange={() => toggle(id)} />
              <span className={who.person}>
                <Face name={name} />
                <span className={who.grow}>
                  <span className={who.name} dir="auto">
                    {name}
                  </span>{' '}
                  <span className={who.fact} dir="auto">
                    {[jobTitle, department, mail].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Ambiguous ambiguous={ambiguous} chosen={chosen} onChoose={(text, id) => setChosen({ ...chosen, [text]: id })} />
      <NotInvited view={view} />
      <div className={screen.buttons}>
        <PrimaryButton
          text={words.count('InviteThem', ids.length)}
          disabled={underWay || ids.length === 0}
          onClick={() => onInvite(ids)}
        />
      </div>
      <p className={screen.quiet}>{words.say('InviteNote', { number: inWords.number(ids.length) })}</p>
    </section>
  );
};

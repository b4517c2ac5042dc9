import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { pastedAtMost, readPasted, type InviteView } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { Found } from './Found';
import { Invited } from './Invited';
import { PickPeople, type Picked } from './PickPeople';

/** People are invited: named in any way, looked up, and asked about once more before they are in. */
export const InviteScreen: React.FC = () => {
  const { words } = useText();
  const { api, people, take, tell } = useDesk();
  const deed = useDeed();
  const theme = useTheme();
  const classes = getScreenClasses(theme);
  const [text, setText] = React.useState('');
  const [picked, setPicked] = React.useState<readonly Picked[]>([]);
  const [found, setFound] = React.useState<InviteView>();
  const [done, setDone] = React.useState<InviteView>();
  const entries = React.useMemo(() => readPasted(text).length, [text]);
  const pickedIds = picked.map(({ id }) => id);

  const change = (next: { readonly text?: string; readonly picked?: readonly Picked[] }): void => {
    if (next.text !== undefined) setText(next.text);
    if (next.picked) setPicked(next.picked);
    setFound(undefined);
    deed.setProblem(undefined);
  };
  const look = (event: React.FormEvent): void => {
    event.preventDefault();
    if (entries + picked.length === 0) return deed.setProblem(words.say('NobodyNamed'));
    deed.run(() => api.invite({ text, ids: pickedIds, dryRun: true }), setFound);
  };
  const invite = (ids: readonly string[]): void =>
    deed.run(
      () => api.invite({ ids, dryRun: false }),
      (view) => {
        setDone(view);
        tell(words.count('InvitedNews', view.invited.length));
        take({});
        people.lookNow();
      },
    );
  const again = (): void => {
    setDone(undefined);
    change({ text: '', picked: [] });
  };
  if (done) return <Invited view={done} onAgain={again} />;

  const Look = found ? DefaultButton : PrimaryButton;
  return (
    <>
      <form onSubmit={look} noValidate style={{ maxWidth: 640 }}>
        <p className={classes.text}>{words.say('InviteText')}</p>
        <div className={getFormClasses(theme).form}>
          <Field
            label={words.say('PasteLabel')}
            note={words.say('PasteNote')}
            counter={entries > 0 ? words.count('Entries', entries) : ''}
          >
            {(ids) => (
              <GrowingText
                {...ids}
                maxLength={pastedAtMost.characters}
                placeholder={words.say('PasteHint')}
                value={text}
                onChange={(event) => change({ text: event.currentTarget.value })}
              />
            )}
          </Field>
          <PickPeople picked={picked} onPicked={(next) => change({ picked: next })} />
        </div>
        <div className={classes.buttons}>
          <Look type="submit" text={words.say('LookWho')} disabled={deed.underWay} />
        </div>
        <p className={classes.problem} role="status">
          {deed.problem}
        </p>
      </form>
      {found && <Found view={found} underWay={deed.underWay} onInvite={invite} />}
    </>
  );
};

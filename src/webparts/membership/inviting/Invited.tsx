import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { InviteView } from '../../../domain/membership';
import { Names } from '../layout/Names';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { NotInvited } from './NotInvited';

interface InvitedProps {
  readonly view: InviteView;
  readonly onAgain: () => void;
}

/** Who is in now, and what becomes of it in Teams. */
export const Invited: React.FC<InvitedProps> = ({ view, onAgain }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const text = words.count('InvitedNews', view.invited.length);
  return (
    <section className={classes.below}>
      <h4 className={classes.section} ref={heading} tabIndex={-1}>
        {text}
      </h4>
      <Names label={text} people={view.invited} />
      <p className={classes.text}>{words.say('TeamsFollows')}</p>
      <NotInvited view={view} />
      <div className={classes.buttons}>
        <PrimaryButton text={words.say('SeePeople')} onClick={() => goTo({ kind: 'people' })} />
        <DefaultButton text={words.say('InviteMore')} onClick={onAgain} />
      </div>
    </section>
  );
};

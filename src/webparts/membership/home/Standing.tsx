import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useInWords } from '../inWords/useInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface StandingProps {
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  /** Something else is the one thing to do. */
  readonly isQuiet: boolean;
}

const kinds = ['rule', 'joined', 'invited', 'addedInTeams', 'lead'] as const;

/** How many are in and by what, in one sentence, and the way to have more in. */
export const Standing: React.FC<StandingProps> = ({ headingRef, isQuiet }) => {
  const { words } = useText();
  const inWords = useInWords();
  const { view, people, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const rows = people.view?.people ?? [];
  const parts = kinds
    .filter((kind) => view.by[kind] > 0)
    .map((kind) => words.count(`By_${kind}` as const, view.by[kind]));
  const underWay = rows.filter((row) => row.underWay && !row.refused).length;
  const refused = rows.filter((row) => row.refused).length;
  const Invite = isQuiet || view.rules.length === 0 ? DefaultButton : PrimaryButton;
  return (
    <section>
      <h3 className={classes.section} ref={headingRef} tabIndex={-1}>
        {words.count('PeopleIn', view.size)}
      </h3>
      {view.size > view.by.lead && (
        <p className={classes.text}>{words.say('ByWhat', { parts: inWords.list(parts) })}</p>
      )}
      {underWay > 0 && <p className={classes.text}>{words.count('UnderWay', underWay)}</p>}
      {refused > 0 && <p className={classes.text}>{words.count('RefusedWrites', refused)}</p>}
      {underWay + refused > 0 && (
        <LinkButton text={words.say('SeeWho')} onClick={() => goTo({ kind: 'people', show: 'underWay' })} />
      )}
      <div className={classes.buttons}>
        <Invite text={words.say('InviteTitle')} onClick={() => goTo({ kind: 'invite' })} />
      </div>
    </section>
  );
};

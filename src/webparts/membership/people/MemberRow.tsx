import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { Question } from '../../../components/forms/Question';
import { Face } from '../../../components/marks/Face';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { RowPlace } from '../../../components/rows/RowGrid';
import { getRowGridClasses } from '../../../components/rows/rowGridClasses';
import type { MemberRow as Member } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { getPersonClasses } from '../layout/personClasses';
import { useDesk } from '../state/desk';
import { useRoleChoices } from '../state/useRoleChoices';
import { useText } from '../useText';
import { getPeopleClasses } from './peopleClasses';

interface MemberRowProps extends RowPlace {
  readonly person: Member;
  readonly onRemove: (person: Member) => void;
}

/** Somebody in the community: why they are in, what is under way, and what can be done about it. */
export const MemberRow: React.FC<MemberRowProps> = React.memo((props) => {
  const { person, index, top, isActive, onActive, onRemove } = props;
  const { words } = useText();
  const inWords = useInWords();
  const { reader } = useDesk();
  const theme = useTheme();
  const [row, who, classes] = [getRowGridClasses(theme), getPersonClasses(theme), getPeopleClasses(theme)];
  const { id, name, jobTitle, place, guest, leads, why, underWay, refused, away, isIn } = person;
  const { choices, stepping, stepDown, stay } = useRoleChoices(person, leads);
  const facts = [
    ...(leads ? [words.say(`Role_${leads}` as const)] : []),
    ...(id === reader ? [words.say('You')] : []),
    ...(guest ? [words.say('IsGuest')] : []),
  ];
  const remove = { key: 'remove', text: words.say('Remove'), onClick: () => onRemove(person) };
  const menu = isIn ? [...choices, ...(leads === 'owner' ? [] : [remove])] : [];
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className={`${row.row} ${classes.columns}`}
      style={{ top }}
      data-row={id}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onActive(id)}
    >
      <div role="gridcell" className={`${who.person} ${classes.top}`}>
        <Face name={name} />
        <span className={who.grow}>
          <span className={who.name} dir="auto">
            {name}
          </span>{' '}
          {facts.length > 0 && <span className={who.fact}>{facts.join(', ')}</span>}
          <br />
          <span className={classes.work} dir="auto">
            {[jobTitle, place].filter(Boolean).join(' · ')}
          </span>
        </span>
      </div>
      <div role="gridcell" className={classes.why}>
        {why.map((reason) => (
          <p key={JSON.stringify(reason)} className={classes.line} dir="auto">
            {inWords.why(reason)}
            {reason.kind === 'rule' && reason.fits.length > 0 && (
              <span className={classes.work}> {words.say('Because', { fits: inWords.fits(reason.fits) })}</span>
            )}
          </p>
        ))}
        {isIn && why.length === 0 && <p className={classes.line}>{words.say('WhyRuleGone')}</p>}
        {away && <p className={classes.line}>{words.say('IsAway')}</p>}
        {underWay && !refused && <p className={classes.work}>{words.say(`UnderWay_${underWay}` as const)}</p>}
        {refused && (
          <p className={classes.line}>
            <ToneMark tone="trouble">{words.say(`Refused_${refused}` as const)}</ToneMark>
          </p>
        )}
        {stepping && (
          <Question
            question={words.say('StepDownQuestion')}
            text={words.say('StepDownText')}
            yes={words.say('StepDown')}
            stay={words.say('NotYet')}
            underWay={false}
            onYes={stepDown}
            onStay={stay}
          />
        )}
      </div>
      <div role="gridcell" className={classes.end}>
        {menu.length > 0 && (
          <MoreMenu label={words.say('MoreFor', { name })} choices={menu} tabIndex={isActive ? 0 : -1} />
        )}
      </div>
    </div>
  );
});
MemberRow.displayName = 'MemberRow';

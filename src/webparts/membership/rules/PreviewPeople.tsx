import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { Face } from '../../../components/marks/Face';
import type { MembershipRule, RulePreviewView } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { getPersonClasses } from '../layout/personClasses';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';

interface PreviewPeopleProps {
  readonly people: RulePreviewView['people'];
  /** How many there are; not all may be named. */
  readonly count: number;
  readonly mode: MembershipRule['mode'];
}

const atFirst = 6;

/** Who would come in, each with what of the rule fits them. */
export const PreviewPeople: React.FC<PreviewPeopleProps> = ({ people, count, mode }) => {
  const { words } = useText();
  const inWords = useInWords();
  const theme = useTheme();
  const [screen, person, classes] = [getScreenClasses(theme), getPersonClasses(theme), getRuleClasses(theme)];
  const [isOpen, setOpen] = React.useState(false);
  if (people.length === 0) return null;
  const title = words.count(mode === 'enrol' ? 'WouldComeIn' : 'WouldBeShown', count);
  return (
    <>
      <p className={screen.text}>{title}</p>
      <ul className={screen.list} aria-label={title}>
        {(isOpen ? people : people.slice(0, atFirst)).map(({ id, name, jobTitle, department, place, fits }) => (
          <li key={id} className={classes.person}>
            <span className={person.person}>
              <Face name={name} />
              <span className={person.grow}>
                <span className={person.name} dir="auto">
                  {name}
                </span>{' '}
                <span className={person.fact} dir="auto">
                  {[jobTitle, department, place].filter(Boolean).join(' · ')}
                </span>
              </span>
            </span>
            <p className={classes.fits}>{words.say('Because', { fits: inWords.fits(fits) })}</p>
          </li>
        ))}
      </ul>
      {people.length > atFirst && (
        <LinkButton
          text={isOpen ? words.say('FewerNames') : words.count('AllNames', people.length)}
          about={title}
          expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      )}
      {isOpen && count > people.length && (
        <p className={screen.quiet}>{words.count('MoreUnnamed', count - people.length)}</p>
      )}
    </>
  );
};

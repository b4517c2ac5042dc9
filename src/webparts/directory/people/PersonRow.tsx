import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Face } from '../../../components/marks/Face';
import type { RowPlace } from '../../../components/rows/RowGrid';
import { getRowGridClasses } from '../../../components/rows/rowGridClasses';
import type { CommunityPerson } from '../../../domain/membership';
import { folded } from '../../../components/words/folded';
import { useText } from '../useText';
import { getPeopleClasses } from './peopleClasses';

interface PersonRowProps extends RowPlace {
  readonly person: CommunityPerson;
}

/** Somebody in the community: who they are, what they do and where, and what one can ask them about. */
export const PersonRow: React.FC<PersonRowProps> = React.memo(({ person, index, top, isActive, onActive }) => {
  const { words } = useText();
  const theme = useTheme();
  const classes = getPeopleClasses(theme);
  const { id, name, leads, jobTitle, discipline, department, place, guest, isYou, askAbout = [] } = person;
  const facts = [
    ...(leads ? [words.say(`Role_${leads}` as const)] : []),
    ...(isYou ? [words.say('You')] : []),
    ...(guest ? [words.say('IsGuest')] : []),
  ];
  const work = [
    jobTitle,
    folded(discipline ?? '') === folded(jobTitle ?? '') ? undefined : discipline,
    department,
    place,
  ].filter(Boolean);
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className={`${getRowGridClasses(theme).row} ${classes.columns}`}
      style={{ top }}
      data-row={id}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onActive(id)}
    >
      <div role="gridcell" className={classes.who}>
        <Face name={name} />
        <span>
          <span className={classes.name} dir="auto">
            {name}
          </span>
          {facts.length > 0 && <span className={classes.fact}> {facts.join(', ')}</span>}
        </span>
      </div>
      <div role="gridcell" className={classes.work} dir="auto">
        {work.join(' · ')}
      </div>
      <div role="gridcell" className={classes.topics} dir="auto">
        {askAbout.length > 0 && words.say('AskAbout', { topics: askAbout.join(', ') })}
      </div>
    </div>
  );
});
PersonRow.displayName = 'PersonRow';

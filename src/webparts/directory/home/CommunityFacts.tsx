import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Face } from '../../../components/marks/Face';
import type { CommunityCard } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { useText } from '../useText';
import { NextSession } from './NextSession';
import { getRowClasses } from './rowClasses';

/** More names than these make a row a list of names. */
const leadsShown = 3;
const placesShown = 2;

/** Who leads a community, when it meets next, how many people it has and where most of them work. */
export const CommunityFacts: React.FC<{ readonly card: CommunityCard }> = ({ card }) => {
  const { words } = useText();
  const inWords = useInWords();
  const classes = getRowClasses(useTheme());
  const { leads, places, size } = card;
  const more = leads.length - leadsShown;
  const people = words.count('People', size);
  return (
    <>
      {leads.length > 0 ? (
        <p className={classes.leads}>
          <span>{words.say('LedBy')}</span>
          {leads.slice(0, leadsShown).map(({ id, name }) => (
            <span key={id} className={classes.lead}>
              <Face name={name} />
              <span>{name}</span>
            </span>
          ))}
          {more > 0 && <span>{words.count('MoreLeads', more)}</span>}
        </p>
      ) : (
        <p className={classes.leads}>{words.say('NoLead')}</p>
      )}
      <p className={classes.meta}>
        <NextSession card={card} />
        <span>
          {places.length > 0 && size > 1
            ? words.say('PeopleMostIn', { people, places: inWords.names(places.slice(0, placesShown)) })
            : people}
        </span>
      </p>
    </>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Face } from '../../../components/marks/Face';
import type { ManagedCommunity } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';
import { SizeCurve } from './SizeCurve';

/** More names than these make a row a list of names. */
const leadsShown = 3;

/** Who leads a community, how many people it has and had, how far it reaches, and when it meets. */
export const CommunityFacts: React.FC<{ readonly community: ManagedCommunity }> = ({ community }) => {
  const { words } = useText();
  const inWords = useInWords();
  const classes = getRowClasses(useTheme());
  const { leads } = community;
  const more = leads.length - leadsShown;
  const reach = inWords.reach(community);
  return (
    <div className={classes.facts}>
      <div className={classes.column}>
        {leads.length > 0 && (
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
        )}
        <p className={classes.line}>{inWords.sessions(community)}</p>
      </div>
      <div className={classes.column}>
        <p className={classes.size}>
          <span>{inWords.size(community)}</span>
          <SizeCurve community={community} />
        </p>
        {reach && <p className={classes.line}>{reach}</p>}
      </div>
    </div>
  );
};

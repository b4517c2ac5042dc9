import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import type { CommunityCard, RosterView } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { useText } from '../useText';
import { everybody, searchable } from './findInRoster';
import { OwnTopics } from './OwnTopics';
import { getPeopleClasses } from './peopleClasses';
import { PeopleFields } from './PeopleFields';
import { PeopleGrid } from './PeopleGrid';
import { useAfterPaint } from '../../../components/useAfterPaint';
import type { RosterInReach } from './useRoster';

interface PeopleProps {
  readonly card: CommunityCard;
  readonly view: RosterView;
  readonly reach: RosterInReach;
}

/** The people of a community, and the way to find some of them. */
export const People: React.FC<PeopleProps> = ({ card, view, reach }) => {
  const { words } = useText();
  const inWords = useInWords();
  const classes = getPeopleClasses(useTheme());
  const [wish, setWish] = React.useState(everybody);
  const wanted = useAfterPaint(wish);
  const { people } = view;
  const roster = React.useMemo(() => searchable(people, words.strings.Language), [people, words]);
  const found = React.useMemo(() => roster.find(wanted), [roster, wanted]);
  const you = people.find(({ isYou }) => isYou);
  const count =
    found.length === people.length
      ? words.count('People', people.length)
      : words.count('FoundOf', people.length, { found: inWords.number(found.length) });
  return (
    <>
      {you && <OwnTopics topics={you.askAbout ?? []} reach={reach} />}
      <h4 className={classes.count}>{count}</h4>
      <p className={unseen} role="status">
        {found.length === people.length ? '' : count}
      </p>
      <PeopleFields roster={roster} wish={wish} onWish={setWish} />
      {found.length > 0 ? (
        <PeopleGrid label={words.say('PeopleOf', { name: card.name })} people={found} search={wanted} />
      ) : (
        <>
          <p className={classes.text}>{words.say('NobodyFound')}</p>
          <div className={classes.buttons}>
            <DefaultButton
              className={classes.button}
              text={words.say('ShowEverybody')}
              onClick={() => setWish(everybody)}
            />
          </div>
        </>
      )}
    </>
  );
};

const unseen = mergeStyles(hiddenContentStyle);

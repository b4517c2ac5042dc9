import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import type { DirectoryView } from '../../../domain/membership';
import { FilterSelect } from '../../../components/inputs/FilterSelect';
import { getFilterClasses } from '../../../components/inputs/filterClasses';
import { SearchField } from '../../../components/inputs/SearchField';
import { useText } from '../useText';
import { placesOf, type Wish } from './sections';

interface WishFieldsProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly view: DirectoryView;
  readonly found: number;
}

const shows = { all: 'ShowAll', mine: 'ShowMine', suits: 'ShowSuits' } as const;

/** What the reader looks for, and which communities they want to see. */
export const WishFields: React.FC<WishFieldsProps> = ({ wish, onWish, view, found }) => {
  const { words } = useText();
  const classes = getFilterClasses(useTheme());
  const places = placesOf(view.communities, words.strings.Language);
  const isNarrowed = wish.text !== '' || wish.place !== '' || wish.show !== 'all';
  return (
    <div className={classes.fields}>
      <SearchField
        label={words.say('SearchLabel')}
        placeholder={words.say('SearchHint')}
        text={wish.text}
        onText={(text) => onWish({ ...wish, text })}
      />
      {places.length > 1 && (
        <FilterSelect
          label={words.say('PlaceLabel')}
          any={words.say('AnyPlace')}
          value={wish.place}
          options={places.map((place) => ({ value: place, text: place }))}
          onChange={(place) => onWish({ ...wish, place })}
        />
      )}
      <div role="group" aria-label={words.say('ShowLabel')} className={classes.group}>
        {(['all', 'mine', 'suits'] as const).map((show) => (
          <DefaultButton
            key={show}
            className={wish.show === show ? classes.chosen : classes.choice}
            aria-pressed={wish.show === show}
            text={words.say(shows[show])}
            onClick={() => onWish({ ...wish, show })}
          />
        ))}
      </div>
      <p role="status" className={unseen}>
        {isNarrowed ? words.count('FoundCount', found) : ''}
      </p>
    </div>
  );
};

const unseen = mergeStyles(hiddenContentStyle);

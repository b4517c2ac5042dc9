import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { FilterSelect } from '../../../components/inputs/FilterSelect';
import { getFilterClasses } from '../../../components/inputs/filterClasses';
import { SearchField } from '../../../components/inputs/SearchField';
import { useText } from '../useText';
import type { PeopleWish, SearchableRoster } from './findInRoster';

interface PeopleFieldsProps {
  readonly roster: SearchableRoster;
  readonly wish: PeopleWish;
  readonly onWish: (wish: PeopleWish) => void;
}

const asOptions = (values: readonly string[]): { value: string; text: string }[] =>
  values.map((value) => ({ value, text: value }));

/** Whom the reader looks for: by name or topic, place, discipline, and whether they lead. */
export const PeopleFields: React.FC<PeopleFieldsProps> = ({ roster, wish, onWish }) => {
  const { words } = useText();
  const classes = getFilterClasses(useTheme());
  return (
    <div className={classes.fields}>
      <SearchField
        label={words.say('PeopleSearchLabel')}
        placeholder={words.say('PeopleSearchHint')}
        text={wish.text}
        onText={(text) => onWish({ ...wish, text })}
      />
      {roster.places.length > 1 && (
        <FilterSelect
          label={words.say('PlaceLabel')}
          any={words.say('AnyPlace')}
          value={wish.place}
          options={asOptions(roster.places)}
          onChange={(place) => onWish({ ...wish, place })}
        />
      )}
      {roster.disciplines.length > 1 && (
        <FilterSelect
          label={words.say('DisciplineLabel')}
          any={words.say('AnyDiscipline')}
          value={wish.discipline}
          options={asOptions(roster.disciplines)}
          onChange={(discipline) => onWish({ ...wish, discipline })}
        />
      )}
      {roster.hasLeads && (
        <FilterSelect
          label={words.say('RoleLabel')}
          any={words.say('AnyRole')}
          value={wish.role}
          options={[{ value: 'leads', text: words.say('OnlyLeads') }]}
          onChange={(role) => onWish({ ...wish, role: role === 'leads' ? 'leads' : '' })}
        />
      )}
    </div>
  );
};

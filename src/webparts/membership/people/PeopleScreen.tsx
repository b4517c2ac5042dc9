import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { FilterSelect } from '../../../components/inputs/FilterSelect';
import { getFilterClasses } from '../../../components/inputs/filterClasses';
import { SearchField } from '../../../components/inputs/SearchField';
import { RowGrid } from '../../../components/rows/RowGrid';
import { useAfterPaint } from '../../../components/useAfterPaint';
import { whyRefused } from '../../../components/words';
import type { MemberRow as Member } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { FocusKept } from '../layout/FocusKept';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { searchableMembers, whichOf, type MembersWish } from './findMembers';
import { MemberRow } from './MemberRow';
import { RemoveQuestion } from './RemoveQuestion';

interface PeopleScreenProps {
  /** Only those whom something is the matter with, to begin with. */
  readonly show?: 'underWay';
}

/** Everybody with why they are in, and what a lead can do about it. */
export const PeopleScreen: React.FC<PeopleScreenProps> = ({ show }) => {
  const { words, dates } = useText();
  const { people, goTo } = useDesk();
  const theme = useTheme();
  const [screen, filters] = [getScreenClasses(theme), getFilterClasses(theme)];
  const [wish, setWish] = React.useState<MembersWish>({ text: '', which: show ?? '' });
  const [leaving, setLeaving] = React.useState<Member>();
  const wanted = useAfterPaint(wish);
  const rows = people.view?.people;
  const members = React.useMemo(() => searchableMembers(rows ?? []), [rows]);
  const found = React.useMemo(() => members.find(wanted), [members, wanted]);
  const { failure, closed, refusal, lookNow } = people;
  if (!rows) {
    const asked = { failed: failure !== undefined, ask: lookNow, ...(closed ? { problem: closed } : {}) };
    return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  }
  // As everywhere else, those count who are in; who is away or on the way out is listed for what a lead has to know of them.
  const size = rows.filter(({ isIn }) => isIn).length;
  const others = rows.length - size;
  const isAll = found.length === rows.length;
  const count = isAll ? words.count('People', size) : words.count('Found', found.length);
  const Invite = leaving ? DefaultButton : PrimaryButton;
  return (
    <FocusKept place={leaving?.id}>
      <div className={screen.buttons}>
        <Invite text={words.say('InviteTitle')} onClick={() => goTo({ kind: 'invite' })} />
      </div>
      <div className={filters.fields}>
        <SearchField
          label={words.say('PeopleSearchLabel')}
          placeholder={words.say('PeopleSearchHint')}
          text={wish.text}
          onText={(text) => setWish({ ...wish, text })}
        />
        <FilterSelect
          label={words.say('WhichLabel')}
          any={words.say('Everybody')}
          value={wish.which}
          options={whichOf.map((value) => ({ value, text: words.say(`Which_${value}` as const) }))}
          onChange={(which) => setWish({ ...wish, which: whichOf.find((one) => one === which) ?? '' })}
        />
      </div>
      <p className={screen.text}>
        {count}
        {isAll && others > 0 && <>. {words.count('ListedToo', others)}</>}
      </p>
      <p className={unseen} role="status">
        {isAll ? '' : count}
      </p>
      {refusal && (
        <p className={screen.problem} role="alert">
          {words.say('StaysSo', { name: refusal.change.name, detail: whyRefused(refusal.problem, words, dates) })}
        </p>
      )}
      {leaving && <RemoveQuestion person={leaving} onDone={() => setLeaving(undefined)} />}
      {found.length > 0 && (
        <RowGrid label={words.say('PeopleTitle')} rows={found} search={wanted}>
          {(person, place) => <MemberRow key={person.id} person={person} {...place} onRemove={setLeaving} />}
        </RowGrid>
      )}
    </FocusKept>
  );
};

const unseen = mergeStyles(hiddenContentStyle);

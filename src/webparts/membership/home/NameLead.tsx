import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Options } from '../../../components/forms/Options';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { PersonPicker } from '../../../components/inputs/PersonPicker';
import { folded, wordsBegin } from '../../../components/words/folded';
import type { Named } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** So many are offered at once. */
const offered = 8;

/** One of the community is made a lead or a deputy. */
export const NameLead: React.FC<{ readonly onDone: () => void }> = ({ onDone }) => {
  const { words } = useText();
  const { people, tell } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLFormElement>(null);
  const [person, setPerson] = React.useState<Named>();
  const [as, setAs] = React.useState<'lead' | 'deputy'>('lead');
  React.useEffect(() => root.current?.querySelector('input')?.focus(), []);
  const rows = people.view?.people;
  const search = React.useCallback(
    (text: string) => {
      const typed = folded(text);
      const able = rows?.filter((row) => row.isIn && !row.leads && wordsBegin(folded(row.name), typed)) ?? [];
      return Promise.resolve(able.slice(0, offered));
    },
    [rows],
  );
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!person) return root.current?.querySelector('input')?.focus();
    people.carryOut({ personId: person.id, name: person.name, what: as });
    tell(words.say(`RoleNews_${as}` as const, { name: person.name }));
    onDone();
  };
  return (
    <form ref={root} onSubmit={send} noValidate>
      <PersonPicker
        label={words.say('WhoLeads')}
        placeholder={words.say('NobodyYet')}
        nobodyFound={words.say('NobodyOfThem')}
        {...(person ? { person } : {})}
        search={search}
        onPick={setPerson}
      />
      <Options
        label={words.say('AsWhat')}
        value={as}
        options={[
          { value: 'lead', text: words.say('AsLead') },
          { value: 'deputy', text: words.say('AsDeputy') },
        ]}
        onChange={setAs}
      />
      <div className={classes.buttons}>
        <DefaultButton type="submit" text={words.say('NameThem')} disabled={!person} />
        <DefaultButton text={words.say('Cancel')} onClick={onDone} />
      </div>
    </form>
  );
};

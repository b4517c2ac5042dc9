import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { PersonPicker } from '../../../components/inputs/PersonPicker';
import { folded, wordsBegin } from '../../../components/words/folded';
import { requestOwner } from '../../../domain/communities';
import type { CommunityPerson, ManagedCommunity } from '../../../domain/membership';
import { DeedButtons } from '../layout/DeedButtons';
import { ForAdministrator } from '../layout/ForAdministrator';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface FindLeadFormProps {
  readonly community: ManagedCommunity;
  readonly people: readonly CommunityPerson[];
}

/** So many are offered; writing finds the others. */
const offered = 8;

/** Who is to lead, what comes of it, and what only an administrator could do besides. */
export const FindLeadForm: React.FC<FindLeadFormProps> = ({ community: { id, name }, people }) => {
  const { words } = useText();
  const { api, finish } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getManagerClasses(theme)];
  const deed = useDeed();
  const [person, setPerson] = React.useState<CommunityPerson>();
  const search = React.useCallback(
    (text: string) => {
      const typed = folded(text);
      return Promise.resolve(people.filter((one) => wordsBegin(folded(one.name), typed)).slice(0, offered));
    },
    [people],
  );
  if (people.length === 0) return <p className={screen.text}>{words.say('NobodyToLead')}</p>;
  return (
    <>
      <div className={classes.stack}>
        <PersonPicker
          label={words.say('WhoLeads')}
          placeholder={words.say('NobodyYet')}
          nobodyFound={words.say('NobodyFound')}
          {...(person ? { person } : {})}
          search={search}
          onPick={setPerson}
        />
      </div>
      <div role="status">
        {person && (
          <div className={classes.consequences}>
            <p className={screen.text}>{words.say('LeadsThen', { person: person.name, name })}</p>
          </div>
        )}
      </div>
      <DeedButtons
        yes={words.say('NameLead')}
        about={person ? words.say('PersonFor', { person: person.name, name }) : name}
        deed={deed}
        isOpen={!person}
        onYes={() =>
          person &&
          deed.run(
            () => api.nameLead(id, { personId: person.id }),
            () => finish(words.say('LeadNews', { person: person.name, name })),
          )
        }
      />
      {person && (
        <>
          <h4 className={classes.below}>{words.say('OwnerToo')}</h4>
          <p className={screen.text}>{words.say('OwnerTooText', { person: person.name })}</p>
          <ForAdministrator label={words.say('OwnerToo')} request={requestOwner(id, person.id)} />
        </>
      )}
    </>
  );
};

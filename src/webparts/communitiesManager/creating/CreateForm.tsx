import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DescriptionFields } from '../../../components/forms/DescriptionFields';
import { focusDescription } from '../../../components/forms/focusDescription';
import { Select } from '../../../components/forms/Select';
import { useDescription } from '../../../components/forms/useDescription';
import { newId } from '../../../components/newId';
import type { AdministratorRequest, ManagerView, ProposalView } from '../../../domain/membership';
import { DeedButtons } from '../layout/DeedButtons';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface CreateFormProps {
  readonly freeGroups: ManagerView['freeGroups'];
  readonly proposal?: ProposalView;
  readonly onRequest: (request: AdministratorRequest) => void;
}

/** What a new community is called and for, and the group that it lives in. */
export const CreateForm: React.FC<CreateFormProps> = ({ freeGroups, proposal, onRequest }) => {
  const { words } = useText();
  const { api, finish } = useDesk();
  const classes = getManagerClasses(useTheme());
  const deed = useDeed();
  const form = React.useRef<HTMLFormElement>(null);
  const [key] = React.useState(newId);
  const description = useDescription(proposal ?? {});
  const [group, setGroup] = React.useState('');
  const groupId = freeGroups.find(({ id }) => id === group)?.id;

  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const tidied = description.tidied();
    if (typeof tidied === 'string') return focusDescription(form.current, tidied);
    const more = { ...(groupId ? { groupId } : {}), ...(proposal ? { proposalId: proposal.id } : {}) };
    deed.run(
      () => api.create({ key, ...tidied, ...more }),
      (created) =>
        created.kind === 'created'
          ? finish(words.say('CreatedNews', { name: tidied.name }))
          : onRequest(created.request),
    );
  };
  return (
    <form ref={form} onSubmit={send} noValidate>
      <div className={classes.stack}>
        <DescriptionFields description={description} />
        <Select
          label={words.say('GroupLabel')}
          note={words.say(groupId ? 'GroupNote' : 'NoGroupNote')}
          value={groupId ?? ''}
          options={[
            { value: '', text: words.say('NoGroup') },
            ...freeGroups.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={setGroup}
        />
      </div>
      <DeedButtons yes={words.say(groupId ? 'CreateNow' : 'ShowRequest')} deed={deed} />
    </form>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DescriptionFields } from '../../../components/forms/DescriptionFields';
import { Field } from '../../../components/forms/Field';
import { focusDescription } from '../../../components/forms/focusDescription';
import { getFormClasses } from '../../../components/forms/formClasses';
import { Select } from '../../../components/forms/Select';
import { useDescription } from '../../../components/forms/useDescription';
import type { ManagedCommunity } from '../../../domain/membership';
import { DeedButtons } from '../layout/DeedButtons';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface ChangeProps {
  readonly community: ManagedCommunity;
  /** Those that the settings name. */
  readonly mailboxes: readonly string[];
}

/** What a community is called and for, and where its sessions and its board are. */
export const Change: React.FC<ChangeProps> = ({ community, mailboxes }) => {
  const { words } = useText();
  const { api, finish } = useDesk();
  const theme = useTheme();
  const [classes, form] = [getManagerClasses(theme), getFormClasses(theme)];
  const deed = useDeed();
  const root = React.useRef<HTMLFormElement>(null);
  const description = useDescription(community);
  const [mailbox, setMailbox] = React.useState(community.mailbox);
  const [boardUrl, setBoardUrl] = React.useState(community.boardUrl);
  const [timeZone, setTimeZone] = React.useState(community.timeZone);
  const known = [...new Set([community.mailbox, ...mailboxes])];

  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const tidied = description.tidied();
    if (typeof tidied === 'string') return focusDescription(root.current, tidied);
    const wish = { ...tidied, mailbox, boardUrl: boardUrl.trim(), timeZone: timeZone.trim() };
    deed.run(
      () => api.change(community.id, differing(wish, community)),
      () => finish(words.say('ChangedNews', { name: tidied.name })),
    );
  };
  return (
    <form ref={root} onSubmit={send} noValidate>
      <div className={classes.stack}>
        <DescriptionFields description={description} />
        <Field label={words.say('BoardLabel')} note={words.say('BoardNote')}>
          {(ids) => (
            <input
              {...ids}
              type="url"
              autoComplete="off"
              className={form.wideInput}
              value={boardUrl}
              onChange={(event) => setBoardUrl(event.currentTarget.value)}
            />
          )}
        </Field>
        <Select
          label={words.say('MailboxLabel')}
          note={words.say('MailboxNote')}
          value={mailbox}
          options={known.map((address) => ({ value: address, text: address }))}
          onChange={setMailbox}
        />
        <Field label={words.say('ZoneLabel')} note={words.say('ZoneNote')}>
          {(ids) => (
            <input
              {...ids}
              autoComplete="off"
              spellCheck={false}
              className={form.wideInput}
              value={timeZone}
              onChange={(event) => setTimeZone(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <DeedButtons yes={words.say('Save')} about={community.name} deed={deed} />
    </form>
  );
};

/** What is not as it was: the rest may be changed by somebody else at the same time. */
function differing<Wish extends object>(wish: Wish, before: Partial<Wish>): Partial<Wish> {
  const changed = Object.entries(wish).filter(([key, value]) => before[key as keyof Wish] !== value);
  return Object.fromEntries(changed) as Partial<Wish>;
}

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useFocusKept } from '../../../components/useFocusKept';
import { whyRefused } from '../../../components/words';
import { useDesk } from '../state/desk';
import { leadOrder } from '../state/peopleInStep';
import { useText } from '../useText';
import { LeadRow } from './LeadRow';
import { NameLead } from './NameLead';
import { OwnersNote } from './OwnersNote';

/** Who leads, who stands in, and how that is changed. */
export const Leads: React.FC = () => {
  const { words, dates } = useText();
  const { view, people, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [isNaming, setNaming] = React.useState(false);
  const rows = people.view?.people;
  // What the reader has just done shows before the API has said yes.
  const roles = new Map(rows?.map(({ id, leads }) => [id, leads]));
  const named = rows?.flatMap(({ id, name, leads: as }) => (as ? [{ id, name, as }] : []));
  const leads = [...(named ?? view.leads)].sort((a, b) => leadOrder[a.as] - leadOrder[b.as] || compare(a.name, b.name));
  useFocusKept(root, heading, [...roles.values(), isNaming].join());
  const { refusal } = people;
  return (
    <div ref={root}>
      <h3 className={classes.section} ref={heading} tabIndex={-1}>
        {words.say('LeadsTitle')}
      </h3>
      {leads.length === 0 && <p className={classes.text}>{words.say('NoLeads')}</p>}
      <ul className={classes.list}>
        {leads.map((lead) => (
          <LeadRow key={lead.id} lead={lead} />
        ))}
      </ul>
      {refusal && refusal.change.what !== 'remove' && (
        <p className={classes.problem} role="alert">
          {words.say('StaysSo', { name: refusal.change.name, detail: whyRefused(refusal.problem, words, dates) })}
        </p>
      )}
      {isNaming ? (
        <NameLead onDone={() => setNaming(false)} />
      ) : (
        <LinkButton text={words.say('NameAnother')} onClick={() => setNaming(true)} />
      )}
      <div>
        <LinkButton text={words.say('Handover')} onClick={() => goTo({ kind: 'handover' })} />
      </div>
      <OwnersNote owner={leads.find(({ as }) => as === 'owner')} />
    </div>
  );
};

const compare = (a: string, b: string): number => a.localeCompare(b);

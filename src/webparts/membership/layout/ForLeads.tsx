import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { MembershipApi } from '../../../clients';
import { Placeholder } from '../../../components/frame/Placeholder';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { Face } from '../../../components/marks/Face';
import { useAsked } from '../../../components/useAsked';
import { getPersonClasses } from './personClasses';
import { useText } from '../useText';

interface ForLeadsProps {
  readonly api: MembershipApi;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** For a member who does not lead: whom this is for, and who they are. */
export const ForLeads: React.FC<ForLeadsProps> = ({ api, titleRef }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getPersonClasses(theme)];
  const { view } = useAsked(React.useCallback(() => api.readRoster(), [api]));
  const leads = view?.people.filter((person) => person.leads) ?? [];
  return (
    <>
      <Placeholder
        title={words.say('ForLeadsTitle')}
        texts={[words.say('ForLeadsText'), ...(view ? [words.count('LedBy', leads.length)] : [])]}
        titleRef={titleRef}
      />
      <ul className={screen.list}>
        {leads.map(({ id, name, leads: as = 'lead' }) => (
          <li key={id} className={classes.person}>
            <Face name={name} />
            <span>
              <span className={classes.name} dir="auto">
                {name}
              </span>{' '}
              <span className={classes.fact}>{words.say(`Role_${as}` as const)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

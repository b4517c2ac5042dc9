import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { BackTo } from '../../../components/frame/BackTo';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { AdministratorRequest, ManagerView, ProposalView } from '../../../domain/membership';
import { ForAdministrator } from '../layout/ForAdministrator';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { CreateForm } from './CreateForm';

interface CreateScreenProps {
  readonly view: ManagerView;
  /** What somebody proposed, to begin with. */
  readonly proposal?: ProposalView;
  readonly titleRef: React.RefObject<HTMLHeadingElement>;
}

/** A new community: of a group that is allowed, or what an administrator has to do first. */
export const CreateScreen: React.FC<CreateScreenProps> = ({ view, proposal, titleRef }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const [request, setRequest] = React.useState<AdministratorRequest>();
  const title = words.say(request ? 'RequestTitle' : 'CreateTitle');
  return (
    <BackTo
      key={title}
      title={title}
      back={words.say('BackToAll')}
      titleRef={titleRef}
      onBack={() => goTo({ kind: 'home' })}
    >
      {request ? (
        <>
          <p className={classes.text}>{words.say('RequestText')}</p>
          <ForAdministrator label={title} request={request} />
          <p className={classes.text}>{words.say('RequestAfter')}</p>
        </>
      ) : (
        <CreateForm freeGroups={view.freeGroups} onRequest={setRequest} {...(proposal ? { proposal } : {})} />
      )}
    </BackTo>
  );
};

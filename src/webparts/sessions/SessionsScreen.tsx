import * as React from 'react';
import type { Communities, NotificationsApi, SessionsApi } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { ScreenBody } from './layout/ScreenBody';

export interface SessionsScreenProps extends Surroundings<SessionsStrings> {
  readonly api: SessionsApi;
  readonly notifications: NotificationsApi;
  /** The reader's communities, where the place itself may belong to none. */
  readonly communities?: Communities;
}

/** When a community meets, on any page of its site or team. It knows nothing of SharePoint or Teams. */
export const SessionsScreen: React.FC<SessionsScreenProps> = (props) => {
  const { api, notifications, communities, isEditing } = props;
  const [turn, setTurn] = React.useState(0); // another community is another screen
  const choose = (): void => {
    communities?.choose(undefined);
    setTurn(turn + 1);
  };
  return (
    <WebPartFrame<SessionsStrings> {...props}>
      <ScreenBody
        key={turn}
        api={api}
        notifications={notifications}
        isEditing={isEditing}
        {...(communities ? { communities, onAnotherCommunity: choose } : {})}
      />
    </WebPartFrame>
  );
};

import * as React from 'react';
import type { DirectoryApi, NotificationsApi } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { ScreenBody } from './layout/ScreenBody';

export interface DirectoryScreenProps extends Surroundings<DirectoryStrings> {
  readonly api: DirectoryApi;
  readonly notifications: NotificationsApi;
  /** As whoever edits the page has set it; empty for the usual one. */
  readonly title: string;
  readonly onTitle: (title: string) => void;
  /** The community that the link leads to by which the reader came. */
  readonly linked?: string;
}

/** All communities of the organisation, and the people of each. It knows nothing of SharePoint or Teams. */
export const DirectoryScreen: React.FC<DirectoryScreenProps> = (props) => {
  const { api, notifications, title, onTitle, linked, ...surroundings } = props;
  const { isEditing } = surroundings;
  return (
    <WebPartFrame<DirectoryStrings> {...surroundings}>
      <ScreenBody
        api={api}
        notifications={notifications}
        title={title}
        isEditing={isEditing}
        {...(isEditing ? { onTitle } : {})}
        {...(linked ? { linked } : {})}
      />
    </WebPartFrame>
  );
};

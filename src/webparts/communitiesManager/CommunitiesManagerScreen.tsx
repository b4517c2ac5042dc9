import * as React from 'react';
import type { ManagerApi } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { ScreenBody } from './layout/ScreenBody';

export interface CommunitiesManagerScreenProps extends Surroundings<CommunitiesManagerStrings> {
  readonly api: ManagerApi;
  /** As whoever edits the page has set it; empty for the usual one. */
  readonly title: string;
  readonly onTitle: (title: string) => void;
}

/** How all communities stand, for whoever looks after them. It knows nothing of SharePoint or Teams. */
export const CommunitiesManagerScreen: React.FC<CommunitiesManagerScreenProps> = (props) => {
  const { api, title, onTitle, ...surroundings } = props;
  const { isEditing } = surroundings;
  return (
    <WebPartFrame<CommunitiesManagerStrings> {...surroundings}>
      <ScreenBody api={api} title={title} isEditing={isEditing} {...(isEditing ? { onTitle } : {})} />
    </WebPartFrame>
  );
};

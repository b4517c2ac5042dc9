import * as React from 'react';
import type { DirectoryApi } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { ScreenBody } from './layout/ScreenBody';

export interface DirectoryScreenProps extends Surroundings<DirectoryStrings> {
  readonly api: DirectoryApi;
  /** As whoever edits the page has set it; empty for the usual one. */
  readonly title: string;
  readonly onTitle: (title: string) => void;
  /** The community that the link leads to by which the reader came. */
  readonly linked?: string;
}

/** All communities of the organisation, and the people of each. It knows nothing of SharePoint or Teams. */
export const DirectoryScreen: React.FC<DirectoryScreenProps> = ({ api, title, onTitle, linked, ...surroundings }) => {
  const { isEditing } = surroundings;
  return (
    <WebPartFrame<DirectoryStrings> {...surroundings}>
      <ScreenBody
        api={api}
        title={title}
        isEditing={isEditing}
        {...(isEditing ? { onTitle } : {})}
        {...(linked ? { linked } : {})}
      />
    </WebPartFrame>
  );
};

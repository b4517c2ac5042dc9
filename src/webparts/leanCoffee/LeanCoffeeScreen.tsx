import * as React from 'react';
import type { Communities, LeanCoffeeApi, NotificationsApi } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { Sessions } from './Sessions';

export interface LeanCoffeeScreenProps extends Surroundings<LeanCoffeeStrings> {
  readonly api: LeanCoffeeApi;
  /** The reader's name. */
  readonly reader: string;
  /** The title that whoever edits the page has set; empty or absent: the usual one. */
  readonly title?: string;
  /** Sets it, where the page is edited. */
  readonly onTitle?: (title: string) => void;
  /** The reader's communities, where the place itself may belong to none. */
  readonly communities?: Communities;
  /** What the reader hears from Guildhall, and may change. */
  readonly notifications?: NotificationsApi;
}

/** The Lean Coffee of the community's next session. It knows nothing of SharePoint or Teams. */
export const LeanCoffeeScreen: React.FC<LeanCoffeeScreenProps> = (props) => {
  const { api, reader, title = '', onTitle, communities, notifications, isEditing } = props;
  return (
    <WebPartFrame<LeanCoffeeStrings> {...props}>
      <Sessions
        api={api}
        reader={reader}
        isEditing={isEditing}
        title={title}
        {...(isEditing && onTitle ? { onTitle } : {})}
        {...(communities ? { communities } : {})}
        {...(notifications ? { notifications } : {})}
      />
    </WebPartFrame>
  );
};

import * as React from 'react';
import type { OpenActionsApi } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { ScreenBody } from './ScreenBody';

export interface OpenActionsScreenProps extends Surroundings<OpenActionsStrings> {
  readonly api: OpenActionsApi;
}

/** A community's open actions, on any page of its site or team. It knows nothing of SharePoint or Teams. */
export const OpenActionsScreen: React.FC<OpenActionsScreenProps> = ({ api, ...surroundings }) => (
  <WebPartFrame {...surroundings}>
    <ScreenBody api={api} isEditing={surroundings.isEditing} />
  </WebPartFrame>
);

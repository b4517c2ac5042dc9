import * as React from 'react';
import type { CharterApi, Communities } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { ScreenBody } from './layout/ScreenBody';

export interface CharterScreenProps extends Surroundings<CharterStrings> {
  readonly api: CharterApi;
  /** The reader's communities, where the place itself may belong to none. */
  readonly communities?: Communities;
}

/** What a community agreed, and how it changes that. It knows nothing of SharePoint or Teams. */
export const CharterScreen: React.FC<CharterScreenProps> = (props) => {
  const { api, communities, isEditing } = props;
  const [turn, setTurn] = React.useState(0); // another community is another screen
  const choose = (): void => {
    communities?.choose(undefined);
    setTurn(turn + 1);
  };
  return (
    <WebPartFrame<CharterStrings> {...props}>
      <ScreenBody
        key={turn}
        api={api}
        isEditing={isEditing}
        {...(communities ? { communities, onAnotherCommunity: choose } : {})}
      />
    </WebPartFrame>
  );
};

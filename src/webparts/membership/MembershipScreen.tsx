import * as React from 'react';
import type { Communities, MembershipApi } from '../../clients';
import { WebPartFrame, type Surroundings } from '../../components/frame/WebPartFrame';
import { ScreenBody } from './layout/ScreenBody';

export interface MembershipScreenProps extends Surroundings<MembershipStrings> {
  readonly api: MembershipApi;
  /** Id of the reader in the directory, in small letters, where the page knows it. */
  readonly reader?: string;
  /** The reader's communities, where the place itself may belong to none. */
  readonly communities?: Communities;
}

/** Who is in a community and why, for those who lead it. It knows nothing of SharePoint or Teams. */
export const MembershipScreen: React.FC<MembershipScreenProps> = (props) => {
  const { api, reader, communities, isEditing } = props;
  const [turn, setTurn] = React.useState(0); // another community is another screen
  const choose = (): void => {
    communities?.choose(undefined);
    setTurn(turn + 1);
  };
  return (
    <WebPartFrame<MembershipStrings> {...props}>
      <ScreenBody
        key={turn}
        api={api}
        isEditing={isEditing}
        {...(reader ? { reader } : {})}
        {...(communities ? { communities, onAnotherCommunity: choose } : {})}
      />
    </WebPartFrame>
  );
};

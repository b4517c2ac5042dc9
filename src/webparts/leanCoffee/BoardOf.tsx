import * as React from 'react';
import type { LeanCoffeeApi } from '../../clients';
import { ScreenBody } from './ScreenBody';
import { ApiProvider } from './sync/useApi';
import { useBoard } from './sync/useBoard';
import { ServerClockProvider } from './sync/useServerClock';

interface BoardOfProps extends Omit<React.ComponentProps<typeof ScreenBody>, 'reach' | 'children'> {
  readonly api: LeanCoffeeApi;
  /** What stands above it, told how to look at the board now. */
  readonly above?: (lookNow: () => void) => React.ReactNode;
}

/** The next session as one API tells of it, with what its views ask for besides. */
export const BoardOf: React.FC<BoardOfProps> = ({ api, above, ...body }) => {
  const reach = useBoard(api);
  return (
    <ApiProvider value={api}>
      <ServerClockProvider value={reach.serverNow}>
        {above?.(reach.tryAgain)}
        <ScreenBody {...body} reach={reach} />
      </ServerClockProvider>
    </ApiProvider>
  );
};

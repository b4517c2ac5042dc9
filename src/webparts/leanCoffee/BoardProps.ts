import type { Ref } from 'react';
import type { BoardView } from '../../domain/leanCoffee';
import type { RefusalInPlace } from './refusalInPlace';
import type { BoardInReach } from './sync/useBoard';

/** What the view of each phase is told. */
export interface BoardProps {
  readonly board: BoardView;
  readonly reach: BoardInReach;
  /** The reader's name, for what is on its way to the API. */
  readonly reader: string;
  readonly refusal: RefusalInPlace;
  /** Takes the focus when what had it is gone. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

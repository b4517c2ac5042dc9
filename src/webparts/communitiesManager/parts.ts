import type { ComponentType } from 'react';
import { later, type Later } from '../../components/frame/later';
import type { CreateScreen as CreateScreenView } from './creating/CreateScreen';
import type { DeedScreen as DeedScreenView } from './deeds/DeedScreen';
import { LoadingPart } from './layout/LoadingPart';

/** Named, since what these views are told is theirs alone. */
type LaterOf<View> = View extends ComponentType<infer Props> ? Later<Props> : never;

/*
 * What is seldom done lies in a file of its own: a first look at all communities does not need it.
 */

export const CreateScreen: LaterOf<typeof CreateScreenView> = later(
  () =>
    import(/* webpackChunkName: 'manager-deeds' */ './creating/CreateScreen').then(({ CreateScreen: view }) => view),
  LoadingPart,
);

export const DeedScreen: LaterOf<typeof DeedScreenView> = later(
  () => import(/* webpackChunkName: 'manager-deeds' */ './deeds/DeedScreen').then(({ DeedScreen: view }) => view),
  LoadingPart,
);

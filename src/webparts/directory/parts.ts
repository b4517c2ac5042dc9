import type { ComponentType } from 'react';
import { later, type Later } from '../../components/frame/later';
import { LoadingPart } from './layout/LoadingPart';
import type { NotificationsScreen as NotificationsScreenView } from './notifications/NotificationsScreen';
import type { CommunityScreen as CommunityScreenView } from './people/CommunityScreen';
import type { ProposeForm as ProposeFormView } from './proposing/ProposeForm';

/** Named, since what these views are told is theirs alone. */
type LaterOf<View> = View extends ComponentType<infer Props> ? Later<Props> : never;

/** The people of a community, in a file of its own: a first look at all communities does not need it. */
export const CommunityScreen: LaterOf<typeof CommunityScreenView> = later(
  () =>
    import(/* webpackChunkName: 'directory-people' */ './people/CommunityScreen').then(
      ({ CommunityScreen: view }) => view,
    ),
  LoadingPart,
);

/** Seldom wanted. */
export const ProposeForm: LaterOf<typeof ProposeFormView> = later(() =>
  import(/* webpackChunkName: 'directory-propose' */ './proposing/ProposeForm').then(({ ProposeForm: view }) => view),
);

export const NotificationsScreen: LaterOf<typeof NotificationsScreenView> = later(
  () =>
    import(/* webpackChunkName: 'directory-notifications' */ './notifications/NotificationsScreen').then(
      ({ NotificationsScreen: view }) => view,
    ),
  LoadingPart,
);

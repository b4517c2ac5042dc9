import type { ComponentType } from 'react';
import type { ChooseCommunity as ChooseCommunityView } from '../../components/frame/ChooseCommunity';
import { later, type Later } from '../../components/frame/later';
import type { SessionEditor as SessionEditorView } from './editing/SessionEditor';
import type { HourScreen as HourScreenView } from './hour/HourScreen';
import type { InvitationScreen as InvitationScreenView } from './inviting/InvitationScreen';
import { LoadingPart } from './layout/LoadingPart';
import type { RhythmScreen as RhythmScreenView } from './rhythm/RhythmScreen';
import type { SeriesScreen as SeriesScreenView } from './series/SeriesScreen';

/** Named, since what these views are told is theirs alone. */
type LaterOf<View> = View extends ComponentType<infer Props> ? Later<Props> : never;

/*
 * What a first look at the sessions does not need, in files of their own. What leads work with comes when they go there.
 */

export const RhythmScreen: LaterOf<typeof RhythmScreenView> = later(
  () =>
    import(/* webpackChunkName: 'sessions-rhythm' */ './rhythm/RhythmScreen').then(({ RhythmScreen: view }) => view),
  LoadingPart,
);

export const InvitationScreen: LaterOf<typeof InvitationScreenView> = later(
  () =>
    import(/* webpackChunkName: 'sessions-inviting' */ './inviting/InvitationScreen').then(
      ({ InvitationScreen: view }) => view,
    ),
  LoadingPart,
);

export const HourScreen: LaterOf<typeof HourScreenView> = later(
  () => import(/* webpackChunkName: 'sessions-hour' */ './hour/HourScreen').then(({ HourScreen: view }) => view),
  LoadingPart,
);

export const SeriesScreen: LaterOf<typeof SeriesScreenView> = later(
  () =>
    import(/* webpackChunkName: 'sessions-series' */ './series/SeriesScreen').then(({ SeriesScreen: view }) => view),
  LoadingPart,
);

export const NotificationsScreen = later(
  () =>
    import(/* webpackChunkName: 'sessions-notifications' */ './notifications/NotificationsScreen').then(
      ({ NotificationsScreen: view }) => view,
    ),
  LoadingPart,
);

export const SessionEditor: LaterOf<typeof SessionEditorView> = later(
  () =>
    import(/* webpackChunkName: 'sessions-editing' */ './editing/SessionEditor').then(
      ({ SessionEditor: view }) => view,
    ),
  LoadingPart,
);

export const ChooseCommunity: LaterOf<typeof ChooseCommunityView> = later(
  () =>
    import(/* webpackChunkName: 'choose-community' */ '../../components/frame/ChooseCommunity').then(
      ({ ChooseCommunity: view }) => view,
    ),
  LoadingPart,
);

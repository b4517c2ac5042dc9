import type { ComponentType } from 'react';
import type { ChooseCommunity as ChooseCommunityView } from '../../components/frame/ChooseCommunity';
import { later, type Later } from '../../components/frame/later';
import type { MoveOnDialog as MoveOnDialogView } from './aside/MoveOnDialog';
import { LoadingBoard } from './LoadingBoard';
import type { NotificationsDialog as NotificationsDialogView } from './NotificationsDialog';
import type { RecordDialog as RecordDialogView } from './record/RecordDialog';
import type { NoSession as NoSessionView } from './starting/NoSession';
import type { MergeDialog as MergeDialogView } from './topics/MergeDialog';

/** Named, since what these views are told is theirs alone. */
type LaterOf<View> = View extends ComponentType<infer Props> ? Later<Props> : never;

/*
 * What a first look at topics and votes does not need, in files of their own. Those of a later phase are fetched while
 * people are busy with the one before, a dialog when somebody is about to open it.
 */

export const DiscussionView = later(
  () =>
    import(/* webpackChunkName: 'lean-coffee-discussing' */ './discussing/DiscussionView').then(
      ({ DiscussionView: view }) => view,
    ),
  LoadingBoard,
);

export const WrapUpView = later(
  () =>
    import(/* webpackChunkName: 'lean-coffee-wrap-up' */ './wrapUp/WrapUpView').then(({ WrapUpView: view }) => view),
  LoadingBoard,
);

export const NoSession: LaterOf<typeof NoSessionView> = later(
  () => import(/* webpackChunkName: 'lean-coffee-start' */ './starting/NoSession').then(({ NoSession: view }) => view),
  LoadingBoard,
);

export const ChooseCommunity: LaterOf<typeof ChooseCommunityView> = later(
  () =>
    import(/* webpackChunkName: 'choose-community' */ '../../components/frame/ChooseCommunity').then(
      ({ ChooseCommunity: view }) => view,
    ),
  LoadingBoard,
);

export const MoveOnDialog: LaterOf<typeof MoveOnDialogView> = later(() =>
  import(/* webpackChunkName: 'lean-coffee-dialogs' */ './aside/MoveOnDialog').then(({ MoveOnDialog: view }) => view),
);

export const MergeDialog: LaterOf<typeof MergeDialogView> = later(() =>
  import(/* webpackChunkName: 'lean-coffee-dialogs' */ './topics/MergeDialog').then(({ MergeDialog: view }) => view),
);

export const RecordDialog: LaterOf<typeof RecordDialogView> = later(() =>
  import(/* webpackChunkName: 'lean-coffee-record' */ './record/RecordDialog').then(({ RecordDialog: view }) => view),
);

export const PastSessions = later(() =>
  import(/* webpackChunkName: 'lean-coffee-record' */ './record/PastSessions').then(({ PastSessions: view }) => view),
);

export const NotificationsDialog: LaterOf<typeof NotificationsDialogView> = later(() =>
  import(/* webpackChunkName: 'lean-coffee-dialogs' */ './NotificationsDialog').then(
    ({ NotificationsDialog: view }) => view,
  ),
);

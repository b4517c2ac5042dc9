import type { ComponentType } from 'react';
import type { ChooseCommunity as ChooseCommunityView } from '../../components/frame/ChooseCommunity';
import { later, type Later } from '../../components/frame/later';
import type { CouldJoinScreen as CouldJoinScreenView } from './couldJoin/CouldJoinScreen';
import type { HandoverScreen as HandoverScreenView } from './handover/HandoverScreen';
import type { HistoryScreen as HistoryScreenView } from './history/HistoryScreen';
import type { InviteScreen as InviteScreenView } from './inviting/InviteScreen';
import { LoadingPart } from './layout/LoadingPart';
import type { PeopleScreen as PeopleScreenView } from './people/PeopleScreen';
import type { RuleScreen as RuleScreenView } from './rules/RuleScreen';
import type { RulesScreen as RulesScreenView } from './rules/RulesScreen';
import type { RunsScreen as RunsScreenView } from './runs/RunsScreen';

/** Named, since what these views are told is theirs alone. */
type LaterOf<View> = View extends ComponentType<infer Props> ? Later<Props> : never;

/*
 * What a first look at membership does not need, in files of their own.
 */

export const RulesScreen: LaterOf<typeof RulesScreenView> = later(
  () => import(/* webpackChunkName: 'membership-rules' */ './rules/RulesScreen').then(({ RulesScreen: view }) => view),
  LoadingPart,
);

export const RuleScreen: LaterOf<typeof RuleScreenView> = later(
  () => import(/* webpackChunkName: 'membership-rules' */ './rules/RuleScreen').then(({ RuleScreen: view }) => view),
  LoadingPart,
);

export const PeopleScreen: LaterOf<typeof PeopleScreenView> = later(
  () =>
    import(/* webpackChunkName: 'membership-people' */ './people/PeopleScreen').then(({ PeopleScreen: view }) => view),
  LoadingPart,
);

export const InviteScreen: LaterOf<typeof InviteScreenView> = later(
  () =>
    import(/* webpackChunkName: 'membership-inviting' */ './inviting/InviteScreen').then(
      ({ InviteScreen: view }) => view,
    ),
  LoadingPart,
);

export const CouldJoinScreen: LaterOf<typeof CouldJoinScreenView> = later(
  () =>
    import(/* webpackChunkName: 'membership-could-join' */ './couldJoin/CouldJoinScreen').then(
      ({ CouldJoinScreen: view }) => view,
    ),
  LoadingPart,
);

export const RunsScreen: LaterOf<typeof RunsScreenView> = later(
  () => import(/* webpackChunkName: 'membership-runs' */ './runs/RunsScreen').then(({ RunsScreen: view }) => view),
  LoadingPart,
);

export const HistoryScreen: LaterOf<typeof HistoryScreenView> = later(
  () =>
    import(/* webpackChunkName: 'membership-history' */ './history/HistoryScreen').then(
      ({ HistoryScreen: view }) => view,
    ),
  LoadingPart,
);

export const HandoverScreen: LaterOf<typeof HandoverScreenView> = later(
  () =>
    import(/* webpackChunkName: 'membership-handover' */ './handover/HandoverScreen').then(
      ({ HandoverScreen: view }) => view,
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

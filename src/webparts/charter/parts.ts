import type { ComponentType } from 'react';
import type { ChooseCommunity as ChooseCommunityView } from '../../components/frame/ChooseCommunity';
import { later, type Later } from '../../components/frame/later';
import { LoadingPart } from './layout/LoadingPart';
import type { LeadingScreen as LeadingScreenView } from './leading/LeadingScreen';
import type { ObjectivesScreen as ObjectivesScreenView } from './objective/ObjectivesScreen';
import type { EndedScreen as EndedScreenView } from './proposals/EndedScreen';
import type { ProposalScreen as ProposalScreenView } from './proposals/ProposalScreen';
import type { ProposeScreen as ProposeScreenView } from './propose/ProposeScreen';
import type { CompareScreen as CompareScreenView } from './versions/CompareScreen';
import type { VersionScreen as VersionScreenView } from './versions/VersionScreen';
import type { VersionsScreen as VersionsScreenView } from './versions/VersionsScreen';
import type { WhatChanged as WhatChangedView } from './versions/WhatChanged';

/** Named, since what these views are told is theirs alone. */
type LaterOf<View> = View extends ComponentType<infer Props> ? Later<Props> : never;

/*
 * What a first look at the charter does not need, in files of their own.
 */

export const VersionsScreen: LaterOf<typeof VersionsScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-versions' */ './versions/VersionsScreen').then(
      ({ VersionsScreen: view }) => view,
    ),
  LoadingPart,
);

export const VersionScreen: LaterOf<typeof VersionScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-versions' */ './versions/VersionScreen').then(
      ({ VersionScreen: view }) => view,
    ),
  LoadingPart,
);

export const CompareScreen: LaterOf<typeof CompareScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-versions' */ './versions/CompareScreen').then(
      ({ CompareScreen: view }) => view,
    ),
  LoadingPart,
);

export const WhatChanged: LaterOf<typeof WhatChangedView> = later(
  () =>
    import(/* webpackChunkName: 'charter-versions' */ './versions/WhatChanged').then(({ WhatChanged: view }) => view),
  LoadingPart,
);

export const ChooseCommunity: LaterOf<typeof ChooseCommunityView> = later(
  () =>
    import(/* webpackChunkName: 'choose-community' */ '../../components/frame/ChooseCommunity').then(
      ({ ChooseCommunity: view }) => view,
    ),
  LoadingPart,
);

export const EndedScreen: LaterOf<typeof EndedScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-proposals' */ './proposals/EndedScreen').then(({ EndedScreen: view }) => view),
  LoadingPart,
);

export const LeadingScreen: LaterOf<typeof LeadingScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-leading' */ './leading/LeadingScreen').then(({ LeadingScreen: view }) => view),
  LoadingPart,
);

export const ObjectivesScreen: LaterOf<typeof ObjectivesScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-leading' */ './objective/ObjectivesScreen').then(
      ({ ObjectivesScreen: view }) => view,
    ),
  LoadingPart,
);

export const ProposalScreen: LaterOf<typeof ProposalScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-proposals' */ './proposals/ProposalScreen').then(
      ({ ProposalScreen: view }) => view,
    ),
  LoadingPart,
);

export const ProposeScreen: LaterOf<typeof ProposeScreenView> = later(
  () =>
    import(/* webpackChunkName: 'charter-proposals' */ './propose/ProposeScreen').then(
      ({ ProposeScreen: view }) => view,
    ),
  LoadingPart,
);

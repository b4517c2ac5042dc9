export type { CommunitiesParts } from './communitiesParts';
export { endCommunitiesTimer, endingsSchedule } from './endCommunities.timer';
export { managerRoutes } from './managing.http';
export { noteSizesTimer, sizesSchedule } from './noteSizes.timer';
export { openCommunities } from './openCommunities';
export type { ManagedCommunities } from './openCommunities';
export { communitiesProblems } from './problems';
export { Registry } from './registry';

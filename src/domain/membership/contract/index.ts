export { declineReasons } from './directory';
export type * from './directory';
export type * from './leads';
export type * from './allCommunities';
export type * from './people';

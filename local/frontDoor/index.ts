export { openFrontDoor } from './openFrontDoor';
export type { FrontDoor } from './openFrontDoor';
export type { Room } from './room';
export { createHostProxy } from './hostProxy';
export type { HostProxy } from './hostProxy';

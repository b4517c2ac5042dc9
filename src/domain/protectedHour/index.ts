export { addCounts, countFree, isReadable } from './countFree';
export type { FreeCounts } from './countFree';
export { bestSlots, fewestCalendars } from './bestSlots';
export { checkWish } from './checkWish';
export type { HourRefusal } from './checkWish';
export type { FindHourBody, HourSlot, HourView } from './contract';
export { planSearch, stepMinutes } from './planSearch';
export type { HourSearch, SearchedSlot } from './planSearch';

export { startGuildhall } from './startGuildhall';
export type { Guildhall, GuildhallOptions } from './guildhall';

export { SpokenNews } from './SpokenNews';
export { useNews } from './useNews';

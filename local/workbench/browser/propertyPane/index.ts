export { createPropertyPane, type PropertyPane } from './createPropertyPane';

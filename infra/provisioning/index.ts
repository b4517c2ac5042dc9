export { missingFrom, provision } from './provision';
export { sitePieces } from './sitePieces';
export { ProvisioningRefused } from './ask';
export type { Ask } from './ask';
export type { Missing } from './sitePieces';

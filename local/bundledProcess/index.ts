/** Processes of their own, each started from one bundled file: the Functions host and Azurite. */
export { bundleEntry, type BundleEntryOptions } from './bundleEntry';

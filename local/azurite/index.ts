/** The storage account on this machine: Microsoft's emulator Azurite as a child process. */
export { startAzurite, type Azurite, type StartAzuriteOptions } from './startAzurite';

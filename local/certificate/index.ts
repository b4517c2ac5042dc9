export { certificateFiles, certificateIn } from './certificateIn';
export { makeCertificate } from './makeCertificate';
export type { Certificate } from './makeCertificate';

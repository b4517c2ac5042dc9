/** Row of the head of a charter. */
export const headKey = 'head';
/** Rows of proposals that are open or outdated begin so. */
export const openPrefix = 'open_';
/** Rows of those that have ended begin so. */
export const endedPrefix = 'ended_';
/** Rows of versions, without their texts, begin so. */
export const versionPrefix = 'version_';

const latest = 999_999_999_999_999;
const lastVersion = 9_999_999;

export const openKey = (proposalId: string): string => openPrefix + proposalId;
export const whereKey = (proposalId: string): string => `where_${proposalId}`;

/** Keys stand in ascending order: what ended last comes first. */
export function endedKey(at: string, proposalId: string): string {
  return `${endedPrefix}${String(latest - Date.parse(at)).padStart(15, '0')}_${proposalId}`;
}

/** The newest version first. */
export function versionKey(number: number): string {
  return versionPrefix + String(lastVersion - number).padStart(7, '0');
}

export const textKey = (number: number): string => `text_${String(number).padStart(7, '0')}`;

/** Whether a key that comes back from a browser is one of a proposal that has ended. */
export function isEndedKey(key: string): boolean {
  return /^ended_[0-9]{15}_[0-9a-f-]{36}$/.test(key);
}

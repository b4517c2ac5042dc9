import type { MergeTexts } from '../mergeChange';

/** Merges texts of as many lines each, line by line: both changes of one line are a conflict. */
export const mergeLines: MergeTexts = (base, mine, theirs) => {
  const [old, ours, others] = [base, mine, theirs].map((text) => text.split('\n')) as [string[], string[], string[]];
  if (ours.length !== old.length || others.length !== old.length) return 'conflict';
  const merged = old.map((line, at) => {
    const [our, other] = [ours[at] ?? '', others[at] ?? ''];
    if (our === line || our === other) return other;
    return other === line ? our : undefined;
  });
  return merged.includes(undefined) ? 'conflict' : merged.join('\n');
};

/**
 * The words of a name as people type them: accents and case make no difference, and only letters and digits count, for an
 * apostrophe or a hyphen is typed in many ways, or not at all.
 */
export function nameWords(name: string): readonly string[] {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

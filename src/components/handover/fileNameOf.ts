/** What the handover pack of a community is called as a file: letters and digits of its name, in any script. */
export function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${['handover', ...words].join('-')}.md`;
}

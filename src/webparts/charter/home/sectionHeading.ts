/** Finds the heading of a section. */
export function sectionHeading(section: string): string {
  return `h4[data-section="${section}"]`;
}

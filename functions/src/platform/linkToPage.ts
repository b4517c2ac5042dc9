/**
 * An address that leads to one community on the page of a web part.
 *
 * @param page - address of the page, as an administrator has set it; what it asks for already stays
 */
export function linkToPage(page: string, communityId: string): string {
  const url = new URL(page);
  url.searchParams.set('community', communityId);
  return url.toString();
}

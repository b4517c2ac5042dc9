/** As much of a web part's context as a link into Teams may have left something in. */
interface LinkedPage {
  readonly sdks: { readonly microsoftTeams?: { readonly context?: { readonly subEntityId?: string } } };
}

/**
 * The community that a link to the page names: a notice leads to it with `?community=<id>`, in Teams with a sub-page.
 *
 * @param query - of the page's address
 * @returns its id in small letters, or nothing when the reader came by themselves
 */
export function linkedCommunity({ sdks }: LinkedPage, query: string): string | undefined {
  const named = new URLSearchParams(query).get('community') ?? sdks.microsoftTeams?.context?.subEntityId;
  return named ? named.toLowerCase() : undefined;
}

/** The path of an address without its escapes; undefined when they make no text. */
export function pathOf(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * What an author has set for a web part. SharePoint keeps it in the page, for everybody; here it is kept in this browser, for
 * everybody one is in it.
 */
const keyOf = (sitePath: string, alias: string): string => `guildhall.properties ${sitePath} ${alias}`;

/** @returns nothing set when nothing, or nothing that can be read, is kept. */
export function readProperties(sitePath: string, alias: string): Properties {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(sitePath, alias)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Properties) : {};
  } catch {
    return {};
  }
}

export function keepProperties(sitePath: string, alias: string, properties: unknown): void {
  localStorage.setItem(keyOf(sitePath, alias), JSON.stringify(properties));
}

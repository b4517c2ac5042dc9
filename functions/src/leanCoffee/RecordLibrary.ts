/**
 * Where records of sessions are kept for people to find. Safe to repeat. What it can't do it says by throwing a
 * `RecordRefused` or, when trying again later makes sense, an `Unavailable`.
 */
export interface RecordLibrary {
  /**
   * Puts a record into the document library of a site. One that stands there under this name stays as it is.
   *
   * @param siteId - the site as Graph names it, `hostname,guid,guid`
   * @param name - the name of the file
   * @returns where it stands
   */
  publish(siteId: string, name: string, markdown: string): Promise<string>;
}

/** The library will not take the record, now or later, unless somebody changes something. */
export class RecordRefused extends Error {
  override readonly name = 'RecordRefused';

  constructor(
    readonly reason: 'permissionMissing' | 'siteMissing' | 'refusedByLibrary',
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

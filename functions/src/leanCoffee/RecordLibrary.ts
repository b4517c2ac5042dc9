/** A record that stands in a library. */
export interface StoredRecord {
  /** Where people find it. */
  readonly url: string;
  /** Names its content. */
  readonly tag: string;
  /** Names its state, with everything around the content: a write is made on condition of it. */
  readonly state: string;
  /** What its content is recognised by; the same as `printOf` of that text. */
  readonly print: string;
}

/**
 * Where records of sessions are kept for people to find. Safe to repeat. What it can't do it says by throwing a
 * `RecordRefused` or, when trying again later makes sense, an `Unavailable`.
 *
 * Sites are given as Graph names them, `hostname,guid,guid`; names are those of files.
 */
export interface RecordLibrary {
  /** What stands under a name now, whoever wrote it; undefined when nothing does. */
  find(siteId: string, name: string): Promise<StoredRecord | undefined>;
  /**
   * Writes a record, never over somebody else's words.
   *
   * @param over - what it takes the place of; undefined when nothing may stand there
   * @returns the record as it stands now; `changed`: something else stands there than was said
   */
  put(
    siteId: string,
    name: string,
    markdown: string,
    over: StoredRecord | undefined,
  ): Promise<Omit<StoredRecord, 'print'> | 'changed'>;
  /** What a text is recognised by when it stands in the library; different texts may share it, by rare chance. */
  printOf(markdown: string): string;
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

/** Keeps what people can be asked about, as they say it themselves, for all their communities at once. */
export interface ProfileStore {
  find(personId: string): Promise<readonly string[]>;
  /** The last word counts; nothing to be asked about leaves nothing behind. */
  save(personId: string, askAbout: readonly string[]): Promise<void>;
  /** Of everybody who can be asked about something, by person: few of an organisation, so that this is a page or some. */
  all(): Promise<ReadonlyMap<string, readonly string[]>>;
}

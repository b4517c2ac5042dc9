import { tidyAskAbout, type ProfileView } from '../../../src/domain/membership';
import { Refusal } from '../platform/refusal';
import type { ProfileStore } from './ProfileStore';

/** What people say about themselves, in all their communities at once. */
export class ProfileService {
  constructor(private readonly profiles: ProfileStore) {}

  async view(personId: string): Promise<ProfileView> {
    return { askAbout: await this.profiles.find(personId) };
  }

  /** @throws Refusal `tooManyTopics`, `topicLength` */
  async save(personId: string, raw: readonly string[]): Promise<ProfileView> {
    const tidied = tidyAskAbout(raw);
    if (!tidied.ok) throw new Refusal(tidied.refusal);
    await this.profiles.save(personId, tidied.value);
    return { askAbout: tidied.value };
  }
}

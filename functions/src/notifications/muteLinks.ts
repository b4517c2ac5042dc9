import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Language } from '../../../src/domain/membership';
import { noticeKinds } from '../../../src/domain/notifications';
import type { Preference } from './PreferenceStore';

/** What can be muted. */
export type MutedKind = Preference['muted'][number];
export const mutedKinds = ['invitations', ...noticeKinds] as const satisfies readonly MutedKind[];

/** What a link in a mail mutes, and for whom. */
export interface MuteWish {
  readonly communityId: string;
  readonly personId: string;
  readonly kind: MutedKind;
}

/** Keeps keys of different uses apart: this one signs nothing but these links. */
const label = 'guildhall mute links 1';
const wish = z.tuple([z.string().max(80), z.string().max(330), z.enum(mutedKinds)]);

/**
 * Makes and reads the links with which a mail lets its reader mute a kind of message by one click, signed in or not. A
 * link holds what it mutes and for whom, and is signed; it does not run out, since a mail may be read any time later.
 */
export class MuteLinks {
  private readonly key: Buffer;

  /**
   * @param secret - the app's pseudonym key, 32 bytes; the key of these links is derived from it
   * @param apiUrl - where people's browsers reach the API, without a slash at the end
   */
  constructor(
    secret: Buffer,
    private readonly apiUrl: string,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', label, 32));
  }

  urlOf(
    communityId: string,
    { personId, language }: { personId: string; language: Language },
    kind: MutedKind,
  ): string {
    const query = new URLSearchParams({ token: this.tokenOf({ communityId, personId, kind }), lang: language });
    return `${this.apiUrl}/notifications/mute?${query}`;
  }

  tokenOf({ communityId, personId, kind }: MuteWish): string {
    const text = Buffer.from(JSON.stringify([communityId, personId, kind])).toString('base64url');
    return `${text}.${this.signatureOf(text).toString('base64url')}`;
  }

  /** What a token says; undefined for one that we have not made, or that has lost a part on its way. */
  read(token: string): MuteWish | undefined {
    const [text = '', signature = '', ...more] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.signatureOf(text);
    if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    const [communityId, personId, kind] = wish.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { communityId, personId, kind };
  }

  private signatureOf(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

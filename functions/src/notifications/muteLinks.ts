import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
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

/** Keep keys of different uses apart: these close nothing but these links. */
const [closingLabel, namingLabel] = ['guildhall mute links 2', 'guildhall mute links 2, names'];
const cipher = 'aes-256-gcm';
/** A token is a nonce, what is closed, and the tag that shows it is whole. In bytes. */
const [nonceBytes, tagBytes] = [12, 16];
const wish = z.tuple([z.string().max(80), z.string().max(330), z.enum(mutedKinds)]);

/**
 * Makes and reads the links with which a mail lets its reader mute a kind of message by one click, signed in or not. What
 * a link mutes and for whom is closed up in it, so that nobody who sees the address learns either; it does not run out,
 * since a mail may be read any time later.
 *
 * The nonce is made from what is closed up: the same wish is always the same link, and a mail that is written again after
 * a crash is the same mail. No two wishes share one, which is what the cipher asks of it.
 */
export class MuteLinks {
  private readonly key: Buffer;
  private readonly namingKey: Buffer;

  /**
   * @param secret - the app's pseudonym key, 32 bytes; the keys of these links are derived from it
   * @param apiUrl - where people's browsers reach the API, without a slash at the end
   */
  constructor(
    secret: Buffer,
    private readonly apiUrl: string,
  ) {
    const derived = (label: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', label, 32));
    this.key = derived(closingLabel);
    this.namingKey = derived(namingLabel);
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
    const text = JSON.stringify([communityId, personId, kind]);
    const nonce = this.nonceOf(text);
    const closing = createCipheriv(cipher, this.key, nonce, { authTagLength: tagBytes });
    const closed = Buffer.concat([closing.update(text, 'utf8'), closing.final()]);
    return Buffer.concat([nonce, closed, closing.getAuthTag()]).toString('base64url');
  }

  /** What a token says; undefined for one that we have not made, or that has lost a part on its way. */
  read(token: string): MuteWish | undefined {
    const bytes = Buffer.from(token, 'base64url');
    // Node overlooks what is not base64url: each link has one spelling only.
    if (bytes.toString('base64url') !== token || bytes.length < nonceBytes + tagBytes) return undefined;
    const text = this.opened(bytes);
    if (text === undefined || !this.nonceOf(text).equals(bytes.subarray(0, nonceBytes))) return undefined;
    const [communityId, personId, kind] = wish.parse(JSON.parse(text));
    return { communityId, personId, kind };
  }

  private opened(bytes: Buffer): string | undefined {
    const opening = createDecipheriv(cipher, this.key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
    opening.setAuthTag(bytes.subarray(-tagBytes));
    try {
      return Buffer.concat([opening.update(bytes.subarray(nonceBytes, -tagBytes)), opening.final()]).toString();
    } catch {
      return undefined;
    }
  }

  private nonceOf(text: string): Buffer {
    return createHmac('sha256', this.namingKey).update(text).digest().subarray(0, nonceBytes);
  }
}

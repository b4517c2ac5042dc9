import { createSign, createVerify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export type Claims = Record<string, unknown>;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A compact RS256 token. */
export function signToken(claims: Claims, key: { kid: string; privateKey: KeyObject }): string {
  // Entra puts x5t beside kid; its value is the same thing for a key without a certificate.
  const signed = `${encode({ typ: 'JWT', alg: 'RS256', kid: key.kid, x5t: key.kid })}.${encode(claims)}`;
  const signature = createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url');
  return `${signed}.${signature}`;
}

/**
 * The claims of a token whose RS256 signature is right, or null. Lifetime, audience and issuer are the caller's matter.
 *
 * @param publicKeyOf the key with a `kid`, if there is one.
 */
export function readSignedToken(token: string, publicKeyOf: (kid: string) => KeyObject | undefined): Claims | null {
  const [header, payload, signature, ...rest] = token.split('.');
  if (!header || !payload || !signature || rest.length > 0) return null;
  try {
    const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg?: string; kid?: string };
    const key = alg === 'RS256' && kid !== undefined ? publicKeyOf(kid) : undefined;
    if (!key) return null;
    const right = createVerify('RSA-SHA256').update(`${header}.${payload}`).verify(key, signature, 'base64url');
    return right ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims) : null;
  } catch {
    return null;
  }
}

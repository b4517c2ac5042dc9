import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import type { Collection } from '../store/collection';

interface StoredKey {
  kid: string;
  pem: string;
}

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** The tenant's token-signing keys: the newest signs, all that are published verify. */
export class SigningKeys {
  private keys: SigningKey[];

  constructor(private readonly stored: Collection<StoredKey>) {
    this.keys = stored.values().map(fromStored);
    if (this.keys.length === 0) this.rotate();
  }

  current(): SigningKey {
    const newest = this.keys.at(-1);
    if (!newest) throw new Error('A tenant always has a signing key.');
    return newest;
  }

  publicKey(kid: string): KeyObject | undefined {
    return this.keys.find((key) => key.kid === kid)?.publicKey;
  }

  /**
   * A new key signs from now on. The old ones stay published, as Entra does for a while.
   *
   * @param retireOld withdraw the old ones at once: tokens signed by them are no longer valid.
   */
  rotate(retireOld = false): string {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const kid = createHash('sha256').update(pem).digest('base64url').slice(0, 27);
    if (retireOld) this.keys.forEach((key) => this.stored.delete(key.kid));
    this.stored.set(kid, { kid, pem });
    this.keys = [...(retireOld ? [] : this.keys), fromStored({ kid, pem })];
    return kid;
  }

  /** The body of the keys endpoint. */
  published(): { keys: JsonWebKey[] } {
    return {
      keys: this.keys.map(({ kid, publicKey }) => ({
        ...publicKey.export({ format: 'jwk' }),
        use: 'sig',
        alg: 'RS256',
        kid,
        x5t: kid,
      })),
    };
  }
}

function fromStored({ kid, pem }: StoredKey): SigningKey {
  const privateKey = createPrivateKey(pem);
  return { kid, privateKey, publicKey: createPublicKey(privateKey) };
}

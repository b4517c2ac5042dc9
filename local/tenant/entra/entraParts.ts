import type { TenantSeed } from '../../seed';
import type { Directory } from '../graph/directory/directory';
import type { Grants } from '../grants';
import type { TokenIssuer } from './accessTokens';
import type { SignInPolicy } from './signInPolicy';
import type { SigningKeys } from './signingKeys';

/** What answers for Entra ID are made of. */
export interface EntraParts {
  /** Of the issuer in tokens. */
  origin: string;
  seed: TenantSeed;
  issuer: TokenIssuer;
  keys: SigningKeys;
  grants: Record<string, Grants>;
  directory: Directory;
  policy: SignInPolicy;
}

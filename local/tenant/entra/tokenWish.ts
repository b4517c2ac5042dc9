import { graphResource } from './audience';
import { tokenRoles } from './accessTokens';
import type { IssuedToken, TokenIssuer } from './accessTokens';
import type { Directory } from '../graph/directory/directory';
import type { DirectoryUser, TenantSeed } from '../../seed';
import type { Grants } from '../grants';

/** What a loopback tool asks a token for: a person's (`as`) or an application's (`app`). */
export interface TokenWish {
  /** A persona's key, a user id, sign-in name or mail address. */
  as?: string;
  /** The product's API (default) or Graph. */
  audience?: 'api' | 'graph';
  /** Which application acts for the person at Graph: the product's API (default), or the tools, which stand for Outlook. */
  by?: 'api' | 'tools';
  /** An application's key (`tools`, `product`) or its id. */
  app?: string;
  /** App roles instead of the granted ones. */
  roles?: string[];
  /** Delegated scopes instead of the granted ones. */
  scopes?: string[];
  /** Real seconds; a negative number gives a token that has expired already. */
  expiresInSeconds?: number;
  /** Another tenant's id in issuer and `tid`, signed by the same keys as in the real service. */
  tenantId?: string;
}

/** A tool asked for something that is not there. */
export class ToolRefusal extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** The user that a persona's key, an id, a sign-in name or a mail address means. */
export function findPerson(seed: TenantSeed, directory: Directory, name: string): DirectoryUser | undefined {
  const persona = seed.personas.find((candidate) => candidate.key === name);
  return directory.userById(persona?.userId ?? name) ?? directory.userBySignInName(name) ?? directory.userByMail(name);
}

/** Issues what a tool wishes. @throws ToolRefusal */
export function grantTokenWish(
  wish: TokenWish,
  {
    seed,
    directory,
    issuer,
    grants,
  }: { seed: TenantSeed; directory: Directory; issuer: TokenIssuer; grants: Record<string, Grants> },
): IssuedToken {
  if (wish.app !== undefined) {
    const kind = wish.app === 'tools' ? 'tool' : wish.app === 'product' ? 'managedIdentity' : null;
    const application = seed.applications.find((app) => app.kind === kind || app.appId === wish.app);
    if (!application) throw new ToolRefusal(`No application "${wish.app}" is registered in this tenant.`, 404);
    const api = seed.applications.find((app) => app.kind === 'api');
    const resource = wish.audience === 'api' && api ? api.appId : graphResource;
    const roles = wish.roles ?? tokenRoles(grants[application.appId]?.application ?? []);
    return issuer.forApplication(application, resource, { ...wish, roles });
  }
  if (!wish.as) throw new ToolRefusal('Say whom the token is for: {"as": "member"} or {"app": "tools"}.');
  const user = findPerson(seed, directory, wish.as);
  if (!user) throw new ToolRefusal(`Nobody in this tenant is "${wish.as}".`, 404);
  if (!user.accountEnabled) throw new ToolRefusal(`AADSTS50057: The account of ${user.displayName} is disabled.`, 403);
  const api = seed.applications.find((app) => app.kind === 'api');
  if (!api) throw new ToolRefusal('This tenant has no API registered.', 404);
  if (wish.audience === 'graph') {
    const client = wish.by === 'tools' ? (seed.applications.find((app) => app.kind === 'tool') ?? api) : api;
    return issuer.forGraph(user, client.appId, {
      ...wish,
      scopes: wish.scopes ?? grants[client.appId]?.delegated ?? [],
    });
  }
  const appRoles = seed.personas.filter((persona) => persona.userId === user.id).flatMap((persona) => persona.appRoles);
  return issuer.forApi(user, api.appId, { ...wish, roles: wish.roles ?? appRoles });
}

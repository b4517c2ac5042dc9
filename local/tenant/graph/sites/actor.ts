/** Who made or changed something in SharePoint. */
export interface Actor {
  kind: 'application' | 'user';
  /** Application id, or object id of the person; nobody has one for what SharePoint did by itself. */
  id?: string;
  displayName: string;
  email?: string;
}

/** Who made what came with the site. */
export const systemAccount: Actor = { kind: 'user', displayName: 'System Account' };

/** An actor as microsoft.graph.identitySet. Files of older journals were all put there by applications. */
export const identitySetOf = ({ kind = 'application', ...identity }: Actor): Record<string, unknown> => ({
  [kind]: identity,
});

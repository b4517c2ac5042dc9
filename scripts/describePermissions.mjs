import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './project.mjs';

/**
 * The page that tells an administrator what to grant, and why. It comes from `functions/permissions.json`, the one list that
 * the local tenant grants by, that goes into the Functions package, and that recorded traffic is held against.
 *
 * @param {{ application: string[], delegated: string[], operations: { operation: string, permission: string, onBehalf?: boolean, scope?: string, reason: string }[] }} permissions
 * @returns {string} Markdown
 */
export function describePermissions({ application, delegated, operations }) {
  const tableOf = (permissions, isOnBehalf) => {
    const wanted = permissions.flatMap((permission) =>
      operations.filter((one) => one.permission === permission && Boolean(one.onBehalf) === isOnBehalf),
    );
    const rows = wanted.map(
      ({ operation, permission, scope, reason }) =>
        `| \`${permission}\` | \`${operation}\` | ${[reason, scope].filter(Boolean).join(' ')} |`,
    );
    return ['| permission | operation | why |', '| --- | --- | --- |', ...rows].join('\n');
  };
  return `# What Guildhall may do in Microsoft Graph

Made from \`functions/permissions.json\`; change that, then run \`node scripts/describePermissions.mjs\`.

- To the managed identity of the Functions app (application permissions): ${listed(application)}
- On behalf of a signed-in person (delegated permissions): ${listed(delegated)}

\`Calendars.ReadWrite\`, \`Mail.ReadWrite\` and \`Mail.Send\` are granted with Exchange RBAC for Applications, scoped to the
service mailboxes, and never also as a tenant-wide grant: the two add up. \`Sites.Selected\` opens no site until an
administrator grants the app the role \`write\` on it (\`POST /sites/{id}/permissions\`); grant it on the site of each community.
\`OnlineMeetings.ReadWrite.All\` and \`OnlineMeetingArtifact.Read.All\` do nothing until a Teams administrator gives the app an
application access policy (\`New-CsApplicationAccessPolicy\`) and grants that to each service mailbox
(\`Grant-CsApplicationAccessPolicy\`); never grant it globally. \`TeamsActivity.Send.User\` comes with the Teams app, person by
person.

On behalf of a person the app may do what both of them may: \`Sites.Selected\` (delegated) is consented to once by an
administrator for the registration of the API, the role \`write\` on each site is granted to that registration too, and people
have in a site the rights that its members have. Whatever is refused there the app does by itself, a little later.

The permission tables of Microsoft's pages about pages of a site, and about versions of an item, name \`Sites.Read.All\` and
\`Sites.ReadWrite.All\`, and not \`Sites.Selected\`. Publish a charter on one site before you count on it: where SharePoint refuses it, leads read
that Guildhall may not write on the site, and the charter stands in Guildhall alone.

## As the app

${tableOf(application, false)}

## On behalf of a signed-in person

${tableOf(delegated, true)}
`;
}

export function readPermissions() {
  return JSON.parse(readFileSync(join(root, 'functions/permissions.json'), 'utf8'));
}

function listed(names) {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'docs/permissions.md'), describePermissions(readPermissions()));
}

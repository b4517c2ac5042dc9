import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { faultsBySchema, faultsOfTeamsManifest } from '../../scripts/teamsManifest.mjs';
import { readPng } from './readPng';

const root = resolve(__dirname, '../..');
const read = (file: string): Buffer => readFileSync(join(root, file));
const json = <T>(file: string): T => JSON.parse(read(file).toString('utf8')) as T;

interface TeamsManifest {
  manifestVersion: string;
  version: string;
  developer: object;
  icons: { color: string; outline: string };
  permissions: string[];
  configurableTabs: { configurationUrl: string }[];
  staticTabs: { entityId: string; contentUrl: string }[];
}
interface Solution {
  solution: { version: string; developer: object; webApiPermissionRequests: { resource: string; scope: string }[] };
}

const teams = json<TeamsManifest>('teams-manifest/manifest.json');
const webParts = readdirSync(join(root, 'src/webparts'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.manifest.json'))
  .map((file) => json<{ id: string; alias: string; supportedHosts: string[] }>(join('src/webparts', file)));

describe('the Teams app', () => {
  it('obeys the schema that Microsoft publishes', () => {
    expect(faultsOfTeamsManifest(teams)).toEqual([]);
  });

  it('would be refused with a reason when it does not', () => {
    const { icons: _left, ...without } = teams;
    expect(faultsOfTeamsManifest(without)).toEqual(["the manifest: must have required property 'icons'"]);
    expect(faultsOfTeamsManifest({ manifestVersion: '0.9' })).toEqual([expect.stringContaining('0.9')]);
  });

  it('shows each web part that supports Teams, by its id, and no other', () => {
    const idsIn = (urls: string[]): string[] =>
      urls.flatMap((url) => /componentId=([0-9a-f-]{36})/.exec(url)?.[1] ?? []);
    const idsFor = (host: string): string[] =>
      webParts
        .filter(({ supportedHosts }) => supportedHosts.includes(host))
        .map(({ id }) => id)
        .sort();
    const tabs = teams.staticTabs.map(({ entityId }) => entityId);
    expect(idsIn(teams.staticTabs.map(({ contentUrl }) => contentUrl))).toEqual(tabs);
    expect([...tabs].sort()).toEqual(idsFor('TeamsPersonalApp'));
    expect(idsIn(teams.configurableTabs.map((tab) => tab.configurationUrl))).toEqual(idsFor('TeamsTab'));
  });

  it('asks Teams for nothing but who is there', () => {
    expect(teams.permissions).toEqual(['identity']);
  });

  it('has the version and the developer of the SharePoint package', () => {
    const { solution } = json<Solution>('config/package-solution.json');
    const { version } = json<{ version: string }>('package.json');
    const { mpnId: _partner, ...developer } = solution.developer as { mpnId?: string };
    expect([teams.version, solution.version]).toEqual([version, `${version}.0`]);
    expect(teams.developer).toEqual(developer);
  });

  it('has a colour icon of 192 pixels that fills its square', () => {
    const { width, height, pixels } = readPng(read(`teams-manifest/${teams.icons.color}`));
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(1);
  });

  it('has an outline icon of 32 pixels that is white on nothing', () => {
    const { width, height, pixels } = readPng(read(`teams-manifest/${teams.icons.outline}`));
    expect([width, height]).toEqual([32, 32]);
    expect(pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    const alphas = pixels.map((pixel) => pixel[3] ?? 0);
    expect(Math.min(...alphas)).toBe(0);
    expect(Math.max(...alphas)).toBe(255);
  });
});

describe('the SharePoint package', () => {
  const schemaFile =
    'node_modules/@microsoft/spfx-heft-plugins/lib-commonjs/plugins/packageSolutionPlugin/package-solution.schema.json';

  it('obeys the schema that comes with the SharePoint Framework', () => {
    // The schema file has comments, whole lines of them.
    const schema = JSON.parse(
      read(schemaFile)
        .toString('utf8')
        .replace(/^\s*\/\/.*$/gm, ''),
    ) as object;
    expect(faultsBySchema(schema, json('config/package-solution.json'))).toEqual([]);
  });

  it('asks for one scope: that of our own API', () => {
    const { solution } = json<Solution>('config/package-solution.json');
    expect(solution.webApiPermissionRequests).toEqual([{ resource: 'Guildhall API', scope: 'access_as_user' }]);
  });

  it('gives every web part an id of its own', () => {
    expect(webParts.length).toBeGreaterThan(0);
    expect(new Set(webParts.map(({ id }) => id)).size).toBe(webParts.length);
  });

  it('offers every web part to every host that can take it; a Teams app may have one tab for channels, the Lean Coffee', () => {
    const everywhere = ['SharePointFullPage', 'SharePointWebPart', 'TeamsPersonalApp'];
    for (const { alias, supportedHosts } of webParts) {
      const inChannels = alias === 'LeanCoffeeWebPart' ? ['TeamsTab'] : [];
      expect([...supportedHosts].sort()).toEqual([...everywhere, ...inChannels]);
    }
  });
});

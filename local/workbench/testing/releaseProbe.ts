import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A web part as SharePoint loads it, which shows what its host tells it, as JSON, and has a setting of each kind. */
const bundle = `define('probe', ['@microsoft/sp-webpart-base', '@microsoft/sp-property-pane'], (base, pane) => ({
  default: class extends base.BaseClientSideWebPart {
    async onInit() {
      const teams = this.context.sdks.microsoftTeams;
      this.team = teams && ((await teams.teamsJs.app.getContext()).team?.displayName ?? 'none');
      teams?.teamsJs.app.registerOnThemeChangeHandler((heard) => {
        this.heard = heard;
        this.render();
      });
    }
    onThemeChanged(theme) {
      this.theme = theme;
    }
    onAfterResize() {
      this.render();
    }
    render() {
      const { semanticColors, isInverted } = this.theme;
      this.domElement.style.color = semanticColors.bodyText;
      this.domElement.style.overflowWrap = 'anywhere';
      this.domElement.textContent = JSON.stringify({
        background: semanticColors.bodyBackground,
        isInverted,
        width: this.width,
        locale: this.context.pageContext.cultureInfo.currentUICultureName,
        editing: this.displayMode === 2,
        team: this.team,
        heard: this.heard,
        properties: this.properties,
      });
    }
    getPropertyPaneConfiguration() {
      const groupFields = [
        pane.PropertyPaneTextField('name', {
          label: 'Name',
          deferredValidationTime: 0,
          onGetErrorMessage: async (value) => (value.trim() === '' ? 'Give it a name.' : ''),
        }),
        pane.PropertyPaneTextField('note', { label: 'Note', multiline: true }),
        pane.PropertyPaneToggle('sound', { label: 'Sound', onText: 'On', offText: 'Off' }),
        pane.PropertyPaneDropdown('votes', { label: 'Votes', options: [3, 5].map((key) => ({ key, text: key + ' votes' })) }),
        pane.PropertyPaneLabel('', { text: 'Only for this page.' }),
      ];
      return { pages: [{ header: { description: 'What it shows.' }, groups: [{ groupName: 'Content', groupFields }] }] };
    }
  },
}));`;

const manifest = (alias: string): object => ({
  id: '2d7c1c39-6c1e-4b8a-9a53-0b7f3f3a5f10',
  alias,
  componentType: 'WebPart',
  preconfiguredEntries: [{ title: { default: alias }, properties: { name: 'Probe', votes: 3, sound: false } }],
  loaderConfig: { entryModuleId: 'probe', scriptResources: { probe: { type: 'path', path: 'probe.js' } } },
});

/** A folder that the workbench takes for a repository in which web parts of these names are released. */
export async function releaseProbe(
  aliases: readonly string[],
): Promise<{ readonly repository: string; remove(): Promise<void> }> {
  const repository = await mkdtemp(path.join(tmpdir(), 'guildhall-probe-'));
  const release = path.join(repository, 'release');
  await Promise.all(['manifests', 'assets'].map((folder) => mkdir(path.join(release, folder), { recursive: true })));
  await writeFile(path.join(release, 'assets', 'probe.js'), bundle);
  for (const alias of aliases) {
    await writeFile(path.join(release, 'manifests', `${alias}.manifest.json`), JSON.stringify(manifest(alias)));
  }
  await symlink(path.join(__dirname, '../../../node_modules'), path.join(repository, 'node_modules'));
  return { repository, remove: () => rm(repository, { recursive: true, force: true }) };
}

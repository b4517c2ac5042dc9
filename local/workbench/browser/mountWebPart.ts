import type { HostedWebPart, WebPartContext } from './webPartContract';

const readMode = 1;
const editMode = 2;

/**
 * Brings a web part to life in the order in which SharePoint does: context (and with it the theme), stored properties, then
 * `onInit` and the first `render`. Knows nothing of where the base class comes from, so that the contract test can mount the
 * same web part over Microsoft's own.
 *
 * @param properties - what was stored with the page, over what the manifest begins with.
 * @throws (rejects) with what the web part threw, or rejected with, until it was rendered once.
 */
export async function mountWebPart(
  WebPart: new () => HostedWebPart,
  context: WebPartContext,
  properties: Readonly<Record<string, unknown>> = {},
  editing = false,
): Promise<HostedWebPart> {
  const entry = context.manifest.preconfiguredEntries[0];
  const webPart = new WebPart();
  webPart._internalInitialize(context, false, editing ? editMode : readMode);
  webPart._internalDeserialize({
    id: context.manifest.id,
    instanceId: context.instanceId,
    title: entry?.title.default ?? context.manifest.alias,
    dataVersion: '1.0',
    properties: { ...entry?.properties, ...properties },
  });
  await webPart._internalFirstTimeRender();
  return webPart;
}

import type { Entity } from '../odata/select';
import { sanitiseHtml } from './sanitiseHtml';
import { invalidRequest } from './siteAnswers';
import type { PageSection, PageWebPart } from './siteList';

/** How many columns a section of a layout has, at most. */
const layouts: Readonly<Record<string, number>> = {
  none: 1,
  oneColumn: 1,
  twoColumns: 2,
  threeColumns: 3,
  oneThirdLeftColumn: 2,
  oneThirdRightColumn: 2,
  fullWidth: 1,
};
const emphases = ['none', 'neutral', 'soft', 'strong'];
/** "Create a page": the standard web parts that Graph takes, from Bing Maps to Title area. */
const supported = new Set([
  'e377ea37-9047-43b9-8cdb-a761be2f8e09',
  '0f087d7f-520e-42b7-89c0-496aaf979d58',
  'df8e44e7-edd5-46d5-90da-aca1539313b8',
  '2161a1c6-db61-4731-b97c-3cdb303f7cbb',
  'b7dd04e1-19ce-4b24-9132-b60a1c2b910d',
  'd1d91016-032f-456d-98a4-721247c305e8',
  'af8be689-990e-492a-81f7-ba3e4cd3ed9c',
  '6410b3b6-d440-4663-8744-378976dc041e',
  'e84a8ca2-f63c-4fb9-bc0b-d8eef5ccb22b',
  '7f718435-ee4d-431c-bdbf-9c4ff326f46e',
  'c70391ea-0b10-4ee9-b2b4-006d3fcad0cd',
  '8654b779-4886-46d4-8ffb-b5ed960ee986',
  '544dd15b-cf3c-441b-96da-004d5a8cea1d',
  'cbe7b0a9-3504-44dd-a3a3-0e5cacd07788',
]);
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const unacceptable = (): Error => invalidRequest('One of the provided arguments is not acceptable.');

function entities(value: unknown): Entity[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'object' || one === null)) throw unacceptable();
  return value as Entity[];
}

function readWebPart(part: Entity, newId: () => string): PageWebPart {
  const id = typeof part.id === 'string' && guid.test(part.id) ? part.id.toLowerCase() : newId();
  if (typeof part.innerHtml === 'string') return { id, innerHtml: sanitiseHtml(part.innerHtml) };
  const type = String(part.webPartType ?? '').toLowerCase();
  if (!supported.has(type)) throw unacceptable();
  return { id, webPartType: type, data: (part.data ?? {}) as Entity };
}

/**
 * The sections of a page as a caller gives them: the whole page, every time. Ids of web parts stay when they are GUIDs.
 *
 * @throws GraphFailure 400 for a layout or a web part that Graph does not take
 */
export function readCanvas(canvas: unknown, newId: () => string): PageSection[] {
  if (typeof canvas !== 'object' || canvas === null) throw unacceptable();
  const { horizontalSections, verticalSection } = canvas as Entity;
  // No page of the product has one; it would be lost in silence.
  if (verticalSection) throw unacceptable();
  const sections = entities(horizontalSections).map((section, place): PageSection => {
    const layout = Object.keys(layouts).find((name) => name === (section.layout ?? 'oneColumn'));
    const emphasis = emphases.find((name) => name === (section.emphasis ?? 'none'));
    const columns = entities(section.columns);
    if (!layout || !emphasis || columns.length > (layouts[layout] ?? 1)) throw unacceptable();
    return {
      ...{ id: String(section.id ?? place + 1), layout, emphasis },
      columns: columns.map((column, at) => ({
        id: String(column.id ?? at + 1),
        width: typeof column.width === 'number' ? column.width : 12 / columns.length,
        webparts: entities(column.webparts).map((part) => readWebPart(part, newId)),
      })),
    };
  });
  const ids = webPartsOf(sections).map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw unacceptable();
  return sections;
}

/** All web parts of a page, from the top. */
export const webPartsOf = (sections: readonly PageSection[]): PageWebPart[] =>
  sections.flatMap(({ columns }) => columns.flatMap(({ webparts }) => webparts));

/** The sections as microsoft.graph.canvasLayout. */
export const presentCanvas = (sections: readonly PageSection[]): Entity => ({
  horizontalSections: sections.map((section) => ({
    ...section,
    columns: section.columns.map((column) => ({
      ...column,
      webparts: column.webparts.map((part) => ({
        '@odata.type': `#microsoft.graph.${'innerHtml' in part ? 'textWebPart' : 'standardWebPart'}`,
        ...part,
      })),
    })),
  })),
});

/** What stands in the list's column of a page's content. */
export const canvasText = (sections: readonly PageSection[]): string =>
  `<div>${webPartsOf(sections)
    .map((part) => {
      const text = 'innerHtml' in part ? `<div data-sp-rte="">${part.innerHtml}</div>` : '';
      return `<div data-sp-canvascontrol="" data-sp-webpartid="${part.id}">${text}</div>`;
    })
    .join('')}</div>`;

import type { SiteColumn } from './siteList';

/** Whether a column takes several of its choices: Graph says so by how they are shown (choiceColumn: displayAs). */
export const isMultiple = ({ kind, facet }: Pick<SiteColumn, 'kind' | 'facet'>): boolean =>
  kind === 'choice' && facet.displayAs === 'checkBoxes';

/** "Add an index to a SharePoint column": no columns of several lines, of several values, or for links. */
export const mayBeIndexed = (column: Pick<SiteColumn, 'kind' | 'facet'>): boolean =>
  !isMultiple(column) && column.kind !== 'hyperlinkOrPicture' && column.facet.allowMultipleLines !== true;

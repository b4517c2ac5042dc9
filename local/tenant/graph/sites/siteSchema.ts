import type { Collection } from '../../store/collection';
import type { SiteColumn, SiteContentType } from './siteList';

/** Columns and content types that belong to a site itself and that its lists take copies of. */
export interface SiteSchema {
  columns: SiteColumn[];
  contentTypes: SiteContentType[];
}

export interface SiteSchemas {
  of(siteId: string): SiteSchema;
  save(siteId: string, schema: SiteSchema): void;
}

const nothing: SiteSchema = { columns: [], contentTypes: [] };

/** The schemas over the tenant's state. */
export const createSiteSchemas = (settings: Collection<unknown>): SiteSchemas => ({
  of: (siteId) => (settings.get(`siteSchema ${siteId}`) as SiteSchema | undefined) ?? nothing,
  save: (siteId, schema) => settings.set(`siteSchema ${siteId}`, schema),
});

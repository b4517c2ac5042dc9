import { ThemeProvider } from './standIns/componentBase';

/** Where a web part finds the services of the page; the workbench has one, the theme. */
export function createServiceScope(themes: ThemeProvider): { consume(key: unknown): unknown } {
  return {
    consume(key) {
      if (key !== ThemeProvider.serviceKey) {
        throw new Error(`The workbench has no service "${String((key as { name?: string }).name ?? key)}" yet.`);
      }
      return themes;
    },
  };
}

import { createTheme, type IPalette, type ISemanticColors, type ITheme } from '@fluentui/react/lib/Theme';
import type { SectionName } from '../../webPartPageSettings';
import { neutralSection, softSection, strongSection, type SectionSlots } from './sectionSlots';

const slotsOf: Readonly<Record<Exclude<SectionName, 'none'>, (isInverted: boolean) => SectionSlots>> = {
  neutral: () => neutralSection,
  soft: softSection,
  strong: strongSection,
};

/**
 * The theme that SharePoint hands to web parts in a section with a background, made from the theme of the site: the same
 * slots, filled with other colours of the site's palette. Where SharePoint lets contrast slip (a strong section keeps the
 * red of errors, and its pointed-at surfaces are pale under white text) it slips here too, since a web part has to bear it.
 */
export function sectionVariant(site: ITheme, section: Exclude<SectionName, 'none'>): ITheme {
  const { palette: slots, semantic, turnsRound } = slotsOf[section](site.isInverted);
  const palette = { ...site.palette };
  for (const [slot, source] of Object.entries(slots) as [keyof IPalette, keyof IPalette][]) {
    palette[slot] = site.palette[source];
  }
  const semanticColors: Partial<ISemanticColors> = Object.fromEntries(
    Object.entries(semantic).map(([name, source]) => [name, site.palette[source]]),
  );
  // As SharePoint makes it, colours of messages are those of a light theme even where the section is dark.
  const variant = createTheme({ palette, semanticColors });
  return { ...site, ...variant, isInverted: turnsRound ? !site.isInverted : site.isInverted };
}

import { createTheme, type ITheme } from '@fluentui/react/lib/Theme';
import { contrastColours, highContrast } from './palettes';

const { canvas, text, highlight, link, disabled } = contrastColours;

/**
 * High contrast, the same in both hosts: the person's choice counts for more than the site's. Fluent makes surfaces and lines
 * out of greys; here lines are white, and what is pointed at is black on cyan.
 */
export const createContrastTheme = (): ITheme =>
  createTheme({
    isInverted: true,
    palette: highContrast,
    semanticColors: {
      bodyDivider: text,
      bodyFrameDivider: text,
      variantBorder: text,
      variantBorderHovered: highlight,
      focusBorder: highlight,
      link,
      linkHovered: highlight,
      actionLink: link,
      actionLinkHovered: highlight,
      inputBorder: text,
      inputBorderHovered: highlight,
      inputFocusBorderAlt: highlight,
      inputBackgroundChecked: highlight,
      buttonBorder: text,
      buttonBackgroundHovered: highlight,
      buttonTextHovered: canvas,
      buttonBackgroundPressed: highlight,
      buttonTextPressed: canvas,
      buttonBackgroundChecked: highlight,
      buttonTextChecked: canvas,
      buttonBackgroundCheckedHovered: link,
      buttonTextCheckedHovered: canvas,
      buttonTextDisabled: disabled,
      buttonBackgroundDisabled: canvas,
      buttonBorderDisabled: disabled,
      primaryButtonBackgroundDisabled: canvas,
      primaryButtonTextDisabled: disabled,
      primaryButtonBorder: highlight,
      menuDivider: text,
      menuItemBackgroundHovered: highlight,
      menuItemTextHovered: canvas,
      menuItemBackgroundPressed: highlight,
      disabledBackground: canvas,
      disabledText: disabled,
      disabledBodyText: disabled,
      disabledBodySubtext: disabled,
      disabledBorder: disabled,
      errorText: link,
      messageText: text,
      messageLink: link,
      messageLinkHovered: highlight,
      infoBackground: canvas,
      errorBackground: canvas,
      blockingBackground: canvas,
      warningBackground: canvas,
      severeWarningBackground: canvas,
      successBackground: canvas,
    },
  });

/** The numbers by which the property pane tells its fields apart. */
export const PropertyPaneFieldType = {
  Custom: 1,
  CheckBox: 2,
  TextField: 3,
  Toggle: 5,
  Dropdown: 6,
  Label: 7,
  Slider: 8,
  Heading: 9,
  ChoiceGroup: 10,
  Button: 11,
  HorizontalRule: 12,
  Link: 13,
} as const;

interface Field {
  readonly type: number;
  readonly targetProperty: string | undefined;
  readonly properties: unknown;
}
const field =
  (type: number) =>
  (targetProperty: string, properties: unknown): Field => ({ type, targetProperty, properties });

export const PropertyPaneTextField = field(PropertyPaneFieldType.TextField);
export const PropertyPaneToggle = field(PropertyPaneFieldType.Toggle);
export const PropertyPaneCheckbox = field(PropertyPaneFieldType.CheckBox);
export const PropertyPaneDropdown = field(PropertyPaneFieldType.Dropdown);
export const PropertyPaneSlider = field(PropertyPaneFieldType.Slider);
export const PropertyPaneChoiceGroup = field(PropertyPaneFieldType.ChoiceGroup);
export const PropertyPaneLabel = field(PropertyPaneFieldType.Label);
/** A link belongs to no property, whatever is said. */
export const PropertyPaneLink = (_targetProperty: string, properties: unknown): Field => ({
  type: PropertyPaneFieldType.Link,
  targetProperty: undefined,
  properties,
});
export const PropertyPaneButton = field(PropertyPaneFieldType.Button);

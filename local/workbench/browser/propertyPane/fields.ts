import { PropertyPaneFieldType } from '../standIns/propertyPane';
import type { PropertyPaneField } from '../webPartContract';
import { element } from './element';
import { textField, type TextFieldProperties } from './textField';

type Change = (property: string, value: unknown) => void;
type Values = Readonly<Record<string, unknown>>;

/** What is asked for the fields below, as `@microsoft/sp-property-pane` names it. */
interface Properties extends TextFieldProperties {
  readonly text?: string;
  readonly checked?: boolean;
  readonly onText?: string;
  readonly offText?: string;
  readonly selectedKey?: string | number;
  readonly options?: readonly { readonly key: string | number; readonly text: string }[];
  readonly href?: string;
  readonly target?: string;
}

/**
 * One field of the property pane. Its value is that of the property, or else the one that the field begins with.
 *
 * @param change - hears every new value that is valid.
 * @throws for a kind of field that the workbench does not show.
 */
export function renderField({ type, targetProperty, properties }: PropertyPaneField, values: Values, change: Change) {
  const wish = properties as Properties;
  const property = targetProperty ?? '';
  const draw = drawings[type];
  if (!draw) {
    throw new Error(`The workbench's property pane shows no field of type ${type} yet.`);
  }
  return draw(wish, values[property], (value) => change(property, value), `property-${property}`);
}

type Draw = (wish: Properties, value: unknown, change: (value: unknown) => void, id: string) => HTMLElement;

const drawings: Readonly<Record<number, Draw>> = {
  [PropertyPaneFieldType.TextField]: (wish, value, change, id) =>
    textField(wish, String(value ?? wish.value ?? ''), change, id),
  [PropertyPaneFieldType.Toggle]: (wish, value, change, id) => {
    const words = (on: boolean): string => (on ? wish.onText : wish.offText) ?? (on ? 'On' : 'Off');
    const begins = Boolean(value ?? wish.checked);
    const state = element('span', {}, words(begins));
    const box = checkbox(id, begins, wish.disabled, (checked) => {
      state.textContent = words(checked);
      change(checked);
    });
    box.setAttribute('role', 'switch');
    return element(
      'div',
      { className: 'field' },
      label(id, wish.label),
      element('span', { className: 'row' }, box, state),
    );
  },
  [PropertyPaneFieldType.CheckBox]: (wish, value, change, id) =>
    element(
      'div',
      { className: 'field row' },
      checkbox(id, Boolean(value ?? wish.checked), wish.disabled, change),
      label(id, wish.text),
    ),
  [PropertyPaneFieldType.Dropdown]: (wish, value, change, id) => {
    const options = wish.options ?? [];
    const select = element(
      'select',
      { id, disabled: wish.disabled ?? false },
      ...options.map(({ key, text }) => element('option', { value: String(key) }, text)),
    );
    const chosen = options.findIndex(({ key }) => key === (value ?? wish.selectedKey));
    select.selectedIndex = chosen;
    // The key as it was given: numbers stay numbers.
    select.addEventListener('change', () => change(options[select.selectedIndex]?.key));
    return element('div', { className: 'field' }, label(id, wish.label), select);
  },
  [PropertyPaneFieldType.Label]: (wish) => element('p', { className: 'field' }, wish.text ?? ''),
  [PropertyPaneFieldType.Link]: (wish) =>
    element(
      'p',
      { className: 'field' },
      element('a', { href: wish.href ?? '', target: wish.target ?? '', rel: 'noopener' }, wish.text ?? ''),
    ),
};

const label = (id: string, text = ''): HTMLElement => element('label', { htmlFor: id }, text);

function checkbox(id: string, checked: boolean, disabled = false, change: (checked: boolean) => void): HTMLElement {
  const box = element('input', { id, type: 'checkbox', checked, disabled });
  box.addEventListener('change', () => change(box.checked));
  return box;
}

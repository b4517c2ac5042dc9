import { element } from './element';

export interface TextFieldProperties {
  readonly label?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly errorMessage?: string;
  /** Milliseconds of rest after which what was typed is looked at. */
  readonly deferredValidationTime?: number;
  /** Says what is wrong with a value; empty when nothing is. */
  onGetErrorMessage?(value: string): string | Promise<string>;
}

/** As in Fluent UI, where the field does not say otherwise. */
const usualRestMs = 200;

/**
 * A box for text. Without a check every stroke counts at once; with one, a value counts when it was found good, and a bad one
 * is kept out of the properties with the reason below the box. Of two checks that overlap the later one counts.
 */
export function textField(
  wish: TextFieldProperties,
  begins: string,
  change: (value: string) => void,
  id: string,
): HTMLElement {
  const box = wish.multiline ? element('textarea', { rows: 4 }) : element('input', { type: 'text' });
  Object.assign(box, { id, value: begins, placeholder: wish.placeholder ?? '', disabled: wish.disabled ?? false });
  if (wish.maxLength !== undefined) box.maxLength = wish.maxLength;
  const trouble = element('p', { id: `${id}-trouble`, className: 'wrong' }, wish.errorMessage ?? '');
  trouble.setAttribute('role', 'alert');
  box.setAttribute('aria-describedby', `${id}-about ${id}-trouble`);

  let latest = 0;
  const look = async (): Promise<void> => {
    const mine = ++latest;
    const { value } = box;
    const wrong = (await wish.onGetErrorMessage?.(value)) ?? '';
    if (mine !== latest) return;
    trouble.textContent = wrong;
    box.setAttribute('aria-invalid', String(wrong !== ''));
    if (wrong === '') change(value);
  };
  let resting: number | undefined;
  box.addEventListener('input', () => {
    if (!wish.onGetErrorMessage) {
      change(box.value);
      return;
    }
    window.clearTimeout(resting);
    resting = window.setTimeout(() => void look(), wish.deferredValidationTime ?? usualRestMs);
  });
  box.addEventListener('blur', () => {
    window.clearTimeout(resting);
    if (wish.onGetErrorMessage) void look();
  });
  return element(
    'div',
    { className: 'field' },
    element('label', { htmlFor: id }, wish.label ?? ''),
    box,
    element('p', { id: `${id}-about`, className: 'meta' }, wish.description ?? ''),
    trouble,
  );
}

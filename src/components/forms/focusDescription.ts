/** Puts the focus where something is wrong. @param form - holds the fields, the name before any other input */
export function focusDescription(form: HTMLElement | null, what: 'name' | 'purpose'): void {
  form?.querySelector<HTMLElement>(what === 'name' ? 'input' : 'textarea')?.focus();
}

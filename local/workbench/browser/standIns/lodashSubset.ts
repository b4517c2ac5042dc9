const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escape = (text: unknown): string =>
  String(text ?? '').replace(/[&<>"']/g, (sign) => entities[sign] as string);
/** For plain data, which is all that properties of a web part hold. */
export const cloneDeep = <Value>(value: Value): Value => structuredClone(value);
export const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

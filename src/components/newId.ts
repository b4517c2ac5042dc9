/**
 * A new id, made here so that what makes a thing can be repeated safely. Browsers know `randomUUID` only on secure pages,
 * and older ones not at all.
 */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, place) => {
    if (place === 6) return (byte % 16) + 0x40; // version 4
    if (place === 8) return (byte % 64) + 0x80; // variant 1
    return byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

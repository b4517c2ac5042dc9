/** The one way to change a field that its undo knows of. Old as it is, there is no other. */
export function typeFor(text: string): boolean {
  try {
    return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  } catch {
    return false;
  }
}

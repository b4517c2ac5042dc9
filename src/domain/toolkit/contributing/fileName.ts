/**
 * What SharePoint takes for no name of a file: "Restrictions and limitations in OneDrive and SharePoint",
 * https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa
 */
const forbidden = /["*:<>?/\\|\p{Cc}\p{Cs}]/gu;
const hidden = /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const reserved = /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;
/** Left of a name; a path of a library may have 400 characters, and folders have theirs. */
const longest = 180;

/**
 * The name under which a file is kept: the one that it has, with what SharePoint refuses put right, so that it always can be. A name
 * is never a path: of `../../secret.docx` the strokes and the dots before go.
 *
 * @returns a name that comes out as it is when it goes in again
 */
export function keptFileName(raw: string): string {
  const plain = raw.normalize('NFC').replace(hidden, '');
  let name = plain.replace(forbidden, '-').replace(/\s+/gu, ' ');
  // Dots and blanks at either end, and the mark of an open Office file, are refused too; taking one away may show another.
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(/^(?:[\s.]|~\$)+|[\s.]+$/gu, '').replace(/_vti_/gi, '_');
  }
  return shortened(name === '' ? 'file' : unreserved(name));
}

function unreserved(name: string): string {
  const [stem = ''] = name.split('.');
  return reserved.test(name) || reserved.test(stem.trim()) ? `${stem.trim()}-file${name.slice(stem.length)}` : name;
}

/** What stands before the ending gives way, so that it still tells what it is. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const ending = /\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '';
  const stem = characters.slice(0, longest - [...ending].length).join('');
  return `${stem.replace(/[\s.]+$/u, '')}${ending}`;
}

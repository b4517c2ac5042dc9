import { strFromU8, unzipSync } from 'fflate';
import type { FileContents } from '../files/fileContents';
import type { FilePart } from '../files/filePart';

/** "Search limits": of a file so much is looked at, and no more. */
const mostBytes = 2 * 1024 * 1024;
const plainTypes = new Set(['txt', 'md', 'csv', 'url', 'json', 'xml']);
/** Parts of an Office file that hold what a reader sees. */
const officeParts = /^(word\/document|xl\/sharedStrings|ppt\/slides\/slide\d+)\.xml$/;

const withoutTags = (markup: string): string =>
  markup
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function textOf(name: string, bytes: Buffer): string {
  const type = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (plainTypes.has(type)) return bytes.toString('utf8');
  if (type === 'html' || type === 'htm') return withoutTags(bytes.toString('utf8'));
  if (!['docx', 'xlsx', 'pptx'].includes(type)) return '';
  try {
    const parts = unzipSync(bytes, {
      filter: (part) => officeParts.test(part.name) && part.originalSize <= mostBytes,
    });
    return Object.values(parts)
      .map((part) => withoutTags(strFromU8(part)))
      .join(' ');
  } catch {
    // What is no archive is found by its name and its columns only.
    return '';
  }
}

/** What the words of a file are for a search; each content is read once. */
export function createTextReader(contents: FileContents): (name: string, file: FilePart) => string {
  const read = new Map<string, string>();
  return (name, { content, size, hash = '' }) => {
    if (!content || size > mostBytes * 8) return '';
    const key = `${hash} ${size} ${name.slice(name.lastIndexOf('.'))}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const isPlain = plainTypes.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
    const text = textOf(
      name,
      isPlain ? contents.readStart(content, Math.min(size, mostBytes)) : contents.read(content),
    );
    read.set(key, text);
    return text;
  };
}

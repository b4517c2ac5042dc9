/** What a button of the editor does to the text that is selected. */
export type Formatting = 'bold' | 'italic' | 'bullets' | 'numbers' | 'link';

/** A piece of the text to be replaced, and what is selected then. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly selectFrom: number;
  readonly selectTo: number;
}

const around = { bold: '**', italic: '*' } as const;
const addressToWrite = 'https://';

/** Puts Markdown around or in front of what is selected, and takes it away where it stands already. */
export function formatText(text: string, from: number, to: number, what: Formatting): Replacement {
  if (what === 'bold' || what === 'italic') return wrapped(text, from, to, around[what]);
  if (what === 'link') {
    const named = text.slice(from, to);
    const by = `[${named}](${addressToWrite})`;
    // What is still to be written is selected: the name, or else the address.
    const start = from + (named === '' ? 1 : named.length + 3);
    return { from, to, by, selectFrom: start, selectTo: start + (named === '' ? 0 : addressToWrite.length) };
  }
  return listed(text, from, to, what);
}

function wrapped(text: string, from: number, to: number, mark: string): Replacement {
  const size = mark.length;
  const before = /\**$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const after = /^\**/.exec(text.slice(to))?.[0].length ?? 0;
  const marks = Math.min(before, after);
  const isMarked = size === 1 ? marks === 1 || marks === 3 : marks >= 2;
  const inner = text.slice(from, to);
  return isMarked
    ? { from: from - size, to: to + size, by: inner, selectFrom: from - size, selectTo: to - size }
    : { from, to, by: mark + inner + mark, selectFrom: from + size, selectTo: to + size };
}

function listed(text: string, from: number, to: number, what: 'bullets' | 'numbers'): Replacement {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const stop = text.indexOf('\n', to);
  const end = stop < 0 ? text.length : stop;
  const lines = text.slice(start, end).split('\n');
  const own = what === 'bullets' ? /^- / : /^\d+\. /;
  const bare = lines.map((line) => line.replace(/^(?:- |\d+\. )/, ''));
  const isListed = lines.every((line) => own.test(line));
  const marked = bare.map((line, place) => (what === 'bullets' ? `- ${line}` : `${place + 1}. ${line}`));
  const by = (isListed ? bare : marked).join('\n');
  const isOneLine = lines.length === 1;
  return { from: start, to: end, by, selectFrom: isOneLine ? start + by.length : start, selectTo: start + by.length };
}

/** Bullets as word processors copy them, as Markdown writes them. */
export function withoutBullets(pasted: string): string {
  return pasted.replace(/^[ \t]*[•·▪◦o][ \t]+(?=\S)/gm, (bullet) =>
    /o/.test(bullet) && !/\t/.test(bullet) ? bullet : '- ',
  );
}

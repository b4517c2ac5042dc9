import { inTime } from './inTime';

/**
 * Something that is looked for when it is first needed and kept once it is found.
 *
 * @param find - looks for it; `undefined` says that it is not there
 * @returns what was found; it is looked for again after it was not there, or the looking failed or took too long
 */
export function foundOnce<Value>(find: () => Promise<Value | undefined>): () => Promise<Value | undefined> {
  let found: Promise<Value | undefined> | undefined;
  return () => {
    const looking = found ?? inTime(find());
    found = looking;
    const forget = (): void => {
      if (found === looking) found = undefined;
    };
    looking.then((value) => value ?? forget(), forget);
    return looking;
  };
}

import * as z from 'zod';

/** The id of a person or a group in the directory, in small letters. Nothing else may become part of a key or an address. */
export const directoryId = z.guid().transform((id) => id.toLowerCase());

/** The name of something of ours in an address, which becomes part of a key: a slash, a dot or a blank would lead elsewhere. */
export const keyPart = z.string().regex(/^[\w-]{1,100}$/);

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How an answer may be packed, the better one first. */
export type Encoding = 'br' | 'gzip';
const encodings: readonly Encoding[] = ['br', 'gzip'];

const packers: Readonly<Record<Encoding, (content: Buffer, thorough: boolean) => Promise<Buffer>>> = {
  br: (content, thorough) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: thorough ? constants.BROTLI_MAX_QUALITY : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content, thorough) => promisify(gzip)(content, { level: thorough ? 9 : 6 }),
};

/** The best way that the browser takes, by its `Accept-Encoding`; undefined for as it is. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const ways = new Map(
    String(accepted ?? '')
      .split(',')
      .map((way) => {
        const [name = '', ...parameters] = way.split(';').map((part) => part.trim().toLowerCase());
        const weight = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
      }),
  );
  return encodings.find((name) => (ways.get(name) ?? 0) > 0);
}

const packed = new Map<string, Promise<Buffer>>();

/**
 * The content, packed once a process and kept in memory, as a content delivery network keeps it.
 *
 * @param identity - the same for the same content: a file with its time, or the name of a script that is made once.
 * @param thorough - as small as it gets, for what never changes under its name; it takes ten times as long.
 */
export function packOnce(identity: string, content: Buffer, encoding: Encoding, thorough: boolean): Promise<Buffer> {
  const key = `${encoding} ${identity}`;
  let pending = packed.get(key);
  if (!pending) {
    pending = packers[encoding](content, thorough);
    packed.set(key, pending);
  }
  return pending;
}

import type { IncomingMessage } from 'node:http';
import type { DoorProblem } from './problem';

/**
 * Guildhall hands out tokens for anybody to whoever asks, so only this machine's own pages may ask. A page of another site
 * reaches a loopback server in two ways, and both are refused: by a name of its own that resolves to 127.0.0.1 (then the Host
 * header is foreign), and by a cross-site request (then the Origin header is).
 *
 * @returns the refusal, or undefined when the caller is at home here.
 */
export function refuseStrangers(request: IncomingMessage, port: number): DoorProblem | undefined {
  const homes = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!homes.includes((request.headers.host ?? '').toLowerCase())) {
    return {
      status: 421,
      title: 'Not this address',
      detail: `Guildhall answers only at http://localhost:${port}.`,
      code: 'foreignHost',
    };
  }
  const { origin } = request.headers;
  if (origin !== undefined && !homes.includes(origin.toLowerCase().replace(/^http:\/\//, ''))) {
    return {
      status: 403,
      title: 'Another site is asking',
      detail: 'Guildhall on this machine answers only its own pages.',
      code: 'foreignOrigin',
    };
  }
  return undefined;
}

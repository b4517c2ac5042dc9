import { GraphFailure, badRequest } from '../graphFailure';
import type { DeltaMarks } from './deltaMarks';

export type Tracked = 'users' | 'groups';

/** What a state token says to this tenant; to everybody else it is opaque. */
export interface DeltaToken {
  of: Tracked;
  /** A page of a round, or the end of one. */
  kind: 'page' | 'delta';
  /** Properties (and relationships) that were selected; null for the usual ones. */
  select: string[] | null;
  /** Ids that the round is limited to. */
  only: string[] | null;
  /** The first round tells what there is, later ones what has changed. */
  round: 'first' | 'changes';
  /** Number of the newest change that the caller knows of. */
  since: number;
  /** Number of the newest change that this round tells. */
  upTo: number;
  /** How many objects, and members of the next one, have been told, and the last ones' ids. */
  place: { index: number; members: number; after?: string; afterMember?: string };
  /** The page before this one was empty. */
  rested?: true;
  /** Milliseconds of the tenant's time. */
  issued: number;
  /** Tokens of earlier generations were withdrawn. */
  generation: number;
}

/** Directory tokens live for seven days ("Use delta query", token duration). */
const lifeMs = 7 * 86_400_000;

export const writeToken = (token: DeltaToken): string => Buffer.from(JSON.stringify(token)).toString('base64url');

const badToken = (): GraphFailure => badRequest('Badly formed token.');
const expired = (): GraphFailure =>
  badRequest('The delta token is too old. Start with a full synchronization.', 'syncStateNotFound');

function decode(text: string): DeltaToken {
  try {
    const token = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as DeltaToken | null;
    if (token && typeof token.since === 'number' && typeof token.place?.index === 'number') return token;
  } catch {
    // told below
  }
  throw badToken();
}

/**
 * Reads a state token and holds it against its age and what happened to the service meanwhile.
 *
 * @param now milliseconds of the tenant's time.
 * @param restart the address of a full synchronization with the same options.
 * @throws GraphFailure 400 for a token of something else or one that is too old, 410 with Location after a reset
 */
export function readToken(
  text: string,
  {
    of,
    kind,
    now,
    marks,
    oldest,
    restart,
  }: {
    of: Tracked;
    kind: DeltaToken['kind'];
    now: number;
    marks: DeltaMarks;
    /** Number of the oldest change that is still known. */
    oldest: number;
    restart: (token: DeltaToken) => string;
  },
): DeltaToken {
  const token = decode(text);
  if (token.of !== of || token.kind !== kind) throw badToken();
  if (token.generation < marks.generation && marks.why === 'reset') {
    throw new GraphFailure(410, marks.code, 'The state of this round is gone. Start with a full synchronization.', {
      Location: restart(token),
    });
  }
  const old = token.generation < marks.generation || now - token.issued > lifeMs;
  if (old || token.since < oldest - 1) throw expired();
  return token;
}

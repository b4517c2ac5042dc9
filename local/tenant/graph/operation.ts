import type { MatchedCall, Run } from './graphCall';

/** Which part of Microsoft 365 carries a request out: it decides limits and the code of a refusal. */
export type Workload = 'identity' | 'outlook' | 'sharepoint' | 'teams' | 'subscriptions';

/** One operation of Graph that this tenant knows. */
export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** "/groups/{}/members": `{}` stands for a key. */
  path: string;
  workload: Workload;
  /** Any one of these lets an application in. Empty: not possible for an application. */
  application: string[];
  /** Any one of these lets a person's token in. */
  delegated: string[];
  /** Resource units (throttling limits), of the directory before adjustments or of SharePoint. */
  cost?: number;
  /** What takes its time and has to succeed first; the state may have changed when `run` comes. @throws GraphFailure */
  prepare?: (call: MatchedCall) => Promise<void>;
  run: Run;
}

const isKey = (segment: string): boolean => segment === '{}';
const plain = (segment: string): string => segment.toLowerCase().replace(/^(microsoft\.)?graph\./, 'microsoft.graph.');

function fits(template: string[], segments: string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, i) => isKey(part) || plain(part) === plain(segments[i] ?? ''))
  );
}

/** What stands at a path: its operations by method, or how much of the path is known. */
export type Place =
  | { kind: 'known'; operations: Operation[]; params: (operation: Operation) => string[] }
  | { kind: 'unknown'; segment: string };

/** Finds operations by path. */
export function createRoutes(operations: Operation[]): (segments: string[]) => Place {
  const routes = operations.map((operation) => ({ operation, template: operation.path.split('/').filter(Boolean) }));
  // A path with fewer keys is the more exact one: /users/delta before /users/{}.
  const keys = (template: string[]): number => template.filter(isKey).length;

  return (segments) => {
    const matching = routes.filter(({ template }) => fits(template, segments));
    const fewest = Math.min(...matching.map(({ template }) => keys(template)));
    const best = matching.filter(({ template }) => keys(template) === fewest);
    if (best.length > 0) {
      const params = ({ path }: Operation): string[] =>
        segments.filter((_segment, i) => isKey(path.split('/').filter(Boolean)[i] ?? ''));
      return { kind: 'known', operations: best.map(({ operation }) => operation), params };
    }
    const known = Math.max(0, ...routes.map(({ template }) => longestPrefix(template, segments)));
    return { kind: 'unknown', segment: segments[known] ?? segments.at(-1) ?? '' };
  };
}

function longestPrefix(template: string[], segments: string[]): number {
  let length = 0;
  while (
    length < template.length &&
    length < segments.length &&
    fits(template.slice(0, length + 1), segments.slice(0, length + 1))
  )
    length += 1;
  return length;
}

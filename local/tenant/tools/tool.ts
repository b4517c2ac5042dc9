import type { Answer } from '../http/answer';

/** What a tool is given: its body as an object, the keys of its path, the query. */
export interface ToolInput {
  body: Record<string, unknown>;
  /** What stands at each `{}` of the tool's path, decoded. */
  keys: string[];
  query: URLSearchParams;
}

/** A thing that scripts, tests and the workbench can ask of the tenant. */
export interface Tool {
  says: string;
  run: (input: ToolInput) => Answer;
}

/** Tools by "METHOD /path/{}". */
export type Tools = Record<string, Tool>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const done: Answer = { status: 204 };

interface Route {
  method: string;
  parts: string[];
  tool: Tool;
}

/**
 * Finds a tool by method and path; a tool whose path is spelled out goes before one with a key there.
 *
 * @returns undefined when there is none.
 */
export function findTool(tools: Tools): (method: string, path: string) => { tool: Tool; keys: string[] } | undefined {
  const routes = Object.entries(tools).map(([name, tool]): Route => {
    const [method = '', path = ''] = name.split(' ');
    return { method, parts: path.split('/').filter(Boolean), tool };
  });
  const keysOf = ({ parts }: Route): number => parts.filter((part) => part === '{}').length;
  routes.sort((one, other) => keysOf(one) - keysOf(other));

  return (method, path) => {
    const given = path.split('/').filter(Boolean);
    const route = routes.find(
      (one) =>
        one.method === method &&
        one.parts.length === given.length &&
        one.parts.every((part, i) => part === '{}' || part === given[i]),
    );
    if (!route) return undefined;
    const keys = given.filter((_part, i) => route.parts[i] === '{}').map(decodeURIComponent);
    return { tool: route.tool, keys };
  };
}

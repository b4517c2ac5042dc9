import { parseConstraint, type Constraint } from './routeConstraints';
import type { RegisteredFunction } from './worker';

/** A function with an HTTP trigger and the paths it answers. */
export interface Route {
  fn: RegisteredFunction;
  methods: ReadonlySet<string>;
  /** Sorts before another route that matches the same path (ASP.NET: literals first, then constrained segments). */
  precedence: string;
  expression: RegExp;
  parameters: { name: string; accepts: ((value: string) => boolean)[] }[];
}

export interface RouteMatch {
  fn: RegisteredFunction;
  params: Record<string, string>;
}

/** Compiles the routes of an app. @throws when a template cannot be read. */
export function compileRoutes(functions: Iterable<RegisteredFunction>, prefix: string): Route[] {
  const routes = [...functions]
    .filter((fn) => fn.trigger.type === 'httpTrigger')
    .map((fn) => compileRoute(fn, [prefix, fn.trigger.route ?? fn.name].filter(Boolean).join('/')));
  return routes.sort((a, b) => (a.precedence < b.precedence ? -1 : a.precedence > b.precedence ? 1 : 0));
}

/**
 * Finds the function for a request. `pathname` is still percent-encoded; parameters come decoded.
 * Answers nothing for an unknown path and also for a known one with another method: the host says 404 to both.
 */
export function matchRoute(routes: readonly Route[], method: string, pathname: string): RouteMatch | undefined {
  for (const route of routes) {
    if (!route.methods.has(method)) continue;
    const match = route.expression.exec(pathname);
    const params = match && readParameters(route, match);
    if (params) return { fn: route.fn, params };
  }
  return undefined;
}

function readParameters(route: Route, match: RegExpExecArray): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (let index = 0; index < route.parameters.length; index++) {
    const raw = match[index + 1];
    const parameter = route.parameters[index];
    if (raw === undefined || parameter === undefined) continue;
    const value = decoded(raw);
    if (value === undefined || !parameter.accepts.every((accepts) => accepts(value))) return undefined;
    params[parameter.name] = value;
  }
  return params;
}

function decoded(raw: string): string | undefined {
  if (!raw.includes('%')) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

/** `{name}`, `{name:int:min(1)}`, `{name?}`, `{*rest}`. */
const parameterSegment = /^\{(\*{0,2})(\w+)((?::.+?)?)(\?)?\}$/;

function compileRoute(fn: RegisteredFunction, template: string): Route {
  const parameters: Route['parameters'] = [];
  let precedence = '';
  const add = (name: string, constraints: Constraint[]): string => {
    parameters.push({ name, accepts: constraints.flatMap(({ accepts }) => (accepts ? [accepts] : [])) });
    return constraints[0]?.pattern ?? '[^/]+';
  };
  const pattern = template.split('/').map((segment) => {
    const match = parameterSegment.exec(segment);
    if (!match) {
      precedence += segment.includes('{') ? '2' : '1';
      return `/${mixedSegment(segment, (name) => add(name, []))}`;
    }
    const [, star = '', name = '', after = '', optional] = match;
    const constraints = after
      .split(/:(?![^(]*\))/)
      .filter(Boolean)
      .map(parseConstraint);
    precedence += (star === '' ? 3 : 5) - (constraints.length > 0 ? 1 : 0);
    const group = add(name, constraints);
    if (star !== '') return '(?:/(.*))?';
    return optional ? `(?:/(${group}))?` : `/(${group})`;
  });
  return {
    fn,
    parameters,
    precedence,
    methods: new Set((fn.trigger.methods ?? ['GET', 'POST']).map((method) => method.toUpperCase())),
    expression: new RegExp(`^${pattern.join('')}/?$`, 'i'),
  };
}

/** A literal, perhaps with parameters inside: `file-{name}.txt`. */
function mixedSegment(segment: string, add: (name: string) => string): string {
  return segment
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part) ? `(${add(part.slice(1, -1))}?)` : part.replace(/[.+?^$()|[\]\\*{}]/g, '\\$&'),
    )
    .join('');
}

import { compileRoutes, matchRoute } from './routes';
import type { RegisteredFunction } from './worker';

function fn(route: string, methods = ['GET']): RegisteredFunction {
  const trigger = { name: 'request', type: 'httpTrigger', direction: 'in' as const, route, methods };
  return { name: route, bindings: {}, trigger, callback: () => undefined };
}

function match(path: string, ...templates: string[]): [string, Record<string, string>] | undefined {
  const found = matchRoute(
    compileRoutes(
      templates.map((route) => fn(route)),
      'api',
    ),
    'GET',
    path,
  );
  return found && [found.fn.name, found.params];
}

describe('a route', () => {
  it('ignores case and a slash at the end, and keeps the case of values', () => {
    expect(match('/API/Boats/Ada/', 'boats/{name}')).toEqual(['boats/{name}', { name: 'Ada' }]);
  });

  it('decodes values and keeps an encoded slash inside one', () => {
    expect(match('/api/a%2Fb%20c', '{name}')).toEqual(['{name}', { name: 'a/b c' }]);
  });

  it('with broken percent-encoding matches nothing', () => {
    expect(match('/api/%E0%A4%A', '{name}')).toBeUndefined();
  });

  it('prefers literals to constrained values, these to free ones, and these to the rest of a path', () => {
    const templates = ['{*rest}', 'x/{any}', 'x/{id:int}', 'x/1'];
    expect(match('/api/x/1', ...templates)?.[0]).toBe('x/1');
    expect(match('/api/x/2', ...templates)?.[0]).toBe('x/{id:int}');
    expect(match('/api/x/two', ...templates)?.[0]).toBe('x/{any}');
    expect(match('/api/x/2/3', ...templates)).toEqual(['{*rest}', { rest: 'x/2/3' }]);
  });

  it.each([
    ['{v:int}', '12', '1.2'],
    ['{v:int}', '-7', '99999999999'],
    ['{v:guid}', '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30', '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d3'],
    ['{v:bool}', 'True', 'yes'],
    ['{v:int:min(3)}', '3', '2'],
    ['{v:range(1,4)}', '4', '5'],
    ['{v:length(2,3)}', 'abc', 'abcd'],
    ['{v:maxlength(2)}', 'ab', 'abc'],
    ['{v:regex(^a+$)}', 'aaa', 'ab'],
    ['{v:datetime}', '2026-11-22', 'tomorrow'],
  ])('%s takes %s and refuses %s', (template, taken, refused) => {
    expect(match(`/api/${taken}`, template)?.[1]).toEqual({ v: taken });
    expect(match(`/api/${refused}`, template)).toBeUndefined();
  });

  it('may leave out an optional value', () => {
    expect(match('/api/x', 'x/{id?}')).toEqual(['x/{id?}', {}]);
  });

  it('takes a value between literals', () => {
    expect(match('/api/file-a.b.txt', 'file-{name}.txt')?.[1]).toEqual({ name: 'a.b' });
  });

  it('with an unknown constraint is refused at once', () => {
    expect(() => match('/', '{v:colour}')).toThrow('route constraint "colour" is not known');
  });

  it('answers only to its methods', () => {
    const routes = compileRoutes([fn('x', ['PUT'])], 'api');
    expect(matchRoute(routes, 'GET', '/api/x')).toBeUndefined();
    expect(matchRoute(routes, 'PUT', '/api/x')).toBeDefined();
  });
});

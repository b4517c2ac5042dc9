import { badRequest } from '../graphFailure';

/** A read $filter: which entities it lets through, and whether it needs the advanced query capabilities. */
export interface Filter {
  test(entity: Record<string, unknown>): boolean;
  advanced: boolean;
}

type Test = Filter['test'];
type Value = string | number | boolean | null;

const tokenPattern = /\s*('(?:[^']|'')*'|[(),]|[^\s(),']+)/y;

function tokens(text: string): string[] {
  const found: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const match = tokenPattern.exec(text);
    if (!match) throw badRequest('Invalid filter clause.', 'Request_UnsupportedQuery');
    found.push(match[1] ?? '');
  }
  return found;
}

const valueOf = (token: string): Value => {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === 'null') return null;
  if (token === 'true' || token === 'false') return token === 'true';
  return Number.isNaN(Number(token)) ? token : Number(token);
};
const small = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : (value ?? null));

/** "start/dateTime" of an entity. */
const at = (entity: unknown, path: string): unknown =>
  path
    .split('/')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], entity);

class FilterReader {
  advanced = false;
  private position = 0;

  constructor(
    private readonly list: string[],
    private readonly property: (name: string) => string,
  ) {}

  whole(): Test {
    const test = this.either();
    if (this.position < this.list.length)
      throw badRequest(`Invalid filter clause: unexpected '${this.list[this.position]}'.`);
    return test;
  }

  private either(): Test {
    let left = this.both();
    while (this.accept('or')) {
      const [first, second] = [left, this.both()];
      left = (entity) => first(entity) || second(entity);
    }
    return left;
  }

  private both(): Test {
    let left = this.one();
    while (this.accept('and')) {
      const [first, second] = [left, this.one()];
      left = (entity) => first(entity) && second(entity);
    }
    return left;
  }

  private one(): Test {
    if (this.accept('not')) {
      this.advanced = true;
      const inner = this.one();
      return (entity) => !inner(entity);
    }
    if (this.accept('(')) {
      const inner = this.either();
      this.expect(')');
      return inner;
    }
    const word = this.next();
    return this.list[this.position] === '(' ? this.call(word.toLowerCase()) : this.comparison(this.property(word));
  }

  private call(name: string): Test {
    if (name !== 'startswith' && name !== 'endswith')
      throw badRequest(`Unsupported function '${name}' in filter.`, 'Request_UnsupportedQuery');
    if (name === 'endswith') this.advanced = true;
    this.expect('(');
    const property = this.property(this.next());
    this.expect(',');
    const part = String(small(valueOf(this.next())));
    this.expect(')');
    return (entity) => {
      const text = String(small(at(entity, property)) ?? '');
      return name === 'startswith' ? text.startsWith(part) : text.endsWith(part);
    };
  }

  private comparison(property: string): Test {
    const operator = this.next().toLowerCase();
    if (operator === 'in') return this.oneOf(property);
    const value = small(valueOf(this.next()));
    const compare =
      (test: (found: string | number, value: string | number) => boolean): Test =>
      (entity) => {
        const found = small(at(entity, property));
        return found !== null && value !== null && test(found as string | number, value as string | number);
      };
    switch (operator) {
      case 'eq':
        return (entity) => small(at(entity, property)) === value;
      case 'ne':
        this.advanced = true;
        return (entity) => small(at(entity, property)) !== value;
      case 'ge':
        return compare((found, wanted) => found >= wanted);
      case 'gt':
        return compare((found, wanted) => found > wanted);
      case 'le':
        return compare((found, wanted) => found <= wanted);
      case 'lt':
        return compare((found, wanted) => found < wanted);
      default:
        throw badRequest(`Unsupported operator '${operator}' in filter.`, 'Request_UnsupportedQuery');
    }
  }

  private oneOf(property: string): Test {
    this.expect('(');
    const values: unknown[] = [];
    do values.push(small(valueOf(this.next())));
    while (this.accept(','));
    this.expect(')');
    return (entity) => values.includes(small(at(entity, property)));
  }

  private next(): string {
    const token = this.list[this.position];
    if (token === undefined) throw badRequest('Invalid filter clause: it ends too early.');
    this.position += 1;
    return token;
  }

  private accept(word: string): boolean {
    if (this.list[this.position]?.toLowerCase() !== word) return false;
    this.position += 1;
    return true;
  }

  private expect(word: string): void {
    if (!this.accept(word)) throw badRequest(`Invalid filter clause: '${word}' is missing.`);
  }
}

/**
 * Reads a $filter of eq, ne, in, ge, gt, le, lt, startswith, endswith, and, or, not and brackets.
 *
 * @param known properties (or paths like start/dateTime) that may stand in it.
 * @throws GraphFailure 400
 */
export function readFilter(text: string, type: string, known: readonly string[]): Filter {
  const property = (name: string): string => {
    const found = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (!found)
      throw badRequest(
        `Invalid filter clause: Could not find a property named '${name}' on type '${type}'.`,
        'BadRequest',
      );
    return found;
  };
  const reader = new FilterReader(tokens(text), property);
  const test = reader.whole();
  return { test, advanced: reader.advanced };
}

/** A route constraint: the pattern a segment must have and, where a pattern cannot say it, a test of the value. */
export interface Constraint {
  pattern: string;
  accepts?: (value: string) => boolean;
}

const wholeNumber = '[+-]?\\d+';
const decimalNumber = '[+-]?\\d+(?:\\.\\d+)?';
const anything = '[^/]+';

function int(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value)) throw new Error(`"${text}" is not a whole number`);
  return value;
}

/** The constraints of ASP.NET routing that the Functions host documents, by name; the text is what stands in brackets. */
const constraints: Record<string, (text: string) => Constraint> = {
  alpha: () => ({ pattern: '[A-Za-z]+' }),
  bool: () => ({ pattern: 'true|false' }),
  int: () => ({ pattern: wholeNumber, accepts: (value) => Math.abs(Number(value)) <= 2_147_483_647 }),
  long: () => ({ pattern: wholeNumber }),
  decimal: () => ({ pattern: decimalNumber }),
  double: () => ({ pattern: decimalNumber }),
  float: () => ({ pattern: decimalNumber }),
  guid: () => ({ pattern: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}' }),
  datetime: () => ({ pattern: anything, accepts: (value) => !Number.isNaN(Date.parse(value)) }),
  required: () => ({ pattern: anything }),
  min: (text) => {
    const limit = int(text);
    return { pattern: wholeNumber, accepts: (value) => Number(value) >= limit };
  },
  max: (text) => {
    const limit = int(text);
    return { pattern: wholeNumber, accepts: (value) => Number(value) <= limit };
  },
  range: (text) => {
    const [least = NaN, most = NaN] = text.split(',').map(int);
    if (Number.isNaN(most)) throw new Error(`range(${text}) needs two numbers`);
    return { pattern: wholeNumber, accepts: (value) => Number(value) >= least && Number(value) <= most };
  },
  minlength: (text) => {
    const limit = int(text);
    return { pattern: anything, accepts: (value) => value.length >= limit };
  },
  maxlength: (text) => {
    const limit = int(text);
    return { pattern: anything, accepts: (value) => value.length <= limit };
  },
  length: (text) => {
    const [least = 0, most = least]: number[] = text.split(',').map(int);
    return { pattern: anything, accepts: (value) => value.length >= least && value.length <= most };
  },
  regex: (text) => {
    const expression = new RegExp(text, 'i');
    return { pattern: anything, accepts: (value) => expression.test(value) };
  },
};

/** Reads `int` or `length(3,8)`. @throws when there is no such constraint. */
export function parseConstraint(text: string): Constraint {
  const [, name = '', inBrackets = ''] = /^(\w+)(?:\((.*)\))?$/.exec(text) ?? [];
  const make = Object.hasOwn(constraints, name.toLowerCase()) ? constraints[name.toLowerCase()] : undefined;
  if (!make) throw new Error(`route constraint "${text}" is not known`);
  return make(inBrackets);
}

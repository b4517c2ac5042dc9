import type { HttpRequest, InvocationContext } from '@azure/functions';
import * as z from 'zod';
import { answerHttp, type Doorkeeper } from './answerHttp';
import { route, type Caller } from './route';

const token = 'head.claims.signature';

/** Calls a route for members, and tells what its handler was given and what was logged. */
async function call(handle: (who: Caller) => unknown = () => undefined) {
  const seen: Caller[] = [];
  const logged: unknown[] = [];
  const declared = route({
    ...{ name: 'look', method: 'GET', path: 'communities/{communityId}', access: 'member' },
    params: z.object({ communityId: z.string() }),
    handle: async ({ who }) => {
      seen.push(who);
      return Promise.resolve({ status: 200, body: handle(who) });
    },
  });
  const door = {
    authenticate: () => Promise.resolve({ id: 'ana', name: 'Ana', isAdministrator: false, isManager: false }),
    enter: (id: string, { name }: { name: string }) =>
      Promise.resolve({ id: 'ana', name, role: 'member', community: { id } }),
    beforeEach: () => Promise.resolve(),
    problems: { unexpected: [500, 'Something went wrong', 'Something went wrong.'] },
  } as unknown as Doorkeeper;
  const log = (line: unknown) => void logged.push(line);
  const answer = await answerHttp(declared, door)(
    {
      headers: new Headers({ authorization: `bearer ${token}` }),
      params: { communityId: 'C1' },
      query: new URLSearchParams(),
    } as unknown as HttpRequest,
    { invocationId: 'i1', info: log, warn: log, error: log } as unknown as InvocationContext,
  );
  return { seen, answer, logged };
}

describe('the door', () => {
  it('lets no half of a character in, wherever it stands in a body', async () => {
    const read: unknown[] = [];
    const declared = route({
      ...{ name: 'write', method: 'POST', path: 'texts', access: 'person', params: z.object({}) },
      body: z.object({ text: z.string(), more: z.array(z.string()) }),
      handle: ({ body }) => Promise.resolve({ status: 200, body: void read.push(body) }),
    });
    const door = {
      authenticate: () => Promise.resolve({ id: 'ana', name: 'Ana', isAdministrator: false, isManager: false }),
      beforeEach: () => Promise.resolve(),
    } as unknown as Doorkeeper;
    const body = '{"text":"a\\ud800b \\ud83d\\ude42","more":["\\udc00","c"]}';
    const request = { headers: new Headers(), params: {}, text: () => Promise.resolve(body) };
    const context = { invocationId: 'i1' } as unknown as InvocationContext;
    expect((await answerHttp(declared, door)(request as unknown as HttpRequest, context)).status).toBe(200);
    expect(read).toEqual([{ text: 'ab 🙂', more: ['', 'c'] }]);
  });

  it('hands a route who calls, with what the app may act for them by', async () => {
    const [caller] = (await call()).seen;
    expect(caller).toMatchObject({ id: 'ana', role: 'member', community: { id: 'c1' }, onBehalf: { personId: 'ana' } });
    expect(caller?.onBehalf.assertion).toBe(token);
  });

  it('lets that token out neither in an answer that shows the caller nor in what is logged when it fails', async () => {
    const shown = await call((who) => who);
    expect(JSON.stringify(shown.answer)).toContain('ana');
    expect(JSON.stringify(shown.answer)).not.toContain(token);
    const failed = await call((who) => {
      throw Object.assign(new Error(`no use for ${who.onBehalf.assertion}`), { onBehalf: who.onBehalf });
    });
    expect(failed.logged).toHaveLength(1);
    expect(JSON.stringify([failed.answer, failed.logged])).not.toContain(token);
  });
});

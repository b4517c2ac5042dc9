import type { AdministratorRequest } from '../../../domain/membership';

const graph = 'https://graph.microsoft.com/v1.0';

/** Requests as an administrator sends them to Microsoft Graph, one after the other, for example in Graph Explorer. */
export function requestText({ method, path, body, then }: AdministratorRequest): string {
  const one = (verb: string, where: string, what: unknown): string => {
    const line = `${verb} ${graph}${where}`;
    return what === undefined
      ? line
      : `${line}\nContent-Type: application/json\n\n${JSON.stringify(what, undefined, 2)}`;
  };
  return [one(method, path, body), ...(then ? [one(then.method, then.path, then.body)] : [])].join('\n\n');
}

import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/answer';

/** What Entra adds to some of its refusals. */
interface Further {
  suberror?: string;
  /** What a new sign-in has to ask for, as JSON. */
  claims?: string;
}

/** A refusal of the token endpoint, in the shape of "Microsoft identity platform and OAuth 2.0: error response". */
export const entraRefusal = (
  status: number,
  error: string,
  code: number,
  message: string,
  further: Further = {},
): Answer => {
  const traceId = randomUUID();
  const timestamp = new Date().toISOString().replace('T', ' ').slice(0, 19) + 'Z';
  const description = `AADSTS${code}: ${message} Trace ID: ${traceId} Timestamp: ${timestamp}`;
  return {
    status,
    body: {
      error,
      error_description: description,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: randomUUID(),
      ...further,
    },
  };
};

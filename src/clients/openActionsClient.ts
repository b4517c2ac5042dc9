import type { ActionView, EndActionBody, OpenActionsView } from '../domain/leanCoffee';
import type { Ask } from './askApi';
import type { OpenActionsApi } from './OpenActionsApi';

/** The open actions of one community over our API. */
export function openActionsClient(ask: Ask): OpenActionsApi {
  return {
    readActions: (etag) => ask<OpenActionsView>({ method: 'GET', path: 'actions', ...(etag ? { etag } : {}) }),
    endAction: (action, state) =>
      ask<ActionView>({
        method: 'PUT',
        path: `actions/${encodeURIComponent(action)}/state`,
        body: { state } satisfies EndActionBody,
      }),
  };
}

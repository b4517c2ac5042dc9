import type { Page, Route } from 'playwright-core';

const api = '**/api/**';

const answerWith = (status: number, body: object) => (route: Route) =>
  route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });

/** The network is gone. */
export const offline = (page: Page): Promise<unknown> =>
  page.route(api, (route) => route.abort('internetdisconnected'));

/** The API keeps everybody waiting. */
export const silent = (page: Page): Promise<unknown> => page.route(api, () => undefined);

/** Changes are refused, since the voting has begun meanwhile. */
export const movedOn = (page: Page): Promise<unknown> =>
  page.route(api, (route) =>
    route.request().method() === 'GET'
      ? route.continue()
      : answerWith(409, { type: 'about:blank', title: 'No', status: 409, detail: 'No.', code: 'proposingClosed' })(
          route,
        ),
  );

/** No administrator has said yet where the API is. */
export const notConfigured = (page: Page): Promise<unknown> =>
  page.route('**/_api/web/GetStorageEntity*', answerWith(200, { '@odata.null': true }));

/** Nobody has approved the permission yet. */
export const notApproved = (page: Page): Promise<unknown> =>
  page.route(
    '**/_tenant/token',
    answerWith(400, { error: 'AADSTS65001: The user or administrator has not consented to use the application.' }),
  );

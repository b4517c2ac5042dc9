import { ActingRefused } from '../platform/OnBehalfOf';
import { Unavailable } from '../platform/unavailable';
import { refusalOf } from './onBehalfCredential';

/** An error as the library for signing in hands it on. */
const answered = (errorCode: string, more: { subError?: string; errorNo?: number | string } = {}) =>
  new Error('sign-in needed', { cause: Object.assign(new Error('answer'), { errorCode, ...more }) });

describe('what the authority answers', () => {
  it.each<[string, Error, string]>([
    ['no consent', answered('invalid_grant', { subError: 'consent_required' }), 'consentMissing'],
    ['no consent, by its number', answered('invalid_grant', { errorNo: 65001 }), 'consentMissing'],
    ['a second factor', answered('interaction_required', { subError: 'basic_action' }), 'signInRefused'],
    ['a second factor, as a grant', answered('invalid_grant', { subError: 'basic_action' }), 'signInRefused'],
    ['a disabled account', answered('invalid_grant', { errorNo: 50057 }), 'signInRefused'],
    ['a token that has run out', answered('invalid_grant', { errorNo: '500133' }), 'signInRefused'],
  ])('is a refusal: %s', (_what, error, reason) => {
    const refused = refusalOf(error);
    expect(refused).toBeInstanceOf(ActingRefused);
    expect((refused as ActingRefused).reason).toBe(reason);
  });

  it.each<[string, unknown]>([
    ['an app that is not believed', answered('invalid_client', { errorNo: 700213 })],
    ['an API that is set up wrongly', answered('invalid_grant', { errorNo: 500131 })],
    ['an outage', answered('server_error')],
    ['no answer', new Error('no answer')],
    ['no error at all', 'nonsense'],
  ])('or nothing that the person could mend: %s', (_what, error) => {
    expect(refusalOf(error)).toBeInstanceOf(Unavailable);
  });
});

import { overrideHostJson } from './hostJsonOverrides';

describe('a setting in the place of a value of host.json', () => {
  const hostJson = { version: '2.0', extensions: { queues: { batchSize: 8, visibilityTimeout: '00:00:30' } } };

  it('is found by its path, without regard to case, and leaves the rest as it is', () => {
    const environment = {
      AzureFunctionsJobHost__extensions__queues__VisibilityTimeout: '00:00:01',
      AzureFunctionsJobHost__logging__logLevel__default: 'Warning',
      AzureWebJobsStorage: 'elsewhere',
    };
    expect(overrideHostJson(hostJson, environment)).toEqual({
      version: '2.0',
      extensions: { queues: { batchSize: 8, visibilityTimeout: '00:00:01' } },
      logging: { logLevel: { default: 'Warning' } },
    });
    expect(hostJson.extensions.queues.visibilityTimeout).toBe('00:00:30');
  });
});

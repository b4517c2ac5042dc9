import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from '../../http/answer';
import type { CopyMonitor } from './copyOperations';
import type { Downloads } from './downloads';
import type { createUploadAddress } from './uploadAddress';

/** What SharePoint answers itself, at addresses that Graph gave out and without a token. */
export interface SharePointAddresses {
  handles(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createSharePointAddresses({
  downloads,
  uploads,
  monitor,
}: {
  downloads: Downloads;
  uploads: ReturnType<typeof createUploadAddress>;
  monitor: CopyMonitor;
}): SharePointAddresses {
  const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?')[0] ?? '/';
  return {
    handles: (path) => [downloads, uploads, monitor].some((one) => one.handles(path)),
    answer: async (request, response) => {
      const path = pathOf(request);
      if (uploads.handles(path)) return uploads.answer(request, response);
      if (downloads.handles(path)) return downloads.answer(request, response);
      return send(response, monitor.answer(path));
    },
  };
}

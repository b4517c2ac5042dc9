import path from 'node:path';
import type { BoardView } from '../../../src/domain/leanCoffee';
import { readReleasedManifest } from '../releasedWebParts';
import type { WebPartPageSettings } from '../webPartPageSettings';

const communityId = '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30';
export const apiClientId = '5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10';

/** What the shipped Lean Coffee is shown in both halves: one session that is proposing, with one topic. */
const board: BoardView = {
  community: { id: communityId, name: 'Digital Practice' },
  session: {
    id: '2026-03-26',
    startsAt: '2026-03-26T11:00:00.000Z',
    endsAt: '2026-03-26T12:00:00.000Z',
    timeZone: 'Europe/London',
    phase: 'proposing',
  },
  serverTime: '2026-03-25T10:00:00.000Z',
  you: { isLead: false, mayFacilitate: false, mayTakeOver: false, room: 0, votesLeft: 3, givenBack: [] },
  rules: { voteBudget: 3, votesPerTopic: 3, topicTitleLimit: 140, notesLimit: 5_000, sentenceLimit: 280 },
  topics: [
    {
      id: 'f3f0b7a2-4a50-4a0e-9d38-7a1f6c2e5b90',
      title: 'How do we review <b>research</b>?',
      proposedBy: { kind: 'named', name: 'Aoife Gallagher' },
      proposedAt: '2026-03-25T09:00:00.000Z',
      yours: false,
      yourVotes: 0,
      reportedByYou: false,
      carriedOver: false,
      late: false,
      merged: [],
    },
  ],
  voters: 0,
  present: 0,
  rooms: [],
  takeaways: [],
  actions: [],
  openActions: [],
};

const settings: Omit<WebPartPageSettings, 'webParts'> = {
  host: 'sharepoint',
  theme: 'light',
  locale: 'en-GB',
  section: 'none',
  column: 'one',
  scope: 'tab',
  editing: false,
  person: {
    key: 'member',
    id: '0c3a7a34-5c53-4f6e-9a20-6b7d1f0e8c11',
    displayName: 'Siân Prydderch',
    mail: 'sian@harbourcoast.example',
    isGuest: false,
  },
  community: { id: communityId, name: 'Digital Practice', sitePath: '/sites/digital-practice' },
  tenantId: '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01',
  offsetMs: 0,
  apiResources: [`api://${apiClientId}`],
};

/** What stands behind the shipped web part in the contract test, by address. */
export const cannedAnswers: Readonly<Record<string, (repository: string) => unknown>> = {
  '/_tenant/token': () => ({ access_token: 'canned', expires_on: '4102444800' }),
  [`/api/communities/${communityId}/leanCoffee`]: () => ({ board }),
  '/contract/settings.json': async (repository) => ({
    ...settings,
    webParts: [
      {
        word: 'leanCoffee',
        title: 'Lean Coffee',
        manifest: await readReleasedManifest(path.join(repository, 'release'), 'LeanCoffeeWebPart'),
      },
    ],
  }),
};

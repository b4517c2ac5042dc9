'use strict';

const { createRequire } = require('node:module');

// That of our own Jest: the SPFx build brings an older one, which lies at the top of node_modules.
const { default: Sequencer } = createRequire(require.resolve('jest/package.json'))('@jest/test-sequencer');

/**
 * What took more than 20 seconds when two workers began on a machine that had run nothing yet, the longest first; the rest
 * follows by Jest's own order.
 */
const longest = [
  'tests/browser/accessibility/communities.test.ts',
  'tests/browser/accessibility/meetings.test.ts',
  'tests/faults/editingKilled.test.ts',
  'tests/faults/charterPublishingKilled.test.ts',
  'tests/faults/invitingThrottled.test.ts',
  'tests/faults/joinerKilled.test.ts',
  'tests/faults/invitingKilled.test.ts',
  'tests/faults/membershipKilled.test.ts',
  'tests/histories/randomHistories.test.ts',
  'tests/api/telling.test.ts',
  'tests/faults/invitingManyKilled.test.ts',
  'local/functionsHost/timerTrigger.test.ts',
  'tests/api/leavers.test.ts',
  'tests/faults/closingKilled.test.ts',
  'tests/api/series.test.ts',
  'tests/faults/membershipTroubled.test.ts',
  'tests/faults/noticesKilled.test.ts',
  'tests/faults/noticesTroubled.test.ts',
  'tests/faults/charterKilled.test.ts',
  'tests/browser/discussion.test.ts',
  'tests/histories/quietHistory.test.ts',
];

/** A long suite that begins last leaves the other workers without work: these begin first. */
module.exports = class LongestFirst extends Sequencer {
  static longest = longest;

  sort(tests) {
    const rank = ({ path }) => {
      const place = longest.findIndex((end) => path.replaceAll('\\', '/').endsWith(`/${end}`));
      return place < 0 ? longest.length : place;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};

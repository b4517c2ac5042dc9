'use strict';

const { createRequire } = require('node:module');

// That of our own Jest: the SPFx build brings an older one, which lies at the top of node_modules.
const { default: Sequencer } = createRequire(require.resolve('jest/package.json'))('@jest/test-sequencer');

/** What takes longest on a machine that has run nothing yet, the longest first; the rest follows by Jest's own order. */
const longest = [
  'tests/browser/accessibility.test.ts',
  'tests/faults/invitingKilled.test.ts',
  'tests/faults/invitingManyKilled.test.ts',
  'tests/faults/membershipKilled.test.ts',
  'tests/faults/editingKilled.test.ts',
  'tests/histories/randomHistories.test.ts',
  'tests/faults/invitingThrottled.test.ts',
  'tests/histories/membershipHistory.test.ts',
  'tests/api/leavers.test.ts',
  'src/webparts/leanCoffee/discussing/countdown.test.tsx',
];

/** A long suite that begins last leaves the other workers without work: these begin first. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = longest.findIndex((end) => path.replaceAll('\\', '/').endsWith(`/${end}`));
      return place < 0 ? longest.length : place;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};

import { charter } from '../../screens/charter';
import { directory } from '../../screens/directory';
import { managing } from '../../screens/managing';
import { membership } from '../../screens/membership';
import { lookAtEveryState } from './everyState';

describe('communities, who is in them and why, and what they agreed', () => {
  lookAtEveryState(
    [...directory, ...membership, ...managing, ...charter],
    [
      ...['communities', 'communities-why', 'communities-left', 'communities-declined', 'communities-empty'],
      ...['communities-strong', 'communities-propose', 'people', 'people-topics', 'people-outsider'],
      ...['membership', 'membership-waiting-question', 'membership-owners', 'membership-empty', 'membership-reader'],
      ...['membership-strong', 'membership-rules-deleted', 'membership-rule', 'membership-people', 'membership-remove'],
      ...['membership-invite', 'membership-ask', 'membership-runs', 'membership-history'],
      ...['membership-handover'],
      ...['manager', 'manager-merge', 'manager-split', 'manager-retire', 'manager-change', 'manager-create'],
      ...['manager-request', 'manager-empty', 'manager-closed'],
      ...['charter', 'charter-asked', 'charter-lead', 'charter-strong', 'charter-empty-lead', 'charter-reader'],
      ...['charter-start', 'charter-started', 'charter-propose', 'charter-proposal', 'charter-objecting'],
      ...['charter-outdated', 'charter-ended', 'charter-versions', 'charter-compare', 'charter-leading'],
      ...['charter-objectives'],
    ],
  );
});

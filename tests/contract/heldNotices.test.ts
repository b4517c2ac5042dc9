import { heldNotices } from '../../functions/src/notifications/testing/heldNotices';
import { noticeStoreContract } from './noticeStoreContract';

// Whatever is tested with notices in memory holds for those in tables too.
describe('notices in memory', () => noticeStoreContract(heldNotices));

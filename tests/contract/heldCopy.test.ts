import { heldCopy } from '../../functions/src/directory/testing/heldCopy';
import { groupStoreContract, peopleStoreContract, readingStoreContract } from './directoryStoresContract';

describe('the copy of the directory in memory, which tests use', () => {
  describe('people', () => peopleStoreContract(() => heldCopy().people));
  describe('groups', () => groupStoreContract(() => heldCopy().groups));
  describe('the place of the reading', () => readingStoreContract(() => heldCopy().state));
});

import { heldAskings } from '../../functions/src/asking/testing/heldAskings';
import { askStoreContract } from './askStoreContract';

describe('askings in memory', () => askStoreContract(heldAskings));

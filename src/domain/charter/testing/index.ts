export { charterOf, clauseOf, guidOf, hoursLater, personOf, proposalOf } from './charters';
export { members } from './community';
export { mergeLines } from './texts';

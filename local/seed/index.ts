export * from './tenantSeed';
export * from './harbourAndCoast';
export { people, communitiesMailbox, DOMAIN } from './harbourAndCoastPeople';
export { buildPerson, buildGuest, buildServiceMailbox } from './buildPerson';
export { buildGroup } from './buildGroup';

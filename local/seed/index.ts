export * from './tenantSeed';
export * from './harbourAndCoast';
export * from './largeOrganisation';
export { people, communitiesMailbox, domain } from './harbourAndCoastPeople';
export { buildPerson, buildGuest, buildServiceMailbox } from './buildPerson';
export { buildGroup } from './buildGroup';

export * from './tenantSeed';
export * from './harbourAndCoast';
export * from './largeOrganisation';
export { departmentOf, largestDepartment } from './department';
export { allowedGroups } from './allowedGroups';
export { people, communitiesMailbox, domain } from './harbourAndCoastPeople';
export { buildPerson, buildGuest, buildServiceMailbox } from './buildPerson';
export { buildGroup } from './buildGroup';

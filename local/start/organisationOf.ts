import { departmentOf, harbourAndCoast, harbourAndCoastWith, mostMembers, type TenantSeed } from '../seed';

/** Whether so many people are a whole department, and not the members of one community. */
export const isDepartment = (people: number | undefined): boolean => people !== undefined && people > mostMembers;

/** @param people - as `npm start -- --people` was given; absent: the small office. */
export function organisationOf(people: number | undefined): TenantSeed {
  if (people === undefined) return harbourAndCoast;
  return isDepartment(people) ? departmentOf(people) : harbourAndCoastWith(people);
}

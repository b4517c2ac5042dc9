import { compareText } from '../../../src/domain/kernel';
import type { DirectoryFacts } from '../../../src/domain/membership';
import type { KnownValues } from './Organisation';

/** How many values of an attribute are shown. */
const mostValues = 200;

/** Counts what people have in the directory, a person at a time. */
export class KnownCount {
  private readonly jobTitles = new Counter();
  private readonly departments = new Counter();
  private readonly offices = new Counter();
  private readonly employeeTypes = new Counter();

  /** Accounts that are disabled or no people don't count. */
  count({ enabled, impersonal, jobTitle, department, office, employeeType }: DirectoryFacts): void {
    if (!enabled || impersonal) return;
    this.jobTitles.count(jobTitle);
    this.departments.count(department);
    this.offices.count(office);
    this.employeeTypes.count(employeeType);
  }

  values(): KnownValues {
    return {
      jobTitles: this.jobTitles.most(),
      departments: this.departments.most(),
      offices: this.offices.most(),
      employeeTypes: this.employeeTypes.most(),
    };
  }
}

/** Counts texts that differ in more than case, as they are written first. */
class Counter {
  private readonly counts = new Map<string, { text: string; times: number }>();

  count(text: string | undefined): void {
    const tidy = text?.trim();
    if (!tidy) return;
    const one = this.counts.get(tidy.toLowerCase()) ?? { text: tidy, times: 0 };
    one.times += 1;
    this.counts.set(tidy.toLowerCase(), one);
  }

  most(): readonly string[] {
    const sorted = [...this.counts.values()].sort((a, b) => b.times - a.times || compareText(a.text, b.text));
    return sorted.slice(0, mostValues).map(({ text }) => text);
  }
}

import type { Language } from '../kernel';
import type { Condition, MembershipRule } from '../membership';

interface RuleWords {
  /** @param values - quoted, and joined by "or" */
  readonly condition: (attribute: Condition['attribute'], how: Condition['how'], values: string) => string;
  readonly goneGroup: string;
  readonly synonyms: string;
  readonly and: string;
  readonly or: string;
  readonly rule: (rule: { readonly name: string; readonly whom: string; readonly not: string }) => string;
  readonly effects: Readonly<Record<MembershipRule['mode'], string>>;
  readonly except: (whom: string) => string;
}

const attributes: Readonly<Record<Condition['attribute'], string>> = {
  jobTitle: 'job title',
  department: 'department',
  office: 'office',
  employeeType: 'employee type',
  group: 'group',
};
const verbs: Readonly<Record<Condition['how'], string>> = { is: 'is', begins: 'begins with', has: 'contains' };

const isInWelsh: Readonly<Record<Condition['attribute'], string>> = {
  jobTitle: 'â’r teitl swydd',
  department: 'yn yr adran',
  office: 'yn y swyddfa',
  employeeType: 'a gyflogir fel',
  group: 'sydd yn y grŵp',
};
/** As they stand after "eu". */
const attributesInWelsh: Readonly<Record<Condition['attribute'], string>> = {
  jobTitle: 'teitl swydd',
  department: 'hadran',
  office: 'swyddfa',
  employeeType: 'math o gyflogaeth',
  group: 'grŵp',
};

const words: Readonly<Record<Language, RuleWords>> = {
  en: {
    condition: (attribute, how, values) => `whose ${attributes[attribute]} ${verbs[how]} ${values}`,
    goneGroup: 'a group that is gone',
    synonyms: ' (or what the profession also calls it)',
    ...{ and: ' and ', or: ' or ' },
    rule: ({ name, whom, not }) => `${name}: everybody ${whom}${not}`,
    effects: { enrol: ' is enrolled', suggest: ' is shown as somebody who could join' },
    except: (whom) => `, except those ${whom},`,
  },
  // No speaker of Welsh has reviewed these words yet.
  cy: {
    condition: (attribute, how, values) =>
      how === 'is'
        ? `${isInWelsh[attribute]} ${values}`
        : `y mae eu ${attributesInWelsh[attribute]} yn ${how === 'begins' ? 'dechrau gyda' : 'cynnwys'} ${values}`,
    goneGroup: 'grŵp sydd wedi mynd',
    synonyms: ' (neu’r hyn y mae’r proffesiwn hefyd yn ei alw)',
    ...{ and: ' ac ', or: ' neu ' },
    rule: ({ name, whom, not }) => `${name}: mae pawb ${whom}${not}`,
    effects: { enrol: ' yn cael eu cofrestru', suggest: ' yn cael eu dangos fel pobl a allai ymuno' },
    except: (whom) => `, ac eithrio’r rhai ${whom},`,
  },
};

/**
 * What a membership rule says, for somebody who takes over.
 * @param groupNames - by id; a group that is not known is said to be one
 */
export function ruleInWords(
  { name, mode, include, exclude }: MembershipRule,
  groupNames: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { condition, goneGroup, synonyms, and, or, rule, effects, except } = words[language];
  const said = ({ attribute, how, values, synonyms: others }: Condition): string => {
    const named = attribute === 'group' ? values.map((id) => groupNames.get(id) ?? goneGroup) : values;
    const quoted = named.map((value) => `“${value}”`).join(or);
    return `${condition(attribute, how, quoted)}${others ? synonyms : ''}`;
  };
  const not = exclude.length === 0 ? '' : except(exclude.map(said).join(or));
  return rule({ name, whom: include.map(said).join(and), not }) + effects[mode];
}

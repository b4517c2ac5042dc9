import { useText } from './useText';

/** The bank holidays that come every year, and those that were proclaimed, in the order of the strings' `HolidayNames`. */
export const knownHolidays = [
  ...["New Year's Day", 'January 2nd', "St Patrick's Day", 'Good Friday', 'Easter Monday', 'Early May bank holiday'],
  ...['Spring bank holiday', "Battle of the Boyne (Orangemen's Day)", 'Summer bank holiday', "St Andrew's Day"],
  ...['Christmas Day', 'Boxing Day', 'World Cup bank holiday'],
];

const substitute = ' (substitute day)';

/** Says a bank holiday, which the API names in English, in the reader's language; one that is not known stays as it is. */
export function useHoliday(): (name: string) => string {
  const { words } = useText();
  const ours = words.strings.HolidayNames.split(',');
  return (name) => {
    const isSubstitute = name.endsWith(substitute);
    const plain = isSubstitute ? name.slice(0, -substitute.length) : name;
    const holiday = ours[knownHolidays.indexOf(plain.replace(/’/g, "'"))] ?? plain;
    return isSubstitute ? words.say('SubstituteDay', { holiday }) : holiday;
  };
}

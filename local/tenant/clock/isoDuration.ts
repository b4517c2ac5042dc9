const pattern = /^(-)?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const secondMs = 1000;

/**
 * The milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds ("PT5M", "P7D").
 * Months and years have no fixed length and are refused.
 *
 * @throws RangeError when the text is no such duration.
 */
export function durationMs(text: string): number {
  const match = pattern.exec(text);
  if (!match || /[PT]$/.test(text)) throw new RangeError(`"${text}" is no duration like PT5M or P7D.`);
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const total = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  return (match[1] ? -total : total) * secondMs;
}

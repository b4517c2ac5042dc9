import type { EventManner } from './presentEvent';
import { readZone } from './zonedTime';

/** The caller's Prefer header as Outlook reads it, and the header that confirms it. @throws GraphFailure 400 for an unknown zone */
export function readPreferences(header: string | undefined): { manner: EventManner; headers: Record<string, string> } {
  const zone = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(header ?? '')?.[1];
  const bodyAs = /outlook\.body-content-type\s*=\s*"(text|html)"/i.exec(header ?? '')?.[1]?.toLowerCase() as
    EventManner['bodyAs'] | undefined;
  if (zone !== undefined) readZone(zone);
  const applied = [
    ...(zone === undefined ? [] : [`outlook.timezone="${zone}"`]),
    ...(bodyAs === undefined ? [] : [`outlook.body-content-type="${bodyAs}"`]),
  ];
  return {
    manner: { zone: zone ?? 'UTC', bodyAs: bodyAs ?? 'html' },
    headers: applied.length > 0 ? { 'Preference-Applied': applied.join(', ') } : {},
  };
}

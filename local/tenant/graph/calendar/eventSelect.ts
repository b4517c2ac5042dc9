import type { GraphCall } from '../graphCall';
import { pick, readSelect } from '../odata/select';
import type { Entity } from '../odata/select';
import { eventProperties } from './eventProperties';

/** The event with the properties that $select names; its id and version always come. @throws GraphFailure 400 */
export function selectEvent(call: GraphCall, event: Entity): Entity {
  const selected = readSelect(
    call.query,
    'Microsoft.OutlookServices.Event',
    eventProperties,
    'RequestBroker--ParseUri',
  );
  return selected ? { '@odata.etag': event['@odata.etag'], ...pick(event, selected) } : event;
}

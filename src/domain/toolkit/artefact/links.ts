import { isLinkAllowed } from '../../charter';
import { tidyLine } from '../../kernel';

/** What an address is counted by: where it came from is no part of where it leads. */
const campaign = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)=/i;

/**
 * The address that a person gave, as it is kept; undefined for one that no link may have: only http, https and mailto, with
 * nothing hidden in it.
 */
export function tidyAddress(raw: string): string | undefined {
  const address = tidyLine(raw);
  return isLinkAllowed(address) && !/[\s"<>]/.test(address) ? address : undefined;
}

/**
 * An address as it is compared: two that lead to the same place by the usual rules of the web (RFC 3986, section 6.2.2) are
 * the same, whatever the case of the host, a stroke at the end, a place on the page, or a campaign that is counted.
 */
export function comparedAddress(address: string): string {
  const [withoutPlace = ''] = address.split('#');
  const [before = '', query = ''] = withoutPlace.split(/\?(.*)/s);
  const kept = query.split('&').filter((part) => part !== '' && !campaign.test(part));
  const [, scheme = '', host = '', path = ''] = /^([a-z]+:(?:\/\/)?)([^/]*)(.*)$/is.exec(before) ?? [];
  const web = scheme.toLowerCase().replace(/^https?:\/\//, '//');
  const place = `${web}${host.toLowerCase().replace(/^www\.|:(?:80|443)$/g, '')}${path.replace(/\/+$/, '')}`;
  return kept.length === 0 ? place : `${place}?${kept.join('&')}`;
}

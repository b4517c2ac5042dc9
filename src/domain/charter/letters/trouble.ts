import type { PublicationTrouble } from '../charter';

/** What keeps the page from being published, and who can repair it. */
export const englishTrouble: Readonly<Record<PublicationTrouble, string>> = {
  siteRefused:
    'Guildhall may not write on the community’s site: a SharePoint administrator can grant it write access to that site.',
  pagesMissing: 'The site has no library of pages: an owner of the site can bring “Site Pages” back.',
  columnMissing:
    'The column “Guildhall” of the site’s pages is missing: a SharePoint administrator can run the provisioning of the site again.',
  consentMissing:
    'Your organisation has not agreed that Guildhall publishes on behalf of people: an administrator can consent to that. Until then Guildhall publishes in its own name.',
  signInRefused:
    'Your organisation wants you to sign in again before something is published in your name. Guildhall publishes it in its own name.',
  notReached: 'SharePoint does not answer. If that goes on, a SharePoint administrator can see why.',
  pageInUse:
    'Somebody has the page open for editing, or checked out: it can be written once they publish, discard or check in what they have.',
  pageRejected:
    'SharePoint does not take what is to stand on the page. Whoever runs Guildhall finds the reason in its log.',
  awaitsApproval:
    'It is written on the page, but this site shows a page only once somebody has approved it: whoever approves pages there can do that.',
};

// No speaker of Welsh has reviewed these words yet.
export const welshTrouble: Readonly<Record<PublicationTrouble, string>> = {
  siteRefused:
    'Ni chaiff Guildhall ysgrifennu ar safle’r gymuned: gall gweinyddwr SharePoint roi hawl ysgrifennu iddo ar y safle hwnnw.',
  pagesMissing: 'Nid oes llyfrgell dudalennau ar y safle: gall perchennog y safle ddod â “Site Pages” yn ôl.',
  columnMissing:
    'Mae’r golofn “Guildhall” ar goll o dudalennau’r safle: gall gweinyddwr SharePoint redeg darpariaeth y safle eto.',
  consentMissing:
    'Nid yw eich sefydliad wedi cytuno bod Guildhall yn cyhoeddi ar ran pobl: gall gweinyddwr gydsynio i hynny. Tan hynny mae Guildhall yn cyhoeddi yn ei enw ei hun.',
  signInRefused:
    'Mae eich sefydliad am i chi fewngofnodi eto cyn cyhoeddi rhywbeth yn eich enw chi. Mae Guildhall yn ei gyhoeddi yn ei enw ei hun.',
  notReached: 'Nid yw SharePoint yn ateb. Os bydd hynny’n parhau, gall gweinyddwr SharePoint weld pam.',
  pageInUse:
    'Mae gan rywun y dudalen ar agor i’w golygu, neu wedi’i thynnu allan: gellir ei hysgrifennu unwaith y bydd wedi cyhoeddi, gwaredu neu ddychwelyd yr hyn sydd ganddo.',
  pageRejected:
    'Nid yw SharePoint yn derbyn yr hyn sydd i sefyll ar y dudalen. Bydd pwy bynnag sy’n rhedeg Guildhall yn dod o hyd i’r rheswm yn ei log.',
  awaitsApproval:
    'Mae wedi’i ysgrifennu ar y dudalen, ond dim ond ar ôl i rywun ei chymeradwyo y mae’r safle hwn yn dangos tudalen: gall pwy bynnag sy’n cymeradwyo tudalennau yno wneud hynny.',
};

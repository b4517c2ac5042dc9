import { clauseName } from '../clauseName';
import { dayOf, dayThere } from './days';
import { leftInWords } from './leftOnPage';
import type { About, CharterNews, Letter, LetterTo } from './news';
import { welshMisfit } from './misfit';
import { welshTrouble } from './trouble';

const open = 'Agorwch y siarter';
const onlyOnce = 'Dyma’r unig neges amdano.';

/** News of a charter in Welsh. No speaker of Welsh has reviewed these words yet. */
export function inWelsh(news: CharterNews, { name, timeZone }: LetterTo): Letter {
  switch (news.kind) {
    case 'objected':
      return {
        headline: `Mae ${news.by} yn gwrthwynebu eich cynnig: ${subject(news.about)}`,
        text: `Mae ${news.by} yn gwrthwynebu’r hyn a gynigioch ar gyfer siarter ${name}, ac yn rhoi’r rheswm hwn: “${news.reason}”`,
        closing:
          'Tra bo gwrthwynebiad yn sefyll, ni chaiff y cynnig ei fabwysiadu. Gallwch ateb mewn sylw, neu ddiwygio’r geiriad; bydd pwy bynnag a wrthwynebodd wedyn yn edrych eto.',
        label: 'Agorwch y siarter i ateb neu ddiwygio',
      };
    case 'commented':
      return {
        headline: `Mae ${news.by} wedi rhoi sylw ar eich cynnig: ${subject(news.about)}`,
        text: `Mae ${news.by} yn ysgrifennu am yr hyn a gynigioch ar gyfer siarter ${name}: “${news.text}”`,
        closing: 'Cewch glywed am sylwadau ar gynnig unwaith y dydd ar y mwyaf. Mae’r lleill yn y siarter.',
        label: open,
      };
    case 'returned':
      return {
        headline: `Mae eich cynnig yn dod yn ôl atoch: ${subject(news.about)}`,
        text:
          `Ar ei ddyddiad cau roedd ${news.objections.length === 1 ? 'gwrthwynebiad' : 'gwrthwynebiadau'} yn sefyll yn erbyn ` +
          `yr hyn a gynigioch ar gyfer siarter ${name}. Mae’r siarter yn aros fel y mae, a chedwir eich geiriau.`,
        points: news.objections.map(({ by, reason }) => `${by}: ${reason}`),
        closing: 'Gallwch ei gynnig eto mewn geiriad sy’n datrys hyn.',
        label: 'Agorwch y siarter i’w gynnig eto',
      };
    case 'adopted':
      return {
        headline: `Mae eich cynnig wedi’i fabwysiadu: ${subject(news.about)}`,
        text:
          (news.atOnceBy === undefined
            ? `Nid oedd gwrthwynebiad neb yn sefyll ar y dyddiad cau: mae’r hyn a gynigioch bellach yn siarter ${name}, fersiwn ${news.version}.`
            : `Mabwysiadodd ${news.atOnceBy}, sy’n arwain ${name}, yr hyn a gynigioch ar unwaith. Mae bellach yn y siarter, fersiwn ${news.version}.`) +
          (news.isMerged
            ? ' Roedd y cymal wedi newid yn y cyfamser: daethpwyd â’ch geiriau chi a geiriau’r lleill ynghyd.'
            : ''),
        label: 'Darllenwch y siarter',
      };
    case 'outdated':
      return {
        headline: `Mae angen i chi edrych ar eich cynnig: ${subject(news.about)}`,
        text: `${welshMisfit[news.because](name)} Cedwir eich geiriau, ac nid oes dyddiad yn rhedeg yn y cyfamser.`,
        closing: 'Diweddarwch y cynnig yn ôl y siarter, neu tynnwch ef yn ôl.',
        label: 'Agorwch y siarter i weld y ddau',
      };
    case 'amended':
      return {
        headline: `Edrychwch eto: ${subject(news.about)}`,
        text:
          `Mae ${news.by} wedi rhoi geiriad arall i gynnig ar gyfer siarter ${name}. ` +
          (news.objects
            ? 'Mae eich gwrthwynebiad yn sefyll nes i chi ei dynnu’n ôl.'
            : 'I’r geiriad blaenorol yr oedd eich cefnogaeth, ac nid yw’n cyfrif i’r un hwn.'),
        closing: `Mae ar agor tan ${dayThere(news.closesAt, timeZone, 'cy-GB')}.`,
        label: 'Agorwch y siarter i edrych arno',
      };
    case 'reviewDue':
      return {
        headline: `Mae’n bryd edrych ar eich siarter eto: ${name}`,
        text: `Roedd siarter ${name} i’w hadolygu ar ${dayOf(news.on, 'cy-GB')}. Mae’r hyn i’w drafod yn barod:`,
        points: [
          'Ydyn ni’n byw yn ôl y siarter?',
          ...(news.questions > 0 ? [`Cwestiynau a adawodd darllenwyr: ${news.questions}`] : []),
          ...(news.returned > 0 ? [`Cynigion na ellid cytuno arnynt: ${news.returned}`] : []),
        ],
        closing: `Mae un clic yn ei roi ar agenda’r sesiwn nesaf. ${onlyOnce}`,
        label: 'Agorwch y siarter i gynllunio’r adolygiad',
      };
    case 'objectiveEnded':
      return {
        headline: `Beth ddaeth o’ch amcan? ${news.text}`,
        text: `Diwrnod olaf amcan ${name} oedd ${dayOf(news.endsOn, 'cy-GB')}: “${news.text}”`,
        closing: `Dywedwch a gafodd ei gyflawni; yna gall yr un nesaf ddechrau. ${onlyOnce}`,
        label: 'Agorwch y siarter i nodi’r canlyniad',
      };
    case 'pageTrouble':
      return {
        headline: `Ni ellid cyhoeddi tudalen eich siarter: ${name}`,
        text: `Mae fersiwn ${news.version} o siarter ${name} wedi’i fabwysiadu a gellir ei ddarllen yn Guildhall. ${welshTrouble[news.trouble]}${news.by === undefined ? '' : ` ${news.by} yw’r person hwnnw.`}`,
        closing: 'Mae Guildhall yn dal i geisio ohono’i hun; does dim yn cael ei golli.',
        label: open,
      };
    case 'pageLeft':
      return {
        headline: `Ni ellid cymryd drosodd bopeth ar dudalen eich siarter: ${name}`,
        text:
          `Newidiodd ${news.by.length === 0 ? 'rhywun' : news.by.join(', ')} dudalen siarter ${name} yn SharePoint â llaw. ` +
          'Mae’n dweud eto yr hyn y cytunwyd arno. ' +
          (news.taken === 0 ? '' : `Newidiadau sydd bellach yn gynigion: ${news.taken}. `) +
          'Ni allai hyn ddod yn gynnig:',
        points: news.left.map((left) => leftInWords(left, 'cy')),
        closing:
          (news.pageVersion === undefined
            ? 'Nid yw ar goll: mae hanes fersiynau’r dudalen yn ei gadw fel y’i hysgrifennwyd. '
            : `Nid yw ar goll: mae fersiwn ${news.pageVersion} yn hanes fersiynau’r dudalen yn ei gadw fel y’i hysgrifennwyd. `) +
          'Cynigiwch oddi yno yn Guildhall yr hyn a ddylai fod yn y siarter.',
        label: 'Agorwch y dudalen, yna “Version history”',
        url: news.page,
      };
    case 'withdrawn':
      return {
        headline: `Tynnwyd eich cynnig yn ôl: ${subject(news.about)}`,
        text: `Mae ${news.by}, sy’n arwain ${name}, wedi tynnu’n ôl yr hyn a gynigioch ar gyfer ei siarter. Mae’r siarter yn aros fel y mae, a chedwir eich geiriau.`,
        closing: 'Gofynnwch pam, os nad ydych wedi cael gwybod. Gallwch ei gynnig eto.',
        label: 'Agorwch y siarter i’w weld',
      };
    case 'dayOfChanges':
      return {
        headline: `Beth sy’n newydd ar gyfer siarter ${name}`,
        text: `Cynigiwyd hyn ar gyfer siarter ${name}, neu fe’i newidiwyd ynddi. Caiff yr hyn nad oes neb yn ei wrthwynebu ei fabwysiadu pan fydd yn cau.`,
        points: [
          ...news.atOnce.map(({ about, by, version, turnsBack, until }) =>
            turnsBack === undefined
              ? `Newidiodd ${by} hyn ar unwaith, fel y caiff arweinydd pan fo’r ystyr yn aros: ${subject(about)} (fersiwn ${version}).` +
                (until === undefined
                  ? ''
                  : ` Os yw’r ystyr wedi newid yn eich barn chi, gallwch ei droi’n ôl tan ${dayThere(until, timeZone, 'cy-GB')}.`)
              : `Trodd ${by} fersiwn ${turnsBack} yn ôl: ${subject(about)} (fersiwn ${version}).`,
          ),
          ...news.opened.map(
            ({ about, by, closesAt, fromPage }) =>
              `${fromPage ? 'Ysgrifennwyd ar y dudalen yn SharePoint, ac mae’n gynnig bellach' : `Mae ${by} yn cynnig`}: ` +
              `${subject(about)} (ar agor tan ${dayThere(closesAt, timeZone, 'cy-GB')})`,
          ),
          ...(news.more > 0 ? [`A ${news.more} arall`] : []),
        ],
        closing: 'Cewch glywed am hyn unwaith y dydd ar y mwyaf.',
        label: 'Agorwch y siarter i gefnogi, rhoi sylw neu wrthwynebu',
      };
    case 'reminder':
      return {
        headline: `Ydych chi wedi darllen siarter ${name}?`,
        text: `Mae ${news.lead}, sy’n arwain ${name}, yn gofyn i bawb sydd heb wneud hynny eto ddarllen y siarter, fersiwn ${news.version}. Mae un clic yn dweud eich bod wedi gwneud.`,
        closing:
          'Ni ddangosir i neb pwy sydd wedi’i ddarllen a phwy sydd heb, ac unwaith yn unig y cewch eich atgoffa am y fersiwn hwn.',
        label: 'Darllenwch y siarter',
      };
  }
}

function subject({ change, clause }: About): string {
  const name = clause ? `“${clauseName(clause)}”` : 'cymal sydd wedi mynd';
  switch (change.kind) {
    case 'start':
      return 'y siarter gyntaf';
    case 'add':
      return `ychwanegu “${clauseName(change.clause)}”`;
    case 'reword':
      return `aileirio ${name}`;
    case 'move':
      return `symud ${name}`;
    case 'remove':
      return `dileu ${name}`;
  }
}

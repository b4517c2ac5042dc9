import { clauseName } from '../clauseName';
import { dayOf, dayThere } from './days';
import type { About, CharterNews, Letter, LetterTo } from './news';
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
        text:
          `Mae siarter ${name} wedi newid lle byddech chi’n ei newid, mewn ffordd na all ond person ei chysoni. ` +
          'Cedwir eich geiriau, ac nid oes dyddiad yn rhedeg yn y cyfamser.',
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
        text: `Mae fersiwn ${news.version} o siarter ${name} wedi’i fabwysiadu a gellir ei ddarllen yn Guildhall. ${welshTrouble[news.trouble]}`,
        closing: 'Mae Guildhall yn dal i geisio ohono’i hun; does dim yn cael ei golli.',
        label: open,
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

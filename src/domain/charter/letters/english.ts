import { clauseName } from '../clauseName';
import { dayOf, dayThere } from './days';
import { leftInWords } from './leftOnPage';
import type { About, CharterNews, Letter, LetterTo } from './news';
import { englishMisfit } from './misfit';
import { englishTrouble } from './trouble';

const open = 'Open the charter';
const onlyOnce = 'This is the only message about it.';

/** News of a charter in English. */
export function inEnglish(news: CharterNews, { name, timeZone }: LetterTo): Letter {
  switch (news.kind) {
    case 'objected':
      return {
        headline: `${news.by} objects to your proposal: ${subject(news.about)}`,
        text: `${news.by} objects to what you proposed for the charter of ${name}, and gives this reason: “${news.reason}”`,
        closing:
          'While an objection stands, the proposal is not adopted. You can answer in a comment, or amend the wording; whoever objected then looks again.',
        label: 'Open the charter to answer or amend',
      };
    case 'commented':
      return {
        headline: `${news.by} comments on your proposal: ${subject(news.about)}`,
        text: `${news.by} writes about what you proposed for the charter of ${name}: “${news.text}”`,
        closing: 'You hear of comments on a proposal once a day at most. The others are in the charter.',
        label: open,
      };
    case 'returned':
      return {
        headline: `Your proposal goes back to you: ${subject(news.about)}`,
        text:
          `At its closing date ${news.objections.length === 1 ? 'an objection' : 'objections'} stood against what you ` +
          `proposed for the charter of ${name}. The charter stays as it is, and your words are kept.`,
        points: news.objections.map(({ by, reason }) => `${by}: ${reason}`),
        closing: 'You can propose it again in a wording that settles this.',
        label: 'Open the charter to propose it again',
      };
    case 'adopted':
      return {
        headline: `Your proposal is adopted: ${subject(news.about)}`,
        text:
          (news.atOnceBy === undefined
            ? `Nobody’s objection stood at the closing date: what you proposed is now in the charter of ${name}, version ${news.version}.`
            : `${news.atOnceBy}, who leads ${name}, adopted what you proposed at once. It is now in the charter, version ${news.version}.`) +
          (news.isMerged ? ' The clause had changed meanwhile: your words and the others’ were brought together.' : ''),
        label: 'Read the charter',
      };
    case 'outdated':
      return {
        headline: `Your proposal needs you: ${subject(news.about)}`,
        text: `${englishMisfit[news.because](name)} Your words are kept, and no date runs meanwhile.`,
        closing: 'Bring it up to date with the charter, or withdraw it.',
        label: 'Open the charter to see both',
      };
    case 'amended':
      return {
        headline: `Please look again: ${subject(news.about)}`,
        text:
          `${news.by} has given a proposal for the charter of ${name} another wording. ` +
          (news.objects
            ? 'Your objection stands until you withdraw it.'
            : 'Your support was for the wording before, and does not count for this one.'),
        closing: `It is open until ${dayThere(news.closesAt, timeZone, 'en-GB')}.`,
        label: 'Open the charter to look at it',
      };
    case 'reviewDue':
      return {
        headline: `Time to look at your charter again: ${name}`,
        text: `The charter of ${name} was to be looked at again on ${dayOf(news.on, 'en-GB')}. What to talk about is ready:`,
        points: [
          'Do we live by it?',
          ...(news.questions > 0 ? [`Questions that readers left: ${news.questions}`] : []),
          ...(news.returned > 0 ? [`Proposals that could not be agreed: ${news.returned}`] : []),
        ],
        closing: `One click puts it on the agenda of the next session. ${onlyOnce}`,
        label: 'Open the charter to plan the review',
      };
    case 'objectiveEnded':
      return {
        headline: `What has become of your objective? ${news.text}`,
        text: `The last day of ${name}’s objective was ${dayOf(news.endsOn, 'en-GB')}: “${news.text}”`,
        closing: `Say whether it was reached; then the next one can begin. ${onlyOnce}`,
        label: 'Open the charter to tell the outcome',
      };
    case 'pageTrouble':
      return {
        headline: `The page of your charter could not be published: ${name}`,
        text: `Version ${news.version} of the charter of ${name} is adopted and can be read in Guildhall. ${englishTrouble[news.trouble]}${news.by === undefined ? '' : ` It is ${news.by}.`}`,
        closing: 'Guildhall goes on trying by itself; nothing is lost.',
        label: open,
      };
    case 'pageLeft':
      return {
        headline: `Not everything on the page of your charter could be taken over: ${name}`,
        text:
          `${news.by.length === 0 ? 'Somebody' : news.by.join(', ')} changed the page of the charter of ${name} in SharePoint by hand. ` +
          'It says again what was agreed. ' +
          (news.taken === 0 ? '' : `Changes that are proposals now: ${news.taken}. `) +
          'This could not become a proposal:',
        points: news.left.map((left) => leftInWords(left, 'en')),
        closing:
          (news.pageVersion === undefined
            ? 'It is not lost: the version history of the page keeps it as it was written. '
            : `It is not lost: version ${news.pageVersion} in the version history of the page keeps it as it was written. `) +
          'Propose from there in Guildhall what should stand in the charter.',
        label: 'Open the page, then “Version history”',
        url: news.page,
      };
    case 'withdrawn':
      return {
        headline: `Your proposal was taken back: ${subject(news.about)}`,
        text: `${news.by}, who leads ${name}, took back what you proposed for its charter. The charter stays as it is, and your words are kept.`,
        closing: 'Ask them why, if they have not told you. You can propose it again.',
        label: 'Open the charter to see it',
      };
    case 'dayOfChanges':
      return {
        headline: `What is new for the charter of ${name}`,
        text: `This was proposed for the charter of ${name}, or changed in it. What nobody objects to is adopted when it closes.`,
        points: [
          ...news.atOnce.map(({ about, by, version, turnsBack, until }) =>
            turnsBack === undefined
              ? `${by} changed at once, as a lead may when the meaning stays: ${subject(about)} (version ${version}).` +
                (until === undefined
                  ? ''
                  : ` If you find that the meaning has changed, you can turn it back until ${dayThere(until, timeZone, 'en-GB')}.`)
              : `${by} turned version ${turnsBack} back: ${subject(about)} (version ${version}).`,
          ),
          ...news.opened.map(
            ({ about, by, closesAt, fromPage }) =>
              `${fromPage ? 'Written on the page in SharePoint, and a proposal now' : `${by} proposes`}: ` +
              `${subject(about)} (open until ${dayThere(closesAt, timeZone, 'en-GB')})`,
          ),
          ...(news.more > 0 ? [`And ${news.more} more`] : []),
        ],
        closing: 'You hear of this once a day at most.',
        label: 'Open the charter to support, comment or object',
      };
    case 'reminder':
      return {
        headline: `Have you read the charter of ${name}?`,
        text: `${news.lead}, who leads ${name}, asks everybody who has not yet done so to read the charter, version ${news.version}. One click says that you have.`,
        closing: 'Nobody is shown who has read it and who has not, and you are reminded of this version only once.',
        label: 'Read the charter',
      };
  }
}

function subject({ change, clause }: About): string {
  const name = clause ? `“${clauseName(clause)}”` : 'a clause that is gone';
  switch (change.kind) {
    case 'start':
      return 'the first charter';
    case 'add':
      return `add “${clauseName(change.clause)}”`;
    case 'reword':
      return `reword ${name}`;
    case 'move':
      return `move ${name}`;
    case 'remove':
      return `remove ${name}`;
  }
}

import type { ComponentType } from 'react';
import type { MoreChoice } from '../../components/buttons/MoreMenu';
import type { Clause } from '../../domain/charter';
import { ObjectivePane } from './objective/ObjectivePane';
import { EndedScreen, LeadingScreen, ObjectivesScreen, ProposalScreen, ProposeScreen } from './parts';
import { ClauseProposals } from './proposals/ClauseProposals';
import { ProposalsPane } from './proposals/ProposalsPane';
import type { Desk, PlaceOfChange } from './state/desk';
import type { Text } from './useText';

/** A screen behind the first. */
interface ScreenOfChange<OfPlace> {
  title(words: Text['words'], place: OfPlace): string;
  /** It has a name of its own below its title. */
  readonly titleIsLabel?: true;
  readonly Screen: ComponentType<{ readonly place: OfPlace }>;
}

/** What stands in the charter that one reads, besides its text. Each is drawn for members and leads alone, but the first. */
export interface Panes {
  /** At the head, for readers too: what the community wants to reach. */
  readonly Objective?: ComponentType;
  /** Beside the text: what is proposed, and what a lead has to look after. */
  readonly Beside?: ComponentType;
  /** Below a clause: what is proposed about it. */
  readonly UnderClause?: ComponentType<{ readonly clause: Clause }>;
  /** What can be done about a clause, for its menu. */
  clauseChoices?(clause: Clause, desk: Desk, words: Text['words']): readonly MoreChoice[];
  /** Screens behind the first; each draws its own heading's text. */
  readonly screens: {
    readonly [Kind in PlaceOfChange['kind']]?: ScreenOfChange<Extract<PlaceOfChange, { readonly kind: Kind }>>;
  };
}

/** What changes the charter. */
export const panes: Panes = {
  Objective: ObjectivePane,
  Beside: ProposalsPane,
  UnderClause: ClauseProposals,
  clauseChoices: ({ id: clauseId }, { goTo }, words) =>
    (['reword', 'move', 'remove', 'add'] as const).map((what) => ({
      key: what,
      text: words.say(`Suggest_${what}` as const),
      onClick: () => goTo({ kind: 'propose', what, clauseId }),
    })),
  screens: {
    proposal: { title: (words) => words.say('ProposalTitle'), titleIsLabel: true, Screen: ProposalScreen },
    propose: {
      title: (words, { what }) => words.say(what === 'start' ? 'StartCharter' : (`Suggest_${what}` as const)),
      Screen: ProposeScreen,
    },
    ended: { title: (words) => words.say('EndedTitle'), Screen: EndedScreen },
    objectives: { title: (words) => words.say('ObjectivesTitle'), Screen: ObjectivesScreen },
    leading: { title: (words) => words.say('LeadingTitle'), Screen: LeadingScreen },
  },
};

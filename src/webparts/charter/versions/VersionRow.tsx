import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { startWithCapital } from '../../../components/words';
import type { VersionsView } from '../../../domain/charter';
import { changeName } from '../inWords/changeName';
import { useAdoptedInWords } from '../inWords/useAdoptedInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { adoptionOf } from './adoptionOf';
import { clauseBefore } from './clauseBefore';
import { TurnBack } from './TurnBack';
import { getVersionClasses } from './versionClasses';

interface VersionRowProps {
  readonly version: VersionsView['versions'][number];
  /** All of them, in any order. */
  readonly versions: VersionsView['versions'];
}

/** A version: what it changed, who proposed and supported it, when it was adopted and by whom. */
export const VersionRow: React.FC<VersionRowProps> = ({ version, versions }) => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const adopted = useAdoptedInWords();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getVersionClasses(theme)];
  const { number, adoptedAt, change, weight, proposal, merged } = version;
  const clause = 'clauseId' in change ? clauseBefore(versions, number, change.clauseId) : undefined;
  const name = words.say(number === view.version ? 'VersionNow' : 'VersionNumber', { number });
  const names = proposal.supporters.map((person) => person.name);
  return (
    <li>
      <h4 className={classes.name}>
        {name}, {adopted(adoptedAt, adoptionOf(version))}
      </h4>
      <p className={screen.text} dir="auto">
        {changeName({ change, ...(clause ? { clause } : {}) }, words)}
      </p>
      <p className={screen.quiet}>
        {startWithCapital(words.say(`Weight_${weight}` as const), words.strings.Language)}.
        {merged && ` ${words.say('Merged')}`}
      </p>
      <p className={screen.text} dir="auto">
        {proposal.reason === ''
          ? `${words.say('ProposedByName', { name: proposal.by.name })}.`
          : words.say('ProposedBy', { name: proposal.by.name, reason: proposal.reason })}
      </p>
      {names.length > 0 && <p className={screen.quiet}>{words.say('SupportedBy', { names: listed(names, words) })}</p>}
      {version.adoptedBy && <TurnBack version={version} />}
      <div className={classes.ways}>
        <LinkButton
          text={words.say('ReadVersion')}
          about={words.say('VersionNumber', { number })}
          onClick={() => goTo({ kind: 'version', number })}
        />
        {number > 1 && (
          <LinkButton
            text={words.say('WhatItChanged')}
            about={words.say('VersionNumber', { number })}
            onClick={() => goTo({ kind: 'compare', from: number - 1, to: number })}
          />
        )}
      </div>
    </li>
  );
};

function listed(names: readonly string[], words: ReturnType<typeof useText>['words']): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : words.say('ListOf', { first: names.slice(0, -1).join(', '), last });
}

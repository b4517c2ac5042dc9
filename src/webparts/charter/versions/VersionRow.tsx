import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { VersionsView } from '../../../domain/charter';
import { useAdoptedInWords } from '../inWords/useAdoptedInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { adoptionOf } from './adoptionOf';
import { getVersionClasses } from './versionClasses';

/** A version: what it changed, who proposed and supported it, when it was adopted and by whom. */
export const VersionRow: React.FC<{ readonly version: VersionsView['versions'][number] }> = ({ version }) => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const adopted = useAdoptedInWords();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getVersionClasses(theme)];
  const { number, adoptedAt, change, weight, proposal, merged } = version;
  const name = words.say(number === view.version ? 'VersionNow' : 'VersionNumber', { number });
  const names = proposal.supporters.map((person) => person.name);
  return (
    <li>
      <h4 className={classes.name}>
        {name}, {adopted(adoptedAt, adoptionOf(version))}
      </h4>
      <p className={screen.text}>
        {words.say(`Change_${change.kind}` as const)}, {words.say(`Weight_${weight}` as const)}.
        {merged && ` ${words.say('Merged')}`}
      </p>
      <p className={screen.text} dir="auto">
        {words.say('ProposedBy', { name: proposal.by.name, reason: proposal.reason })}
      </p>
      {names.length > 0 && <p className={screen.quiet}>{words.say('SupportedBy', { names: listed(names, words) })}</p>}
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

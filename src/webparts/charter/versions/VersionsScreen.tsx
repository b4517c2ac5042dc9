import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useAsked } from '../../../components/useAsked';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { CompareTwo } from './CompareTwo';
import { getVersionClasses } from './versionClasses';
import { VersionRow } from './VersionRow';

/** All versions of the charter, the newest first, and any two of them to be compared. */
export const VersionsScreen: React.FC = () => {
  const { words } = useText();
  const { api } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getVersionClasses(theme)];
  const asked = useAsked(React.useCallback(() => api.readVersions(), [api]));
  if (!asked.view) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  const { versions } = asked.view;
  return (
    <>
      {versions.length > 1 ? (
        <CompareTwo numbers={versions.map(({ number }) => number)} />
      ) : (
        <p className={screen.text}>{words.say('OnlyOneVersion')}</p>
      )}
      <ul className={classes.versions}>
        {versions.map((version) => (
          <VersionRow key={version.number} {...{ version, versions }} />
        ))}
      </ul>
    </>
  );
};

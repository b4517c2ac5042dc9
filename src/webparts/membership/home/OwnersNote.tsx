import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Named } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** That owners are set in Teams, how, and the exact requests for an administrator. */
export const OwnersNote: React.FC<{ readonly owner?: Named | undefined }> = ({ owner }) => {
  const { words } = useText();
  const { api } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getClasses(theme)];
  const [isOpen, setOpen] = React.useState(false);
  const [group, setGroup] = React.useState<string>();
  React.useEffect(() => {
    let isWanted = isOpen;
    if (isOpen) void api.community().then((found) => isWanted && setGroup(found));
    return () => {
      isWanted = false;
    };
  }, [api, isOpen]);
  const owners = `/groups/${group ?? '{group}'}/owners`;
  const next = '{"@odata.id": "https://graph.microsoft.com/v1.0/users/{id}"}';
  return (
    <div className={classes.root}>
      <LinkButton text={words.say('OwnersTitle')} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <>
          <p className={screen.text}>{words.say('OwnersInTeams')}</p>
          <p className={screen.text}>{words.say('OwnersByRequest')}</p>
          <pre className={classes.code} tabIndex={0} aria-label={words.say('OwnersRequest')}>
            {[`POST ${owners}/$ref`, next, '', `DELETE ${owners}/${owner?.id ?? '{id}'}/$ref`].join('\n')}
          </pre>
          <p className={screen.quiet}>{words.say('OwnersFollow')}</p>
        </>
      )}
    </div>
  );
};

const getClasses = memoizeFunction(({ semanticColors }: Theme) =>
  mergeStyleSets({
    root: { marginTop: 16 },
    code: {
      margin: '8px 0 0',
      padding: 8,
      fontSize: 12,
      lineHeight: '16px',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      border: `1px solid ${semanticColors.bodyDivider}`,
      color: semanticColors.bodyText,
    },
  }),
);

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { downloadText } from '../../../components/handOver';
import { useAsked } from '../../../components/useAsked';
import type { ManagedCommunity } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { Verbatim } from '../layout/Verbatim';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { fileNameOf } from './fileNameOf';

/** What a successor needs to know, to read, copy or keep. */
export const HandoverPack: React.FC<{ readonly community: ManagedCommunity }> = ({ community: { id } }) => {
  const { words } = useText();
  const { api } = useDesk();
  const theme = useTheme();
  const asked = useAsked(React.useCallback(() => api.readHandover(id), [api, id]));
  if (!asked.view) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  const { name, markdown } = asked.view;
  return (
    <>
      <p className={getScreenClasses(theme).text}>{words.say('HandoverText')}</p>
      <Verbatim label={words.say('Handover')} text={markdown}>
        <DefaultButton
          className={getFormClasses(theme).button}
          text={words.say('Download')}
          onClick={() => downloadText(fileNameOf(name), markdown)}
        />
      </Verbatim>
    </>
  );
};

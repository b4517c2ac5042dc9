import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { downloadText } from '../../../components/handOver';
import { Markdown } from '../../../components/markdown/Markdown';
import { useAsked } from '../../../components/useAsked';
import type { ManagedCommunity } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { CopyText } from '../layout/CopyText';
import { getManagerClasses } from '../layout/managerClasses';
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
      <section aria-label={words.say('Handover')} className={getManagerClasses(theme).pack}>
        <Markdown text={markdown} level={4} />
      </section>
      <CopyText text={markdown}>
        <DefaultButton
          className={getFormClasses(theme).button}
          text={words.say('Download')}
          onClick={() => downloadText(fileNameOf(name), markdown)}
        />
      </CopyText>
    </>
  );
};

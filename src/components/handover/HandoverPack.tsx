import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import type { HandoverView, Language } from '../../domain/membership';
import { DefaultButton } from '../buttons/Button';
import { getFormClasses } from '../forms/formClasses';
import { NotYet } from '../frame/NotYet';
import { getScreenClasses } from '../frame/screenClasses';
import { downloadText } from '../handOver';
import { Markdown } from '../markdown/Markdown';
import { unprinted } from '../unprinted';
import { useAsked, type Heard } from '../useAsked';
import { useTextOf } from '../words';
import { CopyText } from './CopyText';
import { fileNameOf } from './fileNameOf';

interface HandoverPackProps {
  /** Asked once, and again when it is another function. */
  readonly read: (language: Language) => Promise<Heard<HandoverView>>;
  /** Tells those who can't see the screen. */
  readonly tell: (text: string) => void;
  /** Keeps the place while the answer is on its way. */
  readonly meanwhile: JSX.Element;
}

/** What a successor needs to know, to read, print, copy or keep. */
export const HandoverPack: React.FC<HandoverPackProps> = ({ read, tell, meanwhile }) => {
  const { words } = useTextOf<SharedStrings>();
  const theme = useTheme();
  const language = words.strings.Language.startsWith('cy') ? 'cy' : 'en';
  const asked = useAsked(React.useCallback(() => read(language), [read, language]));
  if (!asked.view) return <NotYet asked={asked} meanwhile={meanwhile} />;
  const { name, markdown } = asked.view;
  return (
    <>
      <p className={`${getScreenClasses(theme).text} ${unprinted}`}>{words.say('HandoverText')}</p>
      <section aria-label={words.say('Handover')} className={getClass(theme)}>
        <Markdown text={markdown} level={4} />
      </section>
      <CopyText text={markdown} tell={tell}>
        <DefaultButton
          className={getFormClasses(theme).button}
          text={words.say('Download')}
          onClick={() => downloadText(fileNameOf(name), markdown)}
        />
      </CopyText>
    </>
  );
};

/** A text of its own within the screen; on paper it is all there is. */
const getClass = memoizeFunction(({ effects, semanticColors }: Theme) =>
  mergeStyles({
    maxWidth: 720,
    margin: '16px 0 0',
    padding: '8px 16px 16px',
    overflowWrap: 'anywhere',
    borderRadius: effects.roundedCorner2,
    border: `1px solid ${semanticColors.bodyDivider}`,
    selectors: { '@media print': { maxWidth: 'none', padding: 0, border: 0 } },
  }),
);

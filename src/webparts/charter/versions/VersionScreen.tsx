import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { Markdown } from '../../../components/markdown/Markdown';
import { useAsked } from '../../../components/useAsked';
import { startWithCapital } from '../../../components/words';
import { sectionsOf } from '../../../domain/charter';
import { SectionText } from '../home/SectionText';
import { getTextClasses } from '../home/textClasses';
import { useAdoptedInWords } from '../inWords/useAdoptedInWords';
import { LoadingPart } from '../layout/LoadingPart';
import { onlyPrinted, unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { adoptionOf } from './adoptionOf';

/** One version, whole, as it was agreed then. */
export const VersionScreen: React.FC<{ readonly number: number }> = ({ number }) => {
  const { words } = useText();
  const { api } = useDesk();
  const adopted = useAdoptedInWords();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getTextClasses(theme)];
  const asked = useAsked(React.useCallback(() => api.readVersion(number), [api, number]));
  if (!asked.view) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  const { view: version } = asked;
  const { adoptedAt, clauses } = version;
  const said = (onPaper?: true): string =>
    startWithCapital(adopted(adoptedAt, adoptionOf(version), onPaper), words.strings.Language);
  return (
    <>
      <p className={`${screen.text} ${unprinted}`}>{said()}</p>
      <p className={`${screen.text} ${onlyPrinted}`}>{said(true)}</p>
      {sectionsOf(clauses).map((found) => (
        <SectionText key={found.section} section={found.section}>
          {found.clauses.map(({ id, heading, text }) => (
            <li key={id} className={classes.clause}>
              <div className={classes.words}>
                {heading && (
                  <h5 className={classes.clauseTitle} dir="auto">
                    {heading}
                  </h5>
                )}
                <Markdown text={text} level={heading ? 6 : 5} />
              </div>
            </li>
          ))}
        </SectionText>
      ))}
    </>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { later } from '../frame/later';
import { drawPieces, type HeadingLevel } from './drawPieces';
import { getMarkdownClasses } from './markdownClasses';
import { plainPieces } from './plainPieces';

/** What reads any Markdown, fetched as soon as there is some: most texts are plain. */
export const MarkdownReader = later(() =>
  import(/* webpackChunkName: 'markdown' */ './LexedMarkdown').then(({ LexedMarkdown }) => LexedMarkdown),
);

interface MarkdownProps {
  readonly text: string;
  /** Of the headings within the text: one below that of what it stands under. */
  readonly level?: HeadingLevel;
}

/** What somebody wrote in Markdown, made of elements alone: nothing in it can do more than be read or be followed. */
export const Markdown: React.FC<MarkdownProps> = ({ text, level = 5 }) => {
  const plain = React.useMemo(() => plainPieces(text), [text]);
  return (
    <div className={getMarkdownClasses(useTheme()).text} dir="auto">
      {plain ? drawPieces(plain, level) : <Marked text={text} level={level} />}
    </div>
  );
};

/** While its reader is on its way, and if it does not come, a text can be read as it was written. */
const Marked: React.FC<Required<MarkdownProps>> = ({ text, level }) => {
  const classes = getMarkdownClasses(useTheme());
  const isThere = MarkdownReader.useIsThere();
  React.useEffect(() => void MarkdownReader.ahead(), []);
  if (isThere) return <MarkdownReader text={text} level={level} />;
  return <div className={classes.written}>{text}</div>;
};

import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { Undo } from '../../../components/buttons/Undo';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { charterLimits, sections, type Section } from '../../../domain/charter';
import { fieldsBelow } from '../layout/narrow';
import { useText } from '../useText';
import { ChangeFields } from './ChangeFields';
import { MoreSketches } from './MoreSketches';
import { emptySketch, hasMore, type Sketch } from './starter';

interface SketchesProps {
  readonly sketches: readonly Sketch[];
  /** What is wrong with one of them. */
  readonly wrong?: { readonly id: string; readonly text: string };
  readonly onChange: (sketches: readonly Sketch[]) => void;
  /** Makes room for what most charters say. */
  readonly onStarter: () => void;
}

/** The clauses of a first charter, section by section, each with what helps to write it. */
export const Sketches: React.FC<SketchesProps> = ({ sketches, wrong, onChange, onStarter }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const [removed, setRemoved] = React.useState<readonly Sketch[]>();
  const remove = (id: string): void => {
    setRemoved(sketches);
    onChange(sketches.filter((sketch) => sketch.id !== id));
  };
  const change = (id: string, part: Partial<Sketch>): void => {
    setRemoved(undefined);
    onChange(sketches.map((sketch) => (sketch.id === id ? { ...sketch, ...part } : sketch)));
  };
  const add = (section: Section): void => {
    setRemoved(undefined);
    onChange([...sketches, emptySketch(section)]);
  };
  return (
    <>
      {sections.map((section) => {
        const own = sketches.filter((sketch) => sketch.section === section);
        if (own.length === 0) return null;
        const name = words.say(`Section_${section}` as const);
        return (
          <section key={section} className={part}>
            <h4 className={classes.section}>{name}</h4>
            <p className={classes.quiet}>{words.say(`Prompt_${section}` as const)}</p>
            {own.map((sketch, place) => (
              <div
                key={sketch.id}
                role="group"
                data-sketch={sketch.id}
                aria-label={own.length > 1 ? `${name} ${place + 1}` : name}
                className={`${fieldsBelow} ${one}`}
              >
                <ChangeFields
                  written={sketch}
                  {...(wrong?.id === sketch.id ? { problem: wrong.text } : {})}
                  onChange={(changed) => change(sketch.id, changed)}
                />
                {sketches.length > 1 && (
                  <div>
                    <LinkButton
                      text={words.say('LeaveOut')}
                      about={own.length > 1 ? `${name} ${place + 1}` : name}
                      onClick={() => remove(sketch.id)}
                    />
                  </div>
                )}
              </div>
            ))}
          </section>
        );
      })}
      {removed && (
        <Undo
          text={words.say('LeftOut')}
          label={words.say('Undo')}
          onUndo={() => {
            onChange(removed);
            setRemoved(undefined);
          }}
        />
      )}
      {sketches.length < charterLimits.clauses && (
        <MoreSketches onAdd={add} {...(hasMore(sketches) ? { onStarter } : {})} />
      )}
    </>
  );
};

const part = mergeStyles({ marginTop: 32 });
const one = mergeStyles({ marginTop: 8 });

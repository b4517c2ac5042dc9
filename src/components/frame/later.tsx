import * as React from 'react';
import { unstable_batchedUpdates } from 'react-dom';
import { PartMissing } from './PartMissing';

/** A view whose file is fetched only when it is wanted. It is drawn at once where the file is there already. */
export interface Later<Props> extends React.FC<Props> {
  /** Fetches the file ahead of its use. A file that cannot be had is asked for again when the view is drawn. */
  ahead(): Promise<void>;
  /** Whether the file is there; whoever asks is drawn again when it comes. */
  useIsThere(): boolean;
}

/**
 * Makes a view of one that lies in a file of its own. While the file is on its way `Meanwhile` stands in its place, or
 * nothing; when it cannot be had a sentence says so, with a way to try again, and the rest of the screen goes on.
 *
 * @param load - fetches the view; called again after a failure
 * @param Meanwhile - keeps the place, so that nothing jumps when the view comes
 */
export function later<Props extends object>(
  load: () => Promise<React.ComponentType<Props>>,
  Meanwhile?: React.ComponentType,
): Later<Props> {
  let view: React.ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  let failed = false;
  const watching = new Set<() => void>();
  // All at once, so that whoever waits for the view finds it drawn.
  const tell = (): void => unstable_batchedUpdates(() => watching.forEach((drawAgain) => drawAgain()));

  const fetchIt = (): Promise<void> => {
    loading ??= load().then(
      (found) => {
        view = found;
        failed = false;
        tell();
      },
      () => {
        loading = undefined;
        failed = true;
        tell();
      },
    );
    return loading;
  };
  const useWatch = (): void => {
    const [, drawAgain] = React.useReducer((times: number) => times + 1, 0);
    const knew = view;
    React.useEffect(() => {
      watching.add(drawAgain);
      if (view !== knew) drawAgain(); // it came between drawing and listening
      return () => void watching.delete(drawAgain);
      // eslint-disable-next-line react-hooks/exhaustive-deps -- only what was known at the first drawing matters
    }, []);
  };

  const LaterView: React.FC<Props> = (props) => {
    useWatch();
    React.useEffect(() => {
      if (!view) void fetchIt();
    }, []);
    if (view) return React.createElement(view, props);
    if (failed) {
      const tryAgain = (): void => {
        failed = false;
        tell();
        void fetchIt();
      };
      return <PartMissing onTryAgain={tryAgain} />;
    }
    return Meanwhile ? <Meanwhile /> : null;
  };
  return Object.assign(LaterView, {
    ahead: fetchIt,
    useIsThere: () => {
      useWatch();
      return view !== undefined;
    },
  });
}

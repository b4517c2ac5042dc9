import * as React from 'react';

/** What people have begun to write on one board, by the name of the field. */
type Drafts = Map<string, unknown>;

const DraftsContext = React.createContext<Drafts>(new Map());

/** Keeps what is half written while the views of a session come and go; another session begins with empty fields. */
export const KeptDrafts: React.FC<{ readonly session: string }> = ({ session, children }) => {
  const kept = React.useRef<{ readonly session: string; readonly drafts: Drafts }>();
  if (kept.current?.session !== session) kept.current = { session, drafts: new Map() };
  return <DraftsContext.Provider value={kept.current.drafts}>{children}</DraftsContext.Provider>;
};

/**
 * Like `useState`, for a value that is there again when the view that shows it comes back.
 *
 * @param name - of the field; two fields of one name on the screen at once would not know of each other
 */
export function useKept<Value>(name: string, first: Value): readonly [Value, (value: Value) => void] {
  const drafts = React.useContext(DraftsContext);
  const [, draw] = React.useState(0);
  const value = drafts.has(name) ? (drafts.get(name) as Value) : first;
  const keep = React.useCallback(
    (next: Value) => {
      drafts.set(name, next);
      draw((times) => times + 1);
    },
    [drafts, name],
  );
  return [value, keep];
}

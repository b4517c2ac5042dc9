import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getRowGridClasses } from './rowGridClasses';
import { useGridKeys } from './useGridKeys';
import { useRowsInSight } from './useRowsInSight';

/** Where a row of a grid stands; it is drawn with `role="row"` and `data-row`, its id. */
export interface RowPlace {
  readonly index: number;
  /** Where the row begins, in pixels from the top of all. */
  readonly top: number;
  /** The row that the tabulator comes to. */
  readonly isActive: boolean;
  readonly onActive: (id: string) => void;
}

interface RowGridProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** What they were found by: another search begins at the top. */
  readonly search: unknown;
  /** Draws one row, with its id as its key. */
  readonly children: (row: Row, place: RowPlace) => JSX.Element;
}

/** Any number of rows: only those in sight are drawn, and arrows, Page up and down, Home and End go through all of them. */
export const RowGrid = <Row extends { readonly id: string }>(props: RowGridProps<Row>): JSX.Element => {
  const { label, rows: all, search, children } = props;
  const classes = getRowGridClasses(useTheme());
  const box = React.useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = React.useState<string>();
  const found = React.useMemo(() => all.findIndex(({ id }) => id === activeId), [all, activeId]);
  const active = Math.max(0, found);
  const { scrolls, tops, rows, sight, onScroll, bringIn } = useRowsInSight(box, all, active, search);
  const keys = useGridKeys({ box, people: all, tops, sight, active, bringIn, onActive: setActiveId });
  return (
    <div
      ref={box}
      role="grid"
      className={scrolls ? classes.scrollingBox : classes.box}
      aria-label={label}
      aria-rowcount={all.length}
      onScroll={onScroll}
      onKeyDown={keys}
    >
      <div role="rowgroup" className={classes.all} style={{ height: tops.height }}>
        {rows.map((index) => {
          const row = all[index];
          const place = { index, top: tops.tops[index] ?? 0, isActive: index === active, onActive: setActiveId };
          return row && children(row, place);
        })}
      </div>
    </div>
  );
};

import type { BoardChange } from '../leanCoffee/BoardStore';
import { closingRow, type BoardRow } from './boardRows';
import { roomRow } from './roomRow';
import { topicRow } from './topicRow';

/** A row as it shall be. */
export interface WantedRow {
  readonly rowKey: string;
  readonly row: object;
}

/** The rows that follow from changes; what stands in the row `board` is brought together into one. */
export function rowsFor(changes: readonly BoardChange[], standing: BoardRow): readonly WantedRow[] {
  const board: { -readonly [Name in keyof BoardRow]: BoardRow[Name] } = { ...standing };
  const rows: WantedRow[] = [];
  let isBoardChanged = false;
  for (const change of changes) {
    switch (change.kind) {
      case 'phase':
        board.phase = change.phase;
        isBoardChanged = true;
        break;
      case 'rules':
        board.voteBudget = change.rules.voteBudget;
        isBoardChanged = true;
        break;
      case 'deal':
        board.deal = JSON.stringify(change.deal);
        isBoardChanged = true;
        break;
      default:
        rows.push(rowFor(change));
    }
  }
  return isBoardChanged ? [{ rowKey: 'board', row: board }, ...rows] : rows;
}

function rowFor(change: Exclude<BoardChange, { kind: 'phase' | 'rules' | 'deal' }>): WantedRow {
  switch (change.kind) {
    case 'topic':
      return { rowKey: `topic_${change.topic.id}`, row: topicRow(change.topic) };
    case 'room':
      return { rowKey: `room_${change.room.number}`, row: roomRow(change.room) };
    case 'notes':
      return { rowKey: `notes_${change.topicId}`, row: { text: change.text } };
    case 'takeaway': {
      const { id, ...row } = change.takeaway;
      return { rowKey: `takeaway_${id}`, row };
    }
    case 'thumb':
      return { rowKey: `thumb_${change.person}`, row: change.vote };
    case 'attendee': {
      const { person, ...row } = change.attendee;
      return { rowKey: `here_${person}`, row };
    }
    case 'report':
      return { rowKey: `report_${change.topicId}_${change.person}`, row: { reported: change.reported } };
    case 'feedback':
      return { rowKey: `feedback_${change.person}`, row: { worth: change.worth } };
    case 'closing':
      return { rowKey: 'closing', row: closingRow(change.closing) };
    case 'actions':
      return { rowKey: 'actions', row: {} };
  }
}

import type { Marker } from '../graph/delta/deltaMarks';
import type { Directory } from '../graph/directory/directory';
import type { RecycleBin } from '../graph/directory/recycleBin';
import type { Weather } from '../graph/directory/weather';

/** What tools of the directory work with. */
export interface DirectoryToolParts {
  directory: Directory;
  bin: RecycleBin;
  weather: Weather;
  marker: Marker;
  now: () => Date;
  random: () => number;
  domain: string;
}

export { followSeriesTimer, seriesSchedule } from './followSeries.timer';
export { openSeries } from './openSeries';
export type { Series } from './openSeries';
export { seriesProblems } from './problems';
export { seriesRoutes } from './series.http';

export type { AdoptSeriesBody, HandMadeSeries, SeriesView } from './contract';
export { alreadyInvitedTo } from './alreadyInvitedTo';
export { checkAdoption } from './checkAdoption';
export type { AdoptionRefusal } from './checkAdoption';
export { membersOf, presentSeries } from './presentSeries';
export type { SeriesSight } from './presentSeries';
export type { AdoptedSeries, SeenSeries, SeriesDate } from './series';
export { wordSeriesEnd } from './wordSeriesEnd';

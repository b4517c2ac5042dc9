export { holidays, zoneNames, zones } from './britain';

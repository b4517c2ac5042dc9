export { artefactOf, guidOf, wordsOf } from './artefacts';

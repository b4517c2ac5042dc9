import * as React from 'react';
import { NotYet as NotYetView } from '../../../components/frame/NotYet';
import type { Asked } from '../../../components/useAsked';
import { LoadingPart } from './LoadingPart';

/** Stands where an answer will be: it is on its way, or why it did not come, with the way to ask again. */
export const NotYet: React.FC<{ readonly asked: Asked<unknown> }> = ({ asked }) => (
  <NotYetView asked={asked} meanwhile={<LoadingPart />} />
);

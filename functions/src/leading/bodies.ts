import * as z from 'zod';
import { directoryId } from '../platform/ids';

/** Far above any lawful text: what is too long is said in a sentence by the rule itself. */
const text = z.string().max(1_000);

const condition = z.object({
  attribute: z.enum(['jobTitle', 'department', 'office', 'employeeType', 'group']),
  how: z.enum(['is', 'begins', 'has']),
  values: z.array(text).max(100),
  synonyms: z.boolean().optional(),
});

export const rule = z.object({
  id: text,
  name: text,
  mode: z.enum(['enrol', 'suggest']),
  include: z.array(condition).max(50),
  exclude: z.array(condition).max(50),
});

export const rulesBody = z.object({ rules: z.array(rule).max(100), rulesVersion: z.string().max(100) });

export const thresholdBody = z.object({
  removals: z.int().min(0).max(1_000),
  removalShare: z.number().min(0).max(1),
  additionShare: z.number().min(0).max(10),
  rulesVersion: z.string().max(100),
});

export const inviteBody = z.object({
  text: z.string().optional(),
  ids: z.array(directoryId).max(1_000).optional(),
  dryRun: z.boolean(),
});

export const roleBody = z.object({ as: z.enum(['lead', 'deputy', 'member']) });

import { addon } from './addon';
import { cli } from './cli';
import { common } from './common';
import { matching } from './matching';
import { page } from './page';
import { panel } from './panel';
import { reports } from './reports';
import { score } from './score';
import { tables } from './tables';

export const en = {
  ...addon,
  ...cli,
  ...common,
  ...matching,
  ...page,
  ...panel,
  ...reports,
  ...score,
  ...tables,
} as const;

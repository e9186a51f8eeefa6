import { addon } from './addon';
import { check } from './check';
import { cli } from './cli';
import { common } from './common';
import { data } from './data';
import { matching } from './matching';
import { meaning } from './meaning';
import { page } from './page';
import { pageFill } from './page-fill';
import { panel } from './panel';
import { repair } from './repair';
import { reports } from './reports';
import { saving } from './saving';
import { score } from './score';
import { tables } from './tables';
import { vault } from './vault';

export const vi = {
  ...addon,
  ...check,
  ...cli,
  ...common,
  ...data,
  ...matching,
  ...meaning,
  ...page,
  ...pageFill,
  ...panel,
  ...repair,
  ...reports,
  ...saving,
  ...score,
  ...tables,
  ...vault,
} as const;

import { merged } from '../merged';
import { addon } from './addon';
import { change } from './change';
import { check } from './check';
import { cli } from './cli';
import { common } from './common';
import { data } from './data';
import { evidence } from './evidence';
import { lead } from './lead';
import { matching } from './matching';
import { meaning } from './meaning';
import { own } from './own';
import { ownTold } from './own-told';
import { page } from './page';
import { pageFill } from './page-fill';
import { panel } from './panel';
import { reading } from './reading';
import { repair } from './repair';
import { reports } from './reports';
import { saving } from './saving';
import { score } from './score';
import { sheets } from './sheets';
import { tableImport } from './table-import';
import { tables } from './tables';
import { template } from './template';
import { vault } from './vault';

export const vi = /* @__PURE__ */ merged(
  addon,
  change,
  check,
  cli,
  common,
  data,
  evidence,
  lead,
  matching,
  meaning,
  own,
  ownTold,
  page,
  pageFill,
  panel,
  reading,
  repair,
  reports,
  saving,
  score,
  sheets,
  tableImport,
  tables,
  template,
  vault,
);

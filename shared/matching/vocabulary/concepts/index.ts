import { ADDRESSES } from './addresses';
import { ASSETS } from './assets';
import { BOARDING } from './boarding';
import { CHECKUPS } from './checkups';
import { CLASS_EMULATION } from './class-emulation';
import { CLASS_FEES } from './class-fees';
import { COMMUNE } from './commune';
import { CONDUCT } from './conduct';
import { CONTRACTS } from './contracts';
import { DAILY_SHEETS } from './daily-sheets';
import { DIGITAL } from './digital';
import { DOCUMENTS } from './documents';
import type { Domain } from './domain';
import { EMULATION } from './emulation';
import { ENROLMENT } from './enrolment';
import { EXAM_PAPERS } from './exam-papers';
import { EXAMS } from './exams';
import { FACILITIES } from './facilities';
import { FAMILY } from './family';
import { FARMING } from './farming';
import { FINANCE } from './finance';
import { FITNESS_TESTS } from './fitness-tests';
import { GROWTH } from './growth';
import { GUIDANCE } from './guidance';
import { HEALTH } from './health';
import { IDENTITY } from './identity';
import { INCLUSION } from './inclusion';
import { KINDERGARTEN } from './kindergarten';
import { KITCHEN } from './kitchen';
import { LAND_REGISTER } from './land-register';
import { LIBRARY } from './library';
import { LITERACY } from './literacy';
import { MARKS } from './marks';
import { MEALS } from './meals';
import { ONE_STOP } from './one-stop';
import { PERSON } from './person';
import { PLANS } from './plans';
import { POLICY } from './policy';
import { PRIMARY_SKILLS } from './primary-skills';
import { PUPIL_AFFAIRS } from './pupil-affairs';
import { PUPIL_FEES } from './pupil-fees';
import { PUPIL_LIFE } from './pupil-life';
import { SCHOOL_RECORDS } from './school-records';
import { STAFF_PARTY } from './staff-party';
import { STAFF_RECORD } from './staff-record';
import { STAFF_REQUESTS } from './staff-requests';
import { STAFF_SALARY } from './staff-salary';
import { STAFF_TRAINING } from './staff-training';
import { STAFF_WORK } from './staff-work';
import { STOCKTAKING } from './stocktaking';
import { TAX_INVOICES } from './tax-invoices';
import { TEACHING } from './teaching';
import { TIMESHEETS } from './timesheets';
import { TRANSPORT } from './transport';
import { TRIPS } from './trips';
import { UNIT_REPORT } from './unit-report';
import { VACCINES } from './vaccines';
import { VISITS } from './visits';

/** What the forms of schools and communes ask for; the order means nothing. */
export const DOMAINS: readonly Domain[] = [
  ADDRESSES,
  ASSETS,
  BOARDING,
  CHECKUPS,
  CLASS_EMULATION,
  CLASS_FEES,
  COMMUNE,
  CONDUCT,
  CONTRACTS,
  DAILY_SHEETS,
  DIGITAL,
  DOCUMENTS,
  EMULATION,
  ENROLMENT,
  EXAMS,
  EXAM_PAPERS,
  FACILITIES,
  FAMILY,
  FARMING,
  FINANCE,
  FITNESS_TESTS,
  GROWTH,
  GUIDANCE,
  HEALTH,
  IDENTITY,
  INCLUSION,
  KINDERGARTEN,
  KITCHEN,
  LAND_REGISTER,
  LIBRARY,
  LITERACY,
  MARKS,
  MEALS,
  ONE_STOP,
  PERSON,
  PLANS,
  POLICY,
  PRIMARY_SKILLS,
  PUPIL_AFFAIRS,
  PUPIL_FEES,
  PUPIL_LIFE,
  SCHOOL_RECORDS,
  STAFF_PARTY,
  STAFF_RECORD,
  STAFF_REQUESTS,
  STAFF_SALARY,
  STAFF_TRAINING,
  STAFF_WORK,
  STOCKTAKING,
  TAX_INVOICES,
  TEACHING,
  TIMESHEETS,
  TRANSPORT,
  TRIPS,
  UNIT_REPORT,
  VACCINES,
  VISITS,
];

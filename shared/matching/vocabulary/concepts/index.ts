import { ADDRESSES } from './addresses';
import { ASSETS } from './assets';
import { ASSOCIATIONS } from './associations';
import { BOARDING } from './boarding';
import { BUILDING } from './building';
import { BUSINESS } from './business';
import { CIVIL_STATUS } from './civil-status';
import { CLASS_FEES } from './class-fees';
import { COMMUNE } from './commune';
import { CONDUCT } from './conduct';
import { CONTRACTS } from './contracts';
import { DIGITAL } from './digital';
import { DIGITAL_TEAM } from './digital-team';
import { DISASTER } from './disaster';
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
import { FOREST } from './forest';
import { HEALTH } from './health';
import { HOUSEHOLDS } from './households';
import { IDENTITY } from './identity';
import { KINDERGARTEN } from './kindergarten';
import { LABOUR_SURVEY } from './labour-survey';
import { LAND_REGISTER } from './land-register';
import { LIBRARY } from './library';
import { LIVESTOCK } from './livestock';
import { MARKS } from './marks';
import { MEALS } from './meals';
import { MEDIATION } from './mediation';
import { MERIT } from './merit';
import { MILITARY } from './military';
import { OFFICE_WORK } from './office-work';
import { ONE_STOP } from './one-stop';
import { PERSON } from './person';
import { PLANS } from './plans';
import { POLICY } from './policy';
import { POVERTY } from './poverty';
import { RESIDENCE } from './residence';
import { SANITATION } from './sanitation';
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
import { VISITS } from './visits';
import { WORSHIP } from './worship';

/** What the forms of schools and communes ask for; the order means nothing. */
export const DOMAINS: readonly Domain[] = [
  ADDRESSES,
  ASSETS,
  ASSOCIATIONS,
  BOARDING,
  BUILDING,
  BUSINESS,
  CIVIL_STATUS,
  CLASS_FEES,
  COMMUNE,
  CONDUCT,
  CONTRACTS,
  DIGITAL,
  DIGITAL_TEAM,
  DISASTER,
  DOCUMENTS,
  EMULATION,
  ENROLMENT,
  EXAMS,
  EXAM_PAPERS,
  FACILITIES,
  FAMILY,
  FARMING,
  FINANCE,
  FOREST,
  HEALTH,
  HOUSEHOLDS,
  IDENTITY,
  KINDERGARTEN,
  LABOUR_SURVEY,
  LAND_REGISTER,
  LIBRARY,
  LIVESTOCK,
  MARKS,
  MEALS,
  MEDIATION,
  MERIT,
  MILITARY,
  OFFICE_WORK,
  ONE_STOP,
  PERSON,
  PLANS,
  POLICY,
  POVERTY,
  RESIDENCE,
  SANITATION,
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
  VISITS,
  WORSHIP,
];

import { ACCOUNTING } from './accounting';
import { ACCREDITATION } from './accreditation';
import { ADDRESSES } from './addresses';
import { APPOINTMENTS } from './appointments';
import { ARCHIVES } from './archives';
import { ASSET_BOOKS } from './asset-books';
import { ASSETS } from './assets';
import { ASSOCIATIONS } from './associations';
import { AWARDS } from './awards';
import { BIDS } from './bids';
import { BOARDING } from './boarding';
import { BUDGETS } from './budgets';
import { BUILDING } from './building';
import { BUSINESS } from './business';
import { CARS } from './cars';
import { CHECKUPS } from './checkups';
import { CIVIL_STATUS } from './civil-status';
import { CLASS_EMULATION } from './class-emulation';
import { CLASS_FEES } from './class-fees';
import { COMMUNE } from './commune';
import { COMPUTERS } from './computers';
import { CONDUCT } from './conduct';
import { CONTRACTS } from './contracts';
import { DAILY_SHEETS } from './daily-sheets';
import { DIGITAL } from './digital';
import { DIGITAL_LITERACY } from './digital-literacy';
import { DIGITAL_TEAM } from './digital-team';
import { DISASTER } from './disaster';
import { DISPOSALS } from './disposals';
import { DOCUMENTS } from './documents';
import type { Domain } from './domain';
import { DUTY } from './duty';
import { E_SIGNATURE } from './e-signature';
import { EMULATION } from './emulation';
import { ENROLMENT } from './enrolment';
import { EQUIPMENT_USE } from './equipment-use';
import { EXAM_PAPERS } from './exam-papers';
import { EXAMS } from './exams';
import { FACILITIES } from './facilities';
import { FAMILY } from './family';
import { FARMING } from './farming';
import { FEE_COLLECTION } from './fee-collection';
import { FINANCE } from './finance';
import { FIRE_SAFETY } from './fire-safety';
import { FITNESS_TESTS } from './fitness-tests';
import { FOREST } from './forest';
import { GROWTH } from './growth';
import { GUIDANCE } from './guidance';
import { HEALTH } from './health';
import { HOUSEHOLDS } from './households';
import { IDENTITY } from './identity';
import { INCLUSION } from './inclusion';
import { KINDERGARTEN } from './kindergarten';
import { KITCHEN } from './kitchen';
import { LABOUR_SURVEY } from './labour-survey';
import { LAND_REGISTER } from './land-register';
import { LIBRARY } from './library';
import { LITERACY } from './literacy';
import { LIVESTOCK } from './livestock';
import { MARKS } from './marks';
import { MEALS } from './meals';
import { MEDIATION } from './mediation';
import { MEETINGS } from './meetings';
import { MERIT } from './merit';
import { MILITARY } from './military';
import { OFFICE_WORK } from './office-work';
import { ONE_STOP } from './one-stop';
import { PARTY_BOOK } from './party-book';
import { PERSON } from './person';
import { PLANS } from './plans';
import { POLICY } from './policy';
import { POVERTY } from './poverty';
import { PRIMARY_SKILLS } from './primary-skills';
import { PUPIL_AFFAIRS } from './pupil-affairs';
import { PUPIL_FEES } from './pupil-fees';
import { PUPIL_LIFE } from './pupil-life';
import { QUALITY_SYSTEM } from './quality-system';
import { RECORDS } from './records';
import { RECRUITMENT } from './recruitment';
import { REPAIRS } from './repairs';
import { RESIDENCE } from './residence';
import { RETIREMENT } from './retirement';
import { ROOM_KEEPING } from './room-keeping';
import { SANITATION } from './sanitation';
import { SCHOOL_RECORDS } from './school-records';
import { STAFF_DISCIPLINE } from './staff-discipline';
import { STAFF_INSURANCE } from './staff-insurance';
import { STAFF_NEEDS } from './staff-needs';
import { STAFF_PARTY } from './staff-party';
import { STAFF_PAY } from './staff-pay';
import { STAFF_RATING } from './staff-rating';
import { STAFF_RECORD } from './staff-record';
import { STAFF_REQUESTS } from './staff-requests';
import { STAFF_SALARY } from './staff-salary';
import { STAFF_TRAINING } from './staff-training';
import { STAFF_WORK } from './staff-work';
import { STOCKTAKING } from './stocktaking';
import { STORES } from './stores';
import { SUPPLIERS } from './suppliers';
import { TAX_INVOICES } from './tax-invoices';
import { TEACHING } from './teaching';
import { TIMESHEETS } from './timesheets';
import { TRAINING_ORDERS } from './training-orders';
import { TRANSPORT } from './transport';
import { TRIPS } from './trips';
import { UNION_WORK } from './union-work';
import { UNIT_REPORT } from './unit-report';
import { VACCINES } from './vaccines';
import { VISITS } from './visits';
import { WORK_FOLLOW } from './work-follow';
import { WORKS } from './works';
import { WORSHIP } from './worship';

/** What the forms of schools and communes ask for; the order means nothing. */
export const DOMAINS: readonly Domain[] = [
  ACCOUNTING,
  ACCREDITATION,
  ADDRESSES,
  APPOINTMENTS,
  ARCHIVES,
  ASSETS,
  ASSET_BOOKS,
  AWARDS,
  BIDS,
  BOARDING,
  BUDGETS,
  CARS,
  ASSOCIATIONS,
  BUILDING,
  BUSINESS,
  CIVIL_STATUS,
  CHECKUPS,
  CLASS_EMULATION,
  CLASS_FEES,
  COMMUNE,
  COMPUTERS,
  CONDUCT,
  CONTRACTS,
  DAILY_SHEETS,
  DIGITAL,
  DIGITAL_LITERACY,
  DISPOSALS,
  DIGITAL_TEAM,
  DISASTER,
  DOCUMENTS,
  DUTY,
  EMULATION,
  ENROLMENT,
  EQUIPMENT_USE,
  EXAMS,
  EXAM_PAPERS,
  E_SIGNATURE,
  FACILITIES,
  FAMILY,
  FARMING,
  FEE_COLLECTION,
  FINANCE,
  FIRE_SAFETY,
  FITNESS_TESTS,
  GROWTH,
  GUIDANCE,
  FOREST,
  HEALTH,
  HOUSEHOLDS,
  IDENTITY,
  INCLUSION,
  KINDERGARTEN,
  LABOUR_SURVEY,
  KITCHEN,
  LAND_REGISTER,
  LIBRARY,
  LITERACY,
  MARKS,
  MEALS,
  MEETINGS,
  LIVESTOCK,
  MEDIATION,
  MERIT,
  MILITARY,
  OFFICE_WORK,
  ONE_STOP,
  PARTY_BOOK,
  PERSON,
  PLANS,
  POLICY,
  QUALITY_SYSTEM,
  RECORDS,
  RECRUITMENT,
  REPAIRS,
  RETIREMENT,
  ROOM_KEEPING,
  STAFF_DISCIPLINE,
  STAFF_INSURANCE,
  POVERTY,
  RESIDENCE,
  SANITATION,
  PRIMARY_SKILLS,
  PUPIL_AFFAIRS,
  PUPIL_FEES,
  PUPIL_LIFE,
  STAFF_NEEDS,
  SCHOOL_RECORDS,
  STAFF_PARTY,
  STAFF_PAY,
  STAFF_RATING,
  STAFF_RECORD,
  STAFF_REQUESTS,
  STAFF_SALARY,
  STAFF_TRAINING,
  STAFF_WORK,
  STOCKTAKING,
  STORES,
  SUPPLIERS,
  TAX_INVOICES,
  TEACHING,
  TIMESHEETS,
  TRAINING_ORDERS,
  TRANSPORT,
  TRIPS,
  UNION_WORK,
  UNIT_REPORT,
  VACCINES,
  VISITS,
  WORKS,
  WORK_FOLLOW,
  WORSHIP,
];

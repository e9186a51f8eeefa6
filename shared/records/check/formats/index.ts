import type { FieldFormat } from '../../targets';
import type { FieldKey } from '../../types';
import { type Check, judgeTexts, type Verdict } from '../fault';
import type { Records } from '../records';
import { judgeClassName } from './class-name';
import { judgeDate } from './date';
import { judgeEmail } from './email';
import { judgeMask } from './mask';
import { judgeNationalId } from './national-id';
import { judgeNumber, judgePercent } from './number';
import { judgePersonName } from './person-name';
import { judgePhone } from './phone';
import { judgeTick } from './tick';

/** Values that are not written as their field's format wants. */
export const checkFormats: Check = function* (records) {
  for (const [field, format] of Object.entries(records.target.formats)) {
    const judge = judgeOf(field, format, records);
    for (const [record, verdict] of judgeTexts(records, field, judge)) {
      yield { ...verdict, record, field };
    }
  }
};

function judgeOf(
  field: FieldKey,
  format: FieldFormat,
  { context: { today }, target: { writing } }: Records,
): (text: string) => Verdict | null {
  switch (format.kind) {
    case 'date': {
      const wanted = { future: format.future, yearWillDo: false, isBirth: field === 'dob' };
      return (text) => judgeDate(text, wanted, today);
    }
    case 'date-or-year':
      return (text) => judgeDate(text, { future: false, yearWillDo: true, isBirth: true }, today);
    case 'national-id':
      return judgeNationalId;
    case 'phone':
      return (text) => judgePhone(text, format.landline);
    case 'email':
      return judgeEmail;
    case 'number':
      return (text) => judgeNumber(text, format);
    case 'percent':
      return judgePercent;
    case 'mask':
      return (text) => judgeMask(text, format.masks);
    case 'class-name':
      return judgeClassName;
    case 'person-name':
      return (text) => judgePersonName(text, writing.names);
    case 'tick':
      return judgeTick;
  }
}

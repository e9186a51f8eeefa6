import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../../shared/reports/cells';
import { textBeside } from '../../../sheets-addon/layout/score-book/written';
import type { NewEvidence } from '../../../sheets-addon/reading';
import { evidenceChanges } from '../../../sheets-addon/reading/evidence-changes';
import {
  evidenceSnapshotLines,
  readKeptEvidence,
} from '../../../sheets-addon/reading/evidence-snapshot';
import { handedInByRow } from '../../../sheets-addon/reading/handed-in';
import { toldKey } from '../../../sheets-addon/reading/told';
import { EVIDENCE_STATES } from '../../../sheets-addon/reading/types';
import { bookWith, subject } from '../layout/score-book/books';

const hashOf = (file: string) => createHash('sha256').update(file).digest('hex');

const PLAN: NewEvidence = {
  subject: 'T1',
  criterion: 'THU.TT.1',
  title: 'Kế hoạch',
  link: 'https://vidu.vn/ke-hoach',
  time: '09:15, 28/10/2026',
  hash: hashOf('ke-hoach'),
  state: 'waiting',
  reason: '',
};
const NAME = `«Kế hoạch (${hashOf('ke-hoach').slice(0, 12)})»`;
const returned = { ...PLAN, state: 'returned', reason: 'Ảnh mờ' } as const;
const changes = (before: NewEvidence[], after: NewEvidence[], told = new Map<string, string>()) =>
  evidenceChanges(before, after, told).map(({ field, before: from, after: to }) => [
    field,
    from,
    to,
  ]);

describe('since the snapshot', () => {
  it.each<[string, NewEvidence[], NewEvidence[], string[][]]>([
    ['nothing is told of what is as it was', [PLAN], [PLAN], []],
    [
      'a verdict is told with its reason',
      [PLAN],
      [returned],
      [[`Xét minh chứng ${NAME}`, 'Chờ xem', 'Trả lại: Ảnh mờ']],
    ],
    [
      'a reason that became another is told',
      [returned],
      [{ ...returned, reason: 'Sai năm' }],
      [[`Xét minh chứng ${NAME}`, 'Trả lại: Ảnh mờ', 'Trả lại: Sai năm']],
    ],
    [
      'a link that became another is told',
      [PLAN],
      [{ ...PLAN, link: 'https://vidu.vn/khac' }],
      [[`Liên kết của minh chứng ${NAME}`, PLAN.link, 'https://vidu.vn/khac']],
    ],
    ['new evidence is told', [], [PLAN], [[`Xét minh chứng ${NAME}`, '', 'Chờ xem']]],
    ['evidence that is gone is told', [PLAN], [], [[`Xét minh chứng ${NAME}`, 'Chờ xem', '']]],
  ])('%s', (_, before, after, lines) => {
    expect(changes(before, after)).toEqual(lines);
  });

  it('what a command or an edit has told is not told again', () => {
    const key = toldKey({ ...PLAN, field: `Xét minh chứng ${NAME}` });
    expect(changes([PLAN], [returned], new Map([[key, 'Trả lại: Ảnh mờ']]))).toEqual([]);
    expect(changes([PLAN], [PLAN], new Map([[key, 'Đã nhận']]))).toEqual([
      [`Xét minh chứng ${NAME}`, 'Đã nhận', 'Chờ xem'],
    ]);
  });

  it('evidence is kept as it was, whatever its words', () => {
    const row = fc.record({
      subject: fc.constantFrom('T1', 'T2'),
      criterion: fc.constantFrom('THU.TT.1', 'THU.TT.2'),
      title: fc.string({ unit: 'binary' }),
      link: fc.webUrl(),
      time: fc.string(),
      hash: fc.oneof(fc.constant(''), fc.string().map(hashOf)),
      state: fc.constantFrom(...EVIDENCE_STATES, null),
      reason: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(row, (evidence) => {
        const [line] = evidenceSnapshotLines([evidence]);
        expect(readKeptEvidence(line?.cells.handedIn ?? '')).toEqual(evidence);
      }),
    );
  });
});

describe('beside the criteria', () => {
  const subjects = [subject('T1'), subject('T2')];
  const said = handedInByRow({ evidence: [PLAN, { ...returned, hash: '', time: '' }], subjects });

  it('each piece stands with its verdict, link, time and the first 12 digits of its hash', () => {
    expect(said.get('T1')?.get('THU.TT.1')).toBe(
      [
        'Chờ xem · Kế hoạch',
        PLAN.link,
        `Nộp 09:15, 28/10/2026 · SHA-256 ${PLAN.hash.slice(0, 12)}…`,
        'Trả lại: Ảnh mờ · Kế hoạch',
        PLAN.link,
      ].join('\n'),
    );
    expect([...(said.get('T2') ?? [])]).toEqual([]);
  });

  it('no cell holds more than it can, and says that there is more', () => {
    const evidence = Array.from({ length: 400 }, (_, at) => ({ ...PLAN, title: `Hồ sơ ${at}` }));
    const own = handedInByRow({ evidence, subjects }).get('T1');
    const text = textBeside(bookWith({ subjects }), own, 'THU.TT.1');
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(text.endsWith('\n… còn nữa, ô này không ghi hết')).toBe(true);
  });
});

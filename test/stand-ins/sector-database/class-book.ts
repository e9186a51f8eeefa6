import type { Asked, Parts } from './asked';
import { MARK_COLUMNS, type Marks, markProblem, marksOf } from './mark-columns';
import { CLASSES } from './option-lists';
import { type BookRow, classBookPage } from './pages/class-book';
import type { StoredPupil } from './pupil-store';
import { page, type Reply, seeOther } from './replies';
import type { Session } from './sessions';

/** How many pupils stand on one page of the class book. */
export const ROWS_PER_PAGE = 10;

const LEFT_SCHOOL = new Set(['04', '05', '09', '11', '12']);

/** The class book: what is asked for, and what is posted from it. */
export function classBook({ store }: Parts) {
  function rowsOf(className: string): BookRow[] {
    return store
      .all()
      .filter(({ values }) => values.class_name === className)
      .map((pupil) => ({
        pupil,
        marks: store.marks(pupil.id),
        state: LEFT_SCHOOL.has(pupil.values.status) ? 'locked' : 'open',
      }));
  }

  /** Stores all rows that were posted, or none of them, and then says why. */
  function save(rows: readonly BookRow[], form: URLSearchParams) {
    const posted = rows
      .filter(({ state }) => state === 'open')
      .map(({ pupil }) => ({ pupil, marks: readMarks(form, pupil) }));
    const problems = posted.flatMap(({ pupil, marks }) =>
      MARK_COLUMNS.flatMap((column) => {
        const problem = markProblem(column, marks[column.key]);
        return problem === null ? [] : [`${pupil.values.full_name}: ${problem}`];
      }),
    );
    if (problems.length === 0) {
      for (const { pupil, marks } of posted) store.keepMarks(pupil.id, marks);
    }
    return { posted, problems };
  }

  return (asked: Asked, session: Session): Reply => {
    const { searchParams } = asked.url;
    const className = searchParams.get('lop') ?? CLASSES[0]?.value ?? '';
    const all = rowsOf(className);
    const pages = Math.max(1, Math.ceil(all.length / ROWS_PER_PAGE));
    const number = Math.min(pages, Math.max(1, Number(searchParams.get('trang')) || 1));
    const first = (number - 1) * ROWS_PER_PAGE;
    const rows = all.slice(first, first + ROWS_PER_PAGE);
    const view = { className, page: number, pages, first: first + 1 };
    if (asked.form === null) {
      const confirmation = searchParams.has('da-luu') ? `Đã lưu sổ theo dõi lớp ${className}.` : '';
      return page(classBookPage({ ...view, rows, problems: [], confirmation }, session));
    }
    const { posted, problems } = save(rows, asked.form);
    if (problems.length === 0) {
      return seeOther(`/so-theo-doi?lop=${className}&trang=${number}&da-luu=1`);
    }
    const typed = new Map(posted.map(({ pupil, marks }) => [pupil.id, marks]));
    const shown = rows.map((row) => ({ ...row, marks: typed.get(row.pupil.id) ?? row.marks }));
    return page(classBookPage({ ...view, rows: shown, problems, confirmation: '' }, session), 422);
  };
}

function readMarks(form: URLSearchParams, { id }: StoredPupil): Marks {
  return marksOf(({ key }) => (form.get(`ctl00$grd$${id}$${key}`) ?? '').normalize('NFC').trim());
}

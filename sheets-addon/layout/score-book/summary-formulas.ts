import type { SubjectKind } from '../../../shared/movement';
import { highestFirst, type Scorer, topSeats } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import type { Addresses, Formula, Span } from '../wanted/types';
import { RULED_OUT } from './answers';
import {
  groupClassColumn,
  place,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
  SUBJECT_COLUMN,
  SUMMARY_COLUMN,
} from './codes';
import { subjectsInOrder } from './kinds';
import { literal } from './literals';
import { enteredParts, resultRef } from './results';
import type { BookSubject, ScoreBook } from './types';

/**
 * Formulas of «Tổng hợp», saying what `standings` and `underQuota` say. Points are compared in whole
 * hundredths and ranks are counted, so that nothing depends on the order of rows.
 */
export class SummaryFormulas {
  private readonly rows: readonly string[];

  constructor(private readonly book: ScoreBook) {
    this.rows = subjectsInOrder(book).map(({ code }) => code);
  }

  /** A column of the subjects, of one kind or of both, for other sheets too. */
  span(column: string, kind?: SubjectKind): Span {
    const ofKind = this.book.subjects.filter((subject) => subject.kind === kind);
    const rows = kind === undefined ? this.rows : ofKind.map(({ code }) => code);
    return { sheet: ROLE.summary(this.book), rows, column };
  }

  /** What «Đối tượng» says of the subject, found by code: people sort that list. */
  listed(subject: BookSubject, column: 'name' | 'cluster'): Formula {
    const sheet = ROLE.subjects(this.book);
    return (at) => {
      const there = at.span({ sheet, column: SUBJECT_COLUMN[column] });
      const codes = at.span({ sheet, column: SUBJECT_COLUMN.code });
      const found = `INDEX(${there},MATCH(${literal(subject.code)},${codes},0))&""`;
      return `=IFERROR(${found},${literal(subject[column])})`;
    };
  }

  /** What another column of the subject's row says. */
  again(subject: BookSubject, column: keyof typeof SUMMARY_COLUMN): Formula {
    return (at) => `=${this.own(subject, at)(column)}`;
  }

  /** What the subject's score sheet says in `row`. */
  result(
    subject: BookSubject,
    row: string,
    column: keyof typeof SCORE_COLUMN = 'official',
  ): Formula {
    const ref = resultRef(this.book, subject, row, SCORE_COLUMN[column]);
    return (at) => `=${at.cell(ref)}`;
  }

  /** `rankedTotal` in hundredths, −1 for none; who has a class has a place among the classes. */
  ranked(subject: BookSubject): Formula {
    const { of, steps } = this.book.plan.classes;
    return (at) => {
      const ref = resultRef(this.book, subject, SCORE_ROW.className, SCORE_COLUMN.counted);
      const place = at.cell(ref);
      const hasPlace = of === 'group' ? `${place}>0` : `AND(${place}>0,${place}<=${steps.length})`;
      return `=IF(${hasPlace},ROUND(${this.own(subject, at)('total')}*100,0),-1)`;
    };
  }

  /** Competition rank among the subjects of the kind. */
  rank(subject: BookSubject): Formula {
    return this.rankWhere(subject, () => '');
  }

  /** Competition rank among those of the kind in the same cluster; '' is a cluster too. */
  clusterRank(subject: BookSubject): Formula {
    return this.rankWhere(
      subject,
      (at) => `*(${this.all('clusterAgain', at)}=${this.own(subject, at)('cluster')})`,
    );
  }

  private rankWhere(subject: BookSubject, more: (at: Addresses) => string): Formula {
    return (at) => {
      const ranked = this.own(subject, at)('ranked');
      const better = `(${this.all('ranked', at)}>${ranked})${more(at)}`;
      return `=IF(${ranked}<0,"",1+SUMPRODUCT(${this.sameKind(subject, at)}*${better}))`;
    };
  }

  /** The rank made different for ties by the place in the list: never shown, only sorted by. */
  order(subject: BookSubject): Formula {
    return (at) => {
      const own = this.own(subject, at);
      const level = `(${this.all('ranked', at)}=${own('ranked')})`;
      const before = `(${this.all('number', at)}<${own('number')})`;
      const ties = `SUMPRODUCT(${this.sameKind(subject, at)}*${level}*${before})`;
      const key = literal(place(subject.kind, ''));
      return `=IF(${own('ranked')}<0,"",${key}&(${own('rank')}+${ties}))`;
    };
  }

  /**
   * The class under the quota of the highest one: whole ranks while they fit, a rank that does not
   * fit whole keeps it for the council to decide, those below get the next class.
   */
  finalClass(subject: BookSubject): Formula {
    const { classes } = this.book.plan;
    const [top, second] = highestFirst(classes).map(({ title }) => title);
    const { topPercent } = classes;
    if (topPercent === null || top === undefined) {
      return (at) => `=${this.own(subject, at)('className')}`;
    }
    const rivals = this.book.subjects.filter(({ kind }) => kind === subject.kind);
    const seats = topSeats(rivals.length, topPercent);
    const next = second ?? RULED_OUT;
    return (at) => {
      const own = this.own(subject, at);
      const ofTop = `(${this.all('className', at)}=${literal(top)})`;
      const count = (than: '>' | '>=') =>
        `SUMPRODUCT(${this.sameKind(subject, at)}*${ofTop}*(${this.all('ranked', at)}${than}${own('ranked')}))`;
      const council = literal(say('sheets.summary.council', { className: top }));
      const tied = `IF(${count('>')}<${seats},${council},${literal(next)})`;
      const within = `IF(${count('>=')}<=${seats},${own('className')},${tied})`;
      return `=IF(${own('className')}<>${literal(top)},${own('className')},${within})`;
    };
  }

  /** How many criteria and items have a score or an answer. */
  scored(subject: BookSubject): Formula {
    return this.result(subject, SCORE_ROW.checks, 'counted');
  }

  progress(subject: BookSubject): Formula {
    const count = enteredParts(this.book, subject).length;
    return (at) => (count === 0 ? '=0' : `=${this.own(subject, at)('scored')}/${count}`);
  }

  /** How many criteria and items have something to be mended. */
  flaws(subject: BookSubject): Formula {
    return this.result(subject, SCORE_ROW.checks, 'check');
  }

  state(subject: BookSubject): Formula {
    const count = enteredParts(this.book, subject).length;
    const said = (key: 'none' | 'mend' | 'some' | 'all' | 'closed') =>
      literal(say(`sheets.summary.state.${key}`));
    if (this.book.stage === 'closed') return () => `=${said('closed')}`;
    return (at) => {
      const own = this.own(subject, at);
      const complete = `IF(${own('scored')}<${count},${said('some')},${said('all')})`;
      const begun = `IF(${own('flaws')}>0,${said('mend')},${complete})`;
      return `=IF(${own('scored')}=0,${said('none')},${begun})`;
    };
  }

  /** A number that changes when a score changes or moves to another criterion. */
  check(subject: BookSubject): Formula {
    return this.result(subject, SCORE_ROW.checks);
  }

  /** The sum of the numbers a scorer entered, weighted so that it differs between scorers. */
  enteredBy(subject: BookSubject, scorer: Scorer): Formula {
    return this.result(subject, SCORE_ROW.checks, scorer);
  }

  /** How many of the kind have the class at the end, those the council decides on included. */
  withClass(title: string, kindName: string): Formula {
    const council = say('sheets.summary.council', { className: title });
    return (at) => {
      const finals = this.all('finalClass', at);
      const isIt = `((${finals}=${literal(title)})+(${finals}=${literal(council)}))`;
      return `=SUMPRODUCT((${this.all('kindAgain', at)}=${literal(kindName)})*${isIt})`;
    };
  }

  /** How many have the class in a group of criteria. */
  withGroupClass(title: string, group: string): Formula {
    return (at) => {
      const classes = at.span(this.span(groupClassColumn(group)));
      return `=SUMPRODUCT((${classes}=${literal(title)})*1)`;
    };
  }

  private sameKind(subject: BookSubject, at: Addresses): string {
    return `(${this.all('kindAgain', at)}=${this.own(subject, at)('kind')})`;
  }

  private all(column: keyof typeof SUMMARY_COLUMN, at: Addresses): string {
    return at.span({ rows: this.rows, column: SUMMARY_COLUMN[column] });
  }

  private own(subject: BookSubject, at: Addresses) {
    return (column: keyof typeof SUMMARY_COLUMN): string =>
      at.cell({ row: subject.code, column: SUMMARY_COLUMN[column] });
  }
}

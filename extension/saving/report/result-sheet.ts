import type { WriteSheet } from 'hucre/xlsx';
import { type Language, say, type WordKey } from '../../../shared/words';
import { QUALITIES, type ReportView } from './report-view';
import { countCell, SheetWriter, scoreCell, textCell } from './sheet-writer';
import { SEVERITY_STYLE, STYLE } from './style';

const WIDTHS = [18, 46, 12, 12, 12, 12, 14];

/** The first sheet: the four scores with what they count, problems by kind, scores by class and column. */
export function resultSheet(view: ReportView, language: Language): WriteSheet {
  const t = (key: WordKey) => say(key, {}, language);
  const qualities = QUALITIES.map((quality) => t(`saving.quality.${quality}`));
  const sheet = new SheetWriter(WIDTHS);
  const section = (key: WordKey) => {
    sheet.row();
    sheet.row([textCell(t(key), STYLE.section)]);
  };
  sheet.row([textCell(view.unit, STYLE.unit)]);
  sheet.row([textCell(view.title, STYLE.title)]);
  sheet.row([textCell(view.source, STYLE.secondary)]);
  sheet.row([textCell(view.updated, STYLE.secondary)]);

  section('saving.report.scores');
  sheet.header([
    t('saving.column.quality'),
    t('saving.column.counts'),
    t('saving.column.score'),
    t('saving.column.counted'),
    t('saving.column.faulty'),
  ]);
  for (const { name, counts, score, counted, faulty } of view.scores) {
    sheet.row([
      textCell(name),
      textCell(counts),
      scoreCell(score),
      countCell(counted),
      countCell(faulty),
    ]);
  }

  section('saving.report.severities');
  sheet.header([t('saving.column.severity'), t('saving.column.meaning'), t('saving.column.count')]);
  for (const { severity, name, count } of view.severities) {
    const style = { ...STYLE.text, ...SEVERITY_STYLE[severity] };
    sheet.row([
      textCell(name, style),
      textCell(t(`saving.severity.${severity}.meaning`)),
      countCell(count),
    ]);
  }

  if (view.kinds.length > 0) {
    section('saving.report.kinds');
    sheet.header([
      t('saving.column.severity'),
      t('saving.column.problem'),
      t('saving.column.count'),
    ]);
    for (const { severityName, name, count } of view.kinds) {
      sheet.row([textCell(severityName), textCell(name), countCell(count)]);
    }
  }

  if (view.classes.length > 0) {
    section('saving.report.classes');
    sheet.header([t('saving.column.rows'), t('saving.column.class'), ...qualities]);
    for (const { name, rows, scores } of view.classes) {
      sheet.row([countCell(rows), textCell(name), ...scores.map(scoreCell)]);
    }
  }

  section('saving.report.columns');
  sheet.header([
    t('saving.column.column'),
    t('saving.column.header'),
    ...qualities,
    t('saving.column.count'),
  ]);
  for (const { id, header, scores, findings } of view.columns) {
    sheet.row([
      textCell(letters(id)),
      textCell(header),
      ...scores.map(scoreCell),
      countCell(findings),
    ]);
  }
  return sheet.finish(t('saving.sheet.result'), null);
}

/** A column made from group rows has no letter. */
function letters(columnId: string): string {
  return /^[A-Z]+$/.test(columnId) ? columnId : '–';
}

import type { TemplateChoice } from '../score-book-protocol';
import type { TableSheet } from '../table-protocol';
import { OwnTable } from './own-table';
import type { Sidebar } from './state';
import { useWords } from './words';
import { Year } from './year';

interface NewBookProps {
  sidebar: Sidebar;
  templates: TemplateChoice[];
  /** Sheets of the workbook that may be a score table. */
  tables: TableSheet[];
  /** How many units «Đơn vị» lists: they are scored then. */
  units: number;
}

/** What a new score workbook is to be: plan with what in it is only suggested, year, shape, who. */
export function NewBook({ sidebar, templates, tables, units }: NewBookProps) {
  const { say } = useWords(sidebar);
  const { plan, layout, table } = sidebar.score;
  const sheetId = table.sheetId.value;
  const chosen = templates.find(({ code }) => code === plan.value) ?? templates[0];
  const kinds = (sheetId === null ? chosen?.kinds : table.read.value?.kinds) ?? [];
  const scoresUnits = units > 0 && kinds.some(({ kind }) => kind === 'collective');
  return (
    <section aria-labelledby="work" class="work">
      <h2 id="work">{say('lead.new')}</h2>
      <label>
        {say('lead.new.plan')}
        <select
          value={sheetId === null ? plan.value : `${TABLE}${sheetId}`}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const sheet = tables.find((one) => `${TABLE}${one.sheetId}` === value);
            table.choose(sheet?.sheetId ?? null);
            if (sheet === undefined) plan.value = value;
          }}
        >
          {templates.map(({ code, title }) => (
            <option key={code} value={code}>
              {code}: {title}
            </option>
          ))}
          {tables.map((one) => (
            <option key={one.sheetId} value={`${TABLE}${one.sheetId}`}>
              {say('table-import.choose', { title: one.title })}
            </option>
          ))}
        </select>
      </label>
      {sheetId === null && chosen ? <About template={chosen} /> : null}
      {sheetId === null ? null : <OwnTable sidebar={sidebar} />}
      <Year sidebar={sidebar} />
      <label>
        {say('lead.new.layout')}
        <select
          value={layout.value}
          onChange={(event) => {
            layout.value = event.currentTarget.value === 'matrix' ? 'matrix' : 'sheet-each';
          }}
        >
          <option value="sheet-each">{say('lead.new.sheet-each')}</option>
          <option value="matrix">{say('lead.new.matrix')}</option>
        </select>
      </label>
      {scoresUnits ? (
        <p>{say('lead.new.units', { count: units })}</p>
      ) : (
        <Names sidebar={sidebar} kinds={kinds} />
      )}
    </section>
  );
}

/** Marks the choice of a sheet among those of plans, whose codes have no colon. */
const TABLE = 'table:';

/** What the plan is, and what in it is suggested or has no source. */
function About({ template }: { template: TemplateChoice }) {
  const { what, marks, notes } = template;
  return (
    <div class="about">
      <p>{what}</p>
      <ul class="changes">
        {marks.map((mark) => (
          <li key={mark}>{mark}</li>
        ))}
        {notes.map((note) => (
          <li key={note} lang="vi">
            {note}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Names({ sidebar, kinds }: { sidebar: Sidebar; kinds: TemplateChoice['kinds'] }) {
  const { say } = useWords(sidebar);
  const { kind, names } = sidebar.score;
  return (
    <>
      <label>
        {say('lead.new.kind')}
        <select
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value === 'individual' ? 'individual' : 'collective';
          }}
        >
          {kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('lead.new.names')}
        <textarea
          rows={4}
          value={names.value}
          onInput={(event) => {
            names.value = event.currentTarget.value;
          }}
        />
      </label>
    </>
  );
}

import type { TemplateChoice } from '../score-book-protocol';
import type { Sidebar } from './state';
import { useWords } from './words';
import { Year } from './year';

interface NewBookProps {
  sidebar: Sidebar;
  templates: TemplateChoice[];
  /** How many units «Đơn vị» lists: they are scored then. */
  units: number;
}

/** What a new score workbook is to be: plan with what in it is only suggested, year, shape, who. */
export function NewBook({ sidebar, templates, units }: NewBookProps) {
  const { say } = useWords(sidebar);
  const { plan, layout } = sidebar.score;
  const chosen = templates.find(({ code }) => code === plan.value) ?? templates[0];
  return (
    <section aria-labelledby="work" class="work">
      <h2 id="work">{say('lead.new')}</h2>
      <label>
        {say('lead.new.plan')}
        <select
          value={plan.value}
          onChange={(event) => {
            plan.value = event.currentTarget.value;
          }}
        >
          {templates.map(({ code, title }) => (
            <option key={code} value={code}>
              {code}: {title}
            </option>
          ))}
        </select>
      </label>
      {chosen ? <About template={chosen} /> : null}
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
      {units > 0 ? (
        <p>{say('lead.new.units', { count: units })}</p>
      ) : (
        <Names sidebar={sidebar} kinds={chosen?.kinds ?? []} />
      )}
    </section>
  );
}

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

import { randomUUID } from 'node:crypto';
import { type Asked, type Parts, signInFirst } from './asked';
import { controlId, emptyPupil, FIELDS, type FieldMessages, type PupilRecord } from './fields';
import { controlValues, readForm } from './form-values';
import { type FormPage, formPage } from './pages/form';
import { noticePage } from './pages/frame';
import type { StoredPupil } from './pupil-store';
import { json, page, type Reply, seeOther } from './replies';
import { type SaveOutcome, type SaveTarget, savePupil } from './saving';
import { ENDED_COOKIE, type Session } from './sessions';

export interface PupilPages {
  /** The add form, and what is posted from it. */
  add(asked: Asked, session: Session): Reply;
  /** One record: its form, what is posted from it, and its JSON for the page's script. */
  record(asked: Asked, session: Session, id: number): Reply;
}

/** The pages of single pupils. */
export function pupilPages({ store, faults, sessions }: Parts): PupilPages {
  function save(asked: Asked, session: Session, target: SaveTarget, form: URLSearchParams): Reply {
    if (faults.isOn('session-expires')) {
      faults.set('session-expires', 'off');
      sessions.end(session);
      const reply = signInFirst(asked, 'het-phien');
      return { ...reply, headers: { ...reply.headers, 'Set-Cookie': ENDED_COOKIE } };
    }
    const values = readForm(form);
    const outcome = savePupil(store, faults, target, values);
    if (asked.wantsJson) return json(...spoken(outcome, values));
    if (outcome.saved) return seeOther(`/hoc-sinh/${outcome.id}?da-luu=1`);
    const view = { ...blankView(asked, target), values, messages: outcome.messages };
    return page(formPage({ ...view, problem: outcome.problem }, session), outcome.status);
  }

  function blankView(asked: Asked, target: SaveTarget): FormPage {
    const pupil = target.do === 'edit' ? store.byId(target.id) : null;
    return {
      about: target.do === 'add' ? target : { do: 'edit', id: target.id, code: pupil?.code ?? '' },
      values: pupil?.values ?? emptyPupil(),
      messages: {},
      problem: '',
      confirmation: '',
      saving: asked.url.searchParams.get('kieu') === 'ajax' ? 'fetch' : 'navigate',
    };
  }

  return {
    add(asked, session) {
      if (asked.form !== null) {
        const formToken = asked.form.get('hdnMaPhieu') || randomUUID();
        return save(asked, session, { do: 'add', formToken }, asked.form);
      }
      const target: SaveTarget = { do: 'add', formToken: randomUUID() };
      return page(formPage(blankView(asked, target), session));
    },

    record(asked, session, id) {
      const pupil = store.byId(id);
      if (pupil === null) {
        const says = `Không có hồ sơ học sinh số ${id}.`;
        return page(noticePage('Không có hồ sơ này', says, session), 404);
      }
      if (asked.url.pathname.startsWith('/api/')) {
        return json({ code: pupil.code, controls: controlValues(pupil.values) });
      }
      if (asked.form !== null) return save(asked, session, { do: 'edit', id }, asked.form);
      const view = blankView(asked, { do: 'edit', id });
      const confirmation = asked.url.searchParams.has('da-luu') ? savedWords(pupil) : '';
      return page(formPage({ ...view, confirmation }, session));
    },
  };
}

function savedWords({ code, values }: Pick<StoredPupil, 'code' | 'values'>): string {
  return `Đã lưu hồ sơ học sinh ${values.full_name}, mã ${code}.`;
}

/** The outcome as the page's script reads it, and its HTTP status. */
function spoken(outcome: SaveOutcome, values: PupilRecord): [unknown, number] {
  if (outcome.saved) {
    const text = `Đã lưu hồ sơ học sinh ${values.full_name}.`;
    return [{ saved: true, id: outcome.id, text }, 200];
  }
  const { problem, messages, status } = outcome;
  return [{ saved: false, text: problem, messages: byControl(messages) }, status];
}

function byControl(messages: FieldMessages): { id: string; text: string }[] {
  return FIELDS.flatMap((field) => {
    const text = messages[field.key];
    return text === undefined ? [] : [{ id: controlId(field), text }];
  });
}

import type { sheets_v4 } from '@googleapis/sheets';
import type { StoredWorkbook } from '../model';
import type { Editor } from '../protection';

/** One batchUpdate under way: the workbook it changes and who asked. */
export interface Edit {
  workbook: StoredWorkbook;
  editor: Editor;
}

type ApiRequest = sheets_v4.Schema$Request;

/** Carries out one kind of request on `edit.workbook`, or refuses by throwing; answers its reply. */
export type Handler<K extends keyof ApiRequest> = (
  edit: Edit,
  request: NonNullable<ApiRequest[K]>,
) => sheets_v4.Schema$Response;

/** The handlers of a family of requests, by the name of the request. */
export type Handlers = { [K in keyof ApiRequest]?: Handler<K> };

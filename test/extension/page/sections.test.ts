import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormBrowser, openFormBrowser } from './form-page';

/** Ways in which pages write what stands over some fields. */
const HEADINGS: Readonly<Record<string, (text: string, fields: string) => string>> = {
  'the title of a Material card': (text, fields) =>
    `<mat-card><mat-card-title>${text}</mat-card-title><mat-card-content>${fields}</mat-card-content></mat-card>`,
  'the head of an Ant Design card': (text, fields) =>
    `<div><div class="ant-card-head"><div class="ant-card-head-title">${text}</div></div><div>${fields}</div></div>`,
  'bold letters': (text, fields) => `<b>${text}</b><br>${fields}`,
  'letters that a style makes bold': (text, fields) =>
    `<div><div style="font-weight:bold">${text}</div><div>${fields}</div></div>`,
  'a plain line': (text, fields) => `<div>2. ${text}</div>${fields}`,
  'a label of no field': (text, fields) => `<div><label>${text}</label><div>${fields}</div></div>`,
  'a coloured line with a button': (text, fields) =>
    `<div><div style="background:#036"><span>${text}</span><button>Xóa</button></div><div>${fields}</div></div>`,
  'the left column of a row': (text, fields) =>
    `<div style="display:flex"><div>${text}</div><div>${fields}</div></div>`,
  'an opened accordion': (text, fields) =>
    `<div><button aria-expanded="true">${text}</button><div>${fields}</div></div>`,
  'the chosen one of Bootstrap tabs': (text, fields) =>
    `<ul class="nav nav-tabs"><li><a href="#khac">Khác</a></li><li class="active"><a href="#nay">${text}</a></li></ul><div>${fields}</div>`,
  'the chosen one of tabs by role': (text, fields) =>
    `<div><div><span role="tab">Khác</span><span role="tab" aria-selected="true">${text}</span></div><div>${fields}</div></div>`,
  'the head of a Bootstrap accordion': (text, fields) =>
    `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button">${text}</button></h2><div class="accordion-collapse collapse show"><div class="accordion-body">${fields}</div></div></div>`,
  'the head of a Bootstrap 4 card that folds': (text, fields) =>
    `<div class="card"><div class="card-header"><h5 class="mb-0"><button class="btn btn-link" data-toggle="collapse" aria-expanded="true">${text}</button></h5></div><div class="collapse show"><div class="card-body">${fields}</div></div></div>`,
  'the heading of a Bootstrap 3 panel that folds': (text, fields) =>
    `<div class="panel panel-default"><div class="panel-heading"><a data-toggle="collapse" href="#nay">${text}</a></div><div class="panel-collapse collapse in"><div class="panel-body">${fields}</div></div></div>`,
  'the summary of details': (text, fields) =>
    `<details open><summary>${text}</summary>${fields}</details>`,
  'the title bar of a PrimeFaces panel': (text, fields) =>
    `<div class="ui-panel"><div class="ui-panel-titlebar"><span class="ui-panel-title">${text}</span></div><div class="ui-panel-content">${fields}</div></div>`,
  'the head of a Material expansion panel': (text, fields) =>
    `<mat-expansion-panel><mat-expansion-panel-header role="button" aria-expanded="true"><span class="mat-content"><mat-panel-title>${text}</mat-panel-title></span></mat-expansion-panel-header><div class="mat-expansion-panel-content">${fields}</div></mat-expansion-panel>`,
  'the head of an Ant Design collapse': (text, fields) =>
    `<div class="ant-collapse-item"><div class="ant-collapse-header" role="button" aria-expanded="true"><span class="ant-collapse-header-text">${text}</span></div><div class="ant-collapse-content">${fields}</div></div>`,
  'the head of an ExtJS panel': (text, fields) =>
    `<div class="x-panel"><div class="x-panel-header x-header"><div class="x-title"><div class="x-title-text">${text}</div></div></div><div class="x-panel-body">${fields}</div></div>`,
  'the opened item of a Telerik panel bar': (text, fields) =>
    `<li class="rpItem"><a href="#nay" class="rpLink rpExpanded"><span class="rpText">${text}</span></a><div class="rpSlide">${fields}</div></li>`,
  'the opened item of a Kendo panel bar': (text, fields) =>
    `<li class="k-item k-state-active" role="menuitem" aria-expanded="true"><span class="k-link k-header">${text}</span><div class="k-content">${fields}</div></li>`,
  'the name of a section for reading aloud': (text, fields) =>
    `<section aria-label="${text}">${fields}</section>`,
};

/** Ways in which fields have their own labels. */
const FIELDS: Readonly<Record<string, string>> = {
  labels: '<p><label>Họ tên <input></label></p><p><label>Nghề nghiệp <input></label></p>',
  'texts beside': '<div>Họ tên <input></div><div>Nghề nghiệp <input></div>',
  'boxes of texts':
    '<div><div>Họ tên</div><div><input></div></div><div><div>Nghề nghiệp</div><div><input></div></div>',
  'a table':
    '<table><tr><td>Họ tên</td><td><input></td></tr><tr><td>Nghề nghiệp</td><td><input></td></tr></table>',
};

describe('what stands over fields', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const read = async (form: string) => {
    const script = await browser.show(`<form><h2>Lý lịch học sinh</h2>${form}</form>`);
    const { controls } = await script.read();
    return controls.map(({ section, label }) => [...section.slice(1), label].join(' › '));
  };

  describe.each(Object.entries(FIELDS))('with %s', (_, fields) => {
    it.each(Object.entries(HEADINGS))('is %s', async (_name, over) => {
      const form = `<p><label>Mã <input></label></p>${over('Cha', fields)}${over('Mẹ', fields)}`;
      expect(await read(form)).toEqual([
        'Mã',
        'Cha › Họ tên',
        'Cha › Nghề nghiệp',
        'Mẹ › Họ tên',
        'Mẹ › Nghề nghiệp',
      ]);
    });
  });

  it('is the cell to the left of several rows', async () => {
    const rows = (over: string) =>
      `<tr><td rowspan="2">${over}</td><td>Họ tên</td><td><input></td></tr><tr><td>Năm sinh</td><td><input></td></tr>`;
    expect(await read(`<table>${rows('Cha')}${rows('Mẹ')}</table>`)).toEqual([
      'Cha › Họ tên',
      'Cha › Năm sinh',
      'Mẹ › Họ tên',
      'Mẹ › Năm sinh',
    ]);
  });

  it('is no sentence, no help of a field, and no line over all fields', async () => {
    const field = (name: string) => `<p><label>${name} <input></label></p>`;
    const form = `<div><div>Trường Tiểu học Thanh Nưa</div><div>${field('Mã')}
      <p>Điền đủ các ô có dấu sao. Không viết tắt.</p>${field('Họ tên')}
      <div><label>Số CCCD <input aria-describedby="h"></label><span id="h">Gồm mười hai số</span></div>
      ${field('Nơi cấp')}</div></div>`;
    expect(await read(form)).toEqual(['Mã', 'Họ tên', 'Số CCCD', 'Nơi cấp']);
  });
});

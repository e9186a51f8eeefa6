import type { MenuItem, ScriptMenu } from '../../host/types';
import { byId, element } from './elements';

/** "Tiện ích mở rộng" with the add-on's menu inside, and the script's own menus beside it. */
export function showMenus(menus: ScriptMenu[], run: (label: string) => void) {
  const addons = menus.filter((menu) => menu.place === 'addon');
  const own = menus.filter((menu) => menu.place === 'bar');
  const all = [
    { label: 'Tiện ích mở rộng', items: addons.map(asItem) },
    ...own.map(({ label, items }) => ({ label, items })),
  ];
  byId('menus').replaceChildren(...all.map((menu) => dropdown(menu, run)));
}

const asItem = ({ label, items }: ScriptMenu): MenuItem => ({ kind: 'menu', label, items });

interface Menu {
  label: string;
  items: MenuItem[];
}

function dropdown({ label, items }: Menu, run: (label: string) => void): HTMLElement {
  const list = element('div', { className: 'menu-list' }, ...items.map((one) => item(one, run)));
  const menu = element('details', {}, element('summary', {}, label), list);
  menu.addEventListener('click', (event) => {
    if (event.target instanceof HTMLButtonElement) closeAll();
  });
  return menu;
}

function item(one: MenuItem, run: (label: string) => void): HTMLElement {
  if (one.kind === 'separator') return element('hr');
  if (one.kind === 'menu') return dropdown(one, run);
  return element('button', { type: 'button', onclick: () => run(one.label) }, one.label);
}

function closeAll() {
  for (const open of document.querySelectorAll('details[open]')) open.removeAttribute('open');
}

/** A click beside an open menu, or Escape, closes it. */
export function closeMenusFromOutside() {
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element && target.closest('#menus'))) closeAll();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeAll();
  });
}

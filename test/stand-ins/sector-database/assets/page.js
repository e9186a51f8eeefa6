// The page's own script: communes that follow the province, and saving without leaving the page.
(() => {
  const form = document.getElementById('aspnetForm');
  const notices = document.getElementById('thong-bao');

  const emptyChoice = (text) => new Option(text, '');

  function showCommunes(select, communes, chosen) {
    select.replaceChildren(
      emptyChoice('-- Chọn phường/xã --'),
      ...communes.map((commune) => new Option(commune.label, commune.value)),
    );
    select.value = chosen;
    select.disabled = false;
  }

  for (const select of document.querySelectorAll('select[data-xa-theo-tinh]')) {
    const province = document.getElementById(select.id.replace('ddlXa', 'ddlTinh'));
    let asked = 0;
    province.addEventListener('change', async () => {
      asked += 1;
      const mine = asked;
      if (province.value === '') {
        showCommunes(select, [], '');
        return;
      }
      select.disabled = true;
      select.replaceChildren(emptyChoice('Đang tải…'));
      try {
        const answer = await fetch(`/api/xa-phuong?tinh=${encodeURIComponent(province.value)}`);
        if (!answer.ok) throw new Error(String(answer.status));
        const communes = await answer.json();
        if (mine === asked) showCommunes(select, communes, '');
      } catch {
        if (mine === asked) {
          select.replaceChildren(emptyChoice('Không tải được, chọn lại tỉnh/thành phố'));
        }
      }
    });
  }

  function notice(className, role, text) {
    const box = document.createElement('div');
    box.className = className;
    box.setAttribute('role', role);
    box.textContent = text;
    notices.replaceChildren(box);
    return box;
  }

  function showMessages(messages) {
    for (const place of form.querySelectorAll('.loi')) place.textContent = '';
    for (const control of form.querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid');
    }
    for (const { id, text } of messages) {
      document.getElementById(`loi-${id}`).textContent = text;
      document.getElementById(id).setAttribute('aria-invalid', 'true');
    }
  }

  function showFailure(answer) {
    showMessages(answer.messages);
    const box = notice('bao-loi', 'alert', answer.text);
    const list = document.createElement('ul');
    for (const { text } of answer.messages) {
      const item = document.createElement('li');
      item.textContent = text;
      list.append(item);
    }
    if (answer.messages.length > 0) box.append(list);
    box.scrollIntoView({ block: 'nearest' });
  }

  function showRecord(record) {
    document.getElementById('txtMaHocSinh').value = record.code;
    document.getElementById('tieu-de').textContent = 'Sửa hồ sơ học sinh';
    for (const [id, { kind, value, options }] of Object.entries(record.controls)) {
      const control = document.getElementById(id);
      if (kind === 'commune') showCommunes(control, options, value);
      else if (kind === 'checkbox') control.checked = value === '1';
      else if (kind === 'radio') {
        for (const choice of control.querySelectorAll('input')) {
          choice.checked = choice.value === value;
        }
      } else control.value = value;
    }
  }

  async function save() {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(new FormData(form)),
    });
    const outcome = await answer.json();
    if (outcome.signIn) {
      location.assign(outcome.signIn);
      return;
    }
    if (!outcome.saved) {
      showFailure(outcome);
      return;
    }
    const path = `/hoc-sinh/${outcome.id}?kieu=ajax`;
    const record = await (await fetch(`/api/hoc-sinh/${outcome.id}`)).json();
    form.action = path;
    history.replaceState(null, '', path);
    showMessages([]);
    showRecord(record);
    notice('bao-xong noi', 'status', outcome.text);
  }

  if (form.dataset.luu === 'fetch') {
    const button = document.getElementById('btnLuu');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      notices.replaceChildren();
      button.disabled = true;
      button.textContent = 'Đang lưu…';
      form.setAttribute('aria-busy', 'true');
      try {
        await save();
      } catch {
        notice('bao-loi', 'alert', 'Không nối được tới máy chủ. Chưa rõ hồ sơ đã lưu hay chưa.');
      } finally {
        button.disabled = false;
        button.textContent = 'Lưu hồ sơ';
        form.removeAttribute('aria-busy');
      }
    });
  }
})();

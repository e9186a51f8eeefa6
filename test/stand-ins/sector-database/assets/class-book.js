// The class book's own script: a score that is none is taken out again, with a word beside it.
(() => {
  for (const field of document.querySelectorAll('[data-diem]')) {
    field.addEventListener('change', () => {
      const isScore = field.value === '' || /^(?:\d|10)$/.test(field.value);
      field.nextElementSibling?.remove();
      if (isScore) return;
      field.value = '';
      const says = document.createElement('span');
      says.className = 'loi';
      says.textContent = 'Điểm từ 0 đến 10';
      field.after(says);
    });
  }
})();

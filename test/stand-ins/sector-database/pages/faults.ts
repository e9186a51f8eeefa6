import type { FaultName, FaultState } from '../faults';
import { type Html, html } from '../html';
import { frame } from './frame';

const WORDS: Readonly<Record<FaultName, string>> = {
  slow: 'Trả lời chậm',
  'error-in-200': 'Trả lời 200 nhưng báo lỗi, không lưu',
  'drop-field': 'Lưu nhưng bỏ mất số điện thoại của mẹ',
  'session-expires': 'Lần lưu tới thấy phiên đã hết hạn',
};

/** The hidden page that switches faults on and off. */
export function faultsPage(states: Readonly<Record<FaultName, FaultState>>): Html {
  const rows = (Object.keys(WORDS) as FaultName[]).map((name) => {
    const turned = states[name] === 'on' ? 'off' : 'on';
    return html`<tr><td>${WORDS[name]} <code>${name}</code></td><td>${states[name] === 'on' ? 'Đang bật' : 'Đang tắt'}</td><td><form method="post" action="/_quan-tri/loi"><input type="hidden" name="loi" value="${name}"><input type="hidden" name="trang-thai" value="${turned}"><button type="submit">${turned === 'on' ? 'Bật' : 'Tắt'}</button></form></td></tr>
`;
  });
  return frame(
    'Lỗi gây ra để thử',
    null,
    html`<h1>Lỗi gây ra để thử</h1>
<table class="danh-sach"><thead><tr><th>Lỗi</th><th>Trạng thái</th><th>Thao tác</th></tr></thead><tbody>
${rows}</tbody></table>`,
  );
}

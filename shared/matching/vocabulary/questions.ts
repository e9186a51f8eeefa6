import { fold } from '../../vietnamese/fold';
import { spellingKey } from '../spelling';

/** The kind of thing that a question asks for: "Đã nộp" of a sum is no answer to "Nộp chưa". */
type Asked = 'number' | 'tick' | 'any';

/**
 * How an answer is asked for: words at the start or the end of a question, what a label says for
 * them, and what alone may answer.
 */
const QUESTIONS: readonly (readonly [asking: string, label: string, asked?: Asked])[] = [
  ['vì sao|tại sao|vì lý do gì|lý do gì|lý do vì sao|do đâu|vì đâu|vì', 'lý do|nguyên nhân'],
  [
    'ngày nào|hôm nào|vào ngày nào|vào hôm nào|từ ngày nào|từ bao giờ|từ khi nào|từ lúc nào|khi nào|bao giờ|lúc nào|hồi nào|vào ngày|vào hôm|hôm|ngày mấy|ngày bao nhiêu',
    'ngày',
  ],
  ['năm nào|vào năm nào|từ năm nào|vào năm|năm bao nhiêu', 'năm'],
  ['tháng nào|tháng mấy|vào tháng', 'tháng'],
  ['lúc mấy giờ|mấy giờ|giờ nào|vào lúc|vào giờ nào|lúc', 'giờ'],
  ['ở đâu|tại đâu|chỗ nào|nơi nào|ở chỗ nào|ở nơi nào|đi đâu|đến đâu|đâu', 'nơi|địa điểm|địa chỉ'],
  ['ai|do ai|bởi ai|người nào|do người nào', 'người'],
  ['bao nhiêu tiền|mấy tiền|hết bao nhiêu tiền|hết bao nhiêu', 'số tiền|tiền', 'number'],
  ['bao nhiêu|mấy|được bao nhiêu|được mấy|bao nhiêu cái|mấy cái', 'số lượng|số', 'number'],
  ['để làm gì|làm gì|dùng làm gì|nhằm mục đích gì|vào việc gì', 'mục đích|nội dung'],
  ['thế nào|như thế nào|ra sao|thế nào rồi', 'tình trạng|kết quả|mức độ'],
  [
    'bằng cách nào|cách nào|kiểu gì|bằng gì|theo hình thức nào|bằng hình thức nào',
    'hình thức|cách|phương thức',
  ],
  ['loại gì|loại nào|thuộc loại nào|dạng nào', 'loại'],
  ['những gì|cái gì|điều gì|gì|về việc gì', '|nội dung|tên'],
  ['nào|tên gì|tên là gì', '|tên'],
];

/** Ends of a question that is answered by yes or no. */
const YES_OR_NO = 'hay không|hay chưa|rồi chưa|được chưa|không|chưa';
/** A question of yes or no may begin with it; a label says it or leaves it out. */
const WHETHER = 'có|đã|có được|đã được|có bị|đã có';

interface Question {
  asking: string;
  labels: readonly string[];
  asked: Asked;
}

/** A question as labels may say it, the likeliest first, and what alone may answer. */
export interface AsLabels {
  labels: readonly string[];
  asked: Asked;
}

const byLength = (a: string, b: string) => b.length - a.length;
const inForm = (list: string, as: (text: string) => string): string[] =>
  list.split('|').map(as).sort(byLength);

function readForm(as: (text: string) => string) {
  const questions = QUESTIONS.flatMap(([asking, label, asked = 'any']): Question[] =>
    inForm(asking, as).map((words) => ({ asking: words, labels: label.split('|').map(as), asked })),
  ).sort((a, b) => byLength(a.asking, b.asking));
  return { questions, closes: inForm(YES_OR_NO, as), opens: inForm(WHETHER, as) };
}

const MARKED = readForm(spellingKey);
const BARE = readForm(fold);

/** "Tiêm ở đâu" as labels say it: "nơi tiêm", "địa điểm tiêm"; null when nothing is asked. */
export function saidAsLabels(key: string, isUnmarked: boolean): AsLabels | null {
  const { questions, closes, opens } = isUnmarked ? BARE : MARKED;
  for (const { asking, labels, asked } of questions) {
    const about = withoutWords(key, asking);
    if (about === null) continue;
    const isOneWord = !about.includes(' ');
    const likely = labels.filter((label) => label !== '' || !isOneWord);
    return { labels: likely.map((label) => `${label} ${about}`.trim()), asked };
  }
  const close = closes.find((words) => key.endsWith(` ${words}`));
  if (close === undefined) return null;
  const about = key.slice(0, -close.length - 1);
  const open = opens.find((words) => about.startsWith(`${words} `));
  const bare = open === undefined ? about : about.slice(open.length + 1);
  return { labels: [bare, ...opens.map((words) => `${words} ${bare}`)], asked: 'tick' };
}

/** What a question is about: its words before or after those that ask. */
function withoutWords(key: string, asking: string): string | null {
  if (key.endsWith(` ${asking}`)) return key.slice(0, -asking.length - 1);
  return key.startsWith(`${asking} `) ? key.slice(asking.length + 1) : null;
}

import { later } from '../later';
import { spellingKey } from '../spelling';

/**
 * How clerks ask as they speak, then after "=" how forms name what is asked; "…" stands for the
 * other words. "Đi công tác bao lâu" is "Thời gian đi công tác".
 */
const QUESTIONS: readonly string[] = [
  'vì sao …|tại sao …|sao …|… vì sao|… tại sao|… vì|… do đâu|… vì lý do gì|… lý do gì=lý do …|nguyên nhân …',
  '… làm gì|… để làm gì=mục đích …',
  'ở đâu …|… ở đâu|… tại đâu|… chỗ nào|… ở chỗ nào|… nơi nào=nơi …|địa điểm …',
  '… khi nào|… hôm nào|… ngày nào|… bao giờ|… lúc nào|… từ bao giờ|… từ khi nào|… ngày mấy|ngày nào …|hôm nào …|khi nào …|bao giờ …|lúc nào …=ngày …',
  '… mấy giờ|… lúc mấy giờ|mấy giờ …=giờ …',
  '… năm nào|… từ năm nào|năm nào …=năm …',
  '… bao lâu|… trong bao lâu|… mất bao lâu|… được bao lâu|bao lâu …=thời gian …',
  '… hết bao nhiêu|… bao nhiêu tiền|… mấy tiền|… hết bao nhiêu tiền|… hết mấy tiền=số tiền …|chi phí …',
  'bao nhiêu …|mấy …|có bao nhiêu …|có mấy …|được mấy …=số …',
  'ai …|do ai …|những ai …=người …',
  '… bằng gì|… bằng cách nào|… theo cách nào|… kiểu gì=hình thức …|phương tiện …',
  '… loại gì|… loại nào|… xếp loại gì|… hạng gì=loại …|xếp loại …',
  '… thế nào|… như thế nào|… ra sao=tình trạng …|kết quả …',
  '… đến đâu|… tới đâu|… đến đâu rồi|… đến mức nào=tiến độ …|kết quả …|mức độ …',
  '… những gì|… cái gì|… việc gì|… gì=nội dung …|tên …',
  '… đơn vị nào|… cơ quan nào|cơ quan nào …|đơn vị nào …=đơn vị …|cơ quan …',
  '… số mấy|… số bao nhiêu|… số nào=số …',
  '… chưa|… xong chưa|… hay chưa|đã … hay chưa=đã … chưa|trạng thái …|tình trạng …',
  '… rồi|đã … rồi=đã …',
  '… không|… hay không|… có không=có …|có … không',
];

interface Question {
  before: string;
  after: string;
  asks: readonly string[];
}

/** The longest first: "để làm gì" before "gì". */
const questions = later(() =>
  QUESTIONS.flatMap((line): Question[] => {
    const [spoken = '', asked = ''] = line.split('=');
    const asks = asked.split('|').map((one) => sidesOf(one).join(' … ').trim());
    return spoken.split('|').map((one) => {
      const [before, after] = sidesOf(one);
      return { before, after, asks };
    });
  }).sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length),
);

function sidesOf(pattern: string): [before: string, after: string] {
  const [before = '', after = ''] = pattern.split('…').map(spellingKey);
  return [before, after];
}

/** What the forms' words for a question are; a key that asks nothing has none. */
export function questionsIn(key: string): string[] {
  const padded = ` ${key} `;
  for (const { before, after, asks } of questions()) {
    const start = before === '' ? '' : ` ${before}`;
    const end = after === '' ? '' : `${after} `;
    if (!padded.startsWith(`${start} `) || !padded.endsWith(` ${end}`)) continue;
    const rest = padded.slice(start.length, padded.length - end.length).trim();
    if (rest !== '') return asks.map((one) => one.replace('…', rest).trim());
  }
  return [];
}

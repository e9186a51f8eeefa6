import { OWNERS_OF_MATTERS } from './owners-of-matters';

/** Whose field it is, when a text or a heading says so. */
export type Owner = string;

/** The words that say that a field is one owner's, as `A|B|C`. */
export interface OwnerWords {
  owner: Owner;
  marked: string;
  bare: string;
  /** They may stand for the owner's name ("Cha" in a column of names). */
  alone: boolean;
}

/**
 * Words that say whose field it is. Written with their marks; `bare` also holds the ones that may
 * be taken for it in texts typed without marks ("ma" may be "mã", so it is not among them).
 */
export const OWNERS: readonly OwnerWords[] = [
  {
    owner: 'guardian',
    marked:
      'người giám hộ|người đỡ đầu|giám hộ|ngh|người nuôi dưỡng|người gh|guardian|người đỡ đầu|cha mẹ đỡ đầu|cha mẹ hoặc người đỡ đầu',
    bare: 'nguoi giam ho|nguoi do dau|giam ho|ngh|guardian',
    alone: true,
  },
  {
    owner: 'father',
    marked:
      'cha|bố|ba|tía|cha bố|bố cha|cha đẻ|bố đẻ|ba ruột|cha ruột|bố ruột|người cha|người bố|thân phụ|bố cháu|bố bé|father|dad',
    bare: 'cha|bo|father|dad|than phu',
    alone: true,
  },
  {
    owner: 'mother',
    marked: 'mẹ|má|mẹ đẻ|mẹ ruột|má ruột|người mẹ|thân mẫu|mẹ cháu|mẹ bé|mother|mom',
    bare: 'me|mother|mom|than mau',
    alone: true,
  },
  {
    owner: 'parent',
    marked:
      'phụ huynh|phhs|cha mẹ học sinh|cmhs|ba mẹ|ba má|cha má|cha mẹ|bố mẹ|cha hoặc mẹ|bố hoặc mẹ|con ai|con ông bà|con ông|con của ông bà|con nhà ai|mẹ hoặc bố|mẹ hoặc cha|bố và mẹ|cha và mẹ|cha mẹ hoặc người giám hộ|cha mẹ người giám hộ|bố mẹ người giám hộ|bố mẹ hoặc người giám hộ|phụ huynh người giám hộ|phụ huynh hoặc người giám hộ|cha mẹ ngh|bố mẹ ngh|phụ huynh ngh|cha mẹ giám hộ|người giám hộ phụ huynh|ph|parent|parents',
    bare: 'cha me hoac nguoi giam ho|cha me nguoi giam ho|phu huynh hoac nguoi giam ho|phu huynh|phhs|cha me hoc sinh|cmhs|cha me|bo me|parent|parents',
    alone: true,
  },
  {
    owner: 'spouse',
    marked:
      'vợ chồng|vợ hoặc chồng|chồng hoặc vợ|chồng vợ|spouse|vợ hay chồng|người hôn phối|phối ngẫu',
    bare: 'vo chong|spouse',
    alone: true,
  },
  {
    owner: 'householder',
    marked: 'chủ hộ gia đình|chủ hộ|hộ ông bà|hộ ông|hộ bà|householder',
    bare: 'chu ho gia dinh|chu ho|ho ong ba|householder',
    alone: true,
  },
  {
    owner: 'relative',
    marked:
      'người thân|người nhà|thân nhân|anh chị em ruột|con cái|relative|next of kin|anh chị em|ông bà nội|ông bà ngoại|người nhà hs|thân nhân chủ yếu',
    bare: 'nguoi than|than nhan|con cai|relative|next of kin',
    alone: true,
  },
  {
    owner: 'contact',
    marked:
      'người liên hệ|người lh|người liên lạc|người ll|người cần liên hệ|người liên hệ chính|đầu mối liên hệ|đầu mối liên lạc|contact person',
    bare: 'nguoi lien he|nguoi lh|nguoi lien lac|dau moi lien he|contact person',
    alone: true,
  },
  {
    owner: 'emergency',
    marked:
      'liên hệ khẩn cấp|khi cần báo tin|liên lạc khẩn cấp|trường hợp khẩn cấp|khẩn cấp|báo tin|người liên hệ khi cần|người cần báo tin|liên hệ khi cần|khi cần liên hệ|khi cần liên lạc|khi cần|cần báo tin|người liên hệ khẩn cấp|emergency|emergency contact|báo tin cho ai|báo tin cho|khi cần báo cho|khi cần báo cho ai|khi cần liên hệ với',
    bare: 'lien he khan cap|khi can bao tin|khan cap|bao tin|emergency|emergency contact|khi can bao cho|bao tin cho',
    alone: false,
  },
  {
    owner: 'representative',
    marked:
      'người đại diện theo pháp luật|người đại diện pháp luật|người đại diện hợp pháp|đại diện theo pháp luật|đại diện hợp pháp|người đại diện|đại diện pháp luật|đại diện là ông bà|do ông bà đại diện|đại diện|đại diện hộ gia đình|trụ trì|cha sở|cha xứ|linh mục chánh xứ|mục sư quản nhiệm|nđd|người đd|người đứng đầu cơ sở|người đại diện hộ|đại diện cho hộ|đại diện gia đình',
    bare: 'nguoi dai dien theo phap luat|nguoi dai dien phap luat|nguoi dai dien|dai dien|tru tri|cha so|cha xu|representative|nguoi dai dien ho|dai dien ho gia dinh|dai dien gia dinh',
    alone: true,
  },
  {
    owner: 'guarantor',
    marked: 'người bảo lãnh|bảo lãnh',
    bare: 'nguoi bao lanh',
    alone: true,
  },
  {
    owner: 'referee',
    marked: 'người giới thiệu',
    bare: 'nguoi gioi thieu|referee|reference',
    alone: true,
  },
  {
    owner: 'supplier',
    marked:
      'nhà cung cấp|ncc|nhà cung ứng|bên bán|bên cung cấp|đơn vị cung cấp|bên nhận thầu|supplier|vendor|seller',
    bare: 'nha cung cap|ncc|ben ban|ben cung cap|don vi cung cap|supplier|vendor|seller',
    alone: true,
  },
  {
    owner: 'buyer',
    marked: 'bên mua|bên mua hàng|đơn vị mua hàng|bên giao thầu|buyer|purchaser',
    bare: 'ben mua|don vi mua hang|buyer|purchaser',
    alone: true,
  },
  {
    owner: 'investor',
    marked: 'chủ đầu tư|chủ công trình|chủ dự án',
    bare: 'chu dau tu|chu cong trinh|chu du an',
    alone: true,
  },
  {
    owner: 'first-side',
    marked: 'bên a|bên thứ nhất|bên 1|party a',
    bare: 'ben a|ben thu nhat|party a',
    alone: true,
  },
  {
    owner: 'second-side',
    marked: 'bên b|bên thứ hai|bên 2|party b',
    bare: 'ben b|ben thu hai|party b',
    alone: true,
  },
  {
    owner: 'lessor',
    marked: 'bên cho thuê|bên cho thuê nhà|bên cho thuê đất',
    bare: 'ben cho thue|ben cho thue nha',
    alone: true,
  },
  {
    owner: 'lessee',
    marked: 'bên thuê|bên thuê nhà|bên thuê đất|bên đi thuê',
    bare: 'ben thue|ben thue nha',
    alone: true,
  },
  {
    owner: 'deceased',
    marked:
      'người được khai tử|người được đăng ký khai tử|người được đkkt|người quá cố|người đã mất|người đã chết|người chết|người mất|người tử vong|deceased',
    bare: 'nguoi duoc khai tu|nguoi qua co|nguoi da mat|nguoi da chet|nguoi chet|nguoi mat|deceased',
    alone: true,
  },
  {
    owner: 'declarant',
    marked:
      'người yêu cầu đăng ký|người yêu cầu|người đi khai|người đi khai sinh|người đi đăng ký|người khai báo|người báo tử|nyc|người y c|người đi làm thủ tục|người làm thủ tục|người đi làm hồ sơ|người làm hồ sơ|người đứng ra khai|người đi khai báo|declarant',
    bare: 'nguoi yeu cau|nguoi di khai|nguoi di dang ky|nguoi khai bao|nyc|nguoi di lam thu tuc|nguoi lam thu tuc|nguoi lam ho so|declarant',
    alone: true,
  },
  {
    owner: 'wife',
    marked: 'vợ|bên nữ|cô dâu|người vợ|họ nhà gái|nhà gái|wife|bride|nữ kết hôn|bên vợ',
    bare: 'ben nu|co dau|nguoi vo|nha gai|wife|bride|ben vo',
    alone: true,
  },
  {
    owner: 'husband',
    marked:
      'chồng|bên nam|chú rể|người chồng|họ nhà trai|nhà trai|husband|groom|nam kết hôn|bên chồng',
    bare: 'ben nam|chu re|nguoi chong|nha trai|husband|groom|ben chong',
    alone: true,
  },
  {
    owner: 'pioneer-head',
    marked:
      'giáo viên tổng phụ trách đội|tổng phụ trách đội|giáo viên tổng phụ trách|tổng phụ trách|gv tpt đội|tpt đội|tpt',
    bare: 'giao vien tong phu trach doi|tong phu trach doi|tong phu trach|tpt doi|tpt',
    alone: true,
  },
  {
    owner: 'submitter',
    marked: 'người nộp hồ sơ|người nộp đơn|người nộp|người khai|người kê khai|người làm đơn',
    bare: 'nguoi nop|nguoi khai|nguoi ke khai|nguoi lam don',
    alone: true,
  },
  {
    owner: 'reporter',
    marked: 'người lập báo cáo|người lập biểu|người lập|người báo cáo',
    bare: 'nguoi lap bieu|nguoi lap|nguoi bao cao',
    alone: true,
  },
  { owner: 'approver', marked: 'người duyệt|người phê duyệt', bare: 'nguoi duyet', alone: true },
  { owner: 'signer', marked: 'người ký', bare: 'nguoi ky', alone: true },
  {
    owner: 'homeroom-teacher',
    marked:
      'giáo viên chủ nhiệm|gvcn|gv chủ nhiệm|cô chủ nhiệm|thầy chủ nhiệm|chủ nhiệm|homeroom teacher',
    bare: 'giao vien chu nhiem|gvcn|gv chu nhiem|chu nhiem|homeroom teacher',
    alone: true,
  },
  {
    owner: 'head',
    marked: 'hiệu trưởng|thủ trưởng|thủ trưởng đơn vị|người đứng đầu|principal',
    bare: 'hieu truong|thu truong|thu truong don vi|nguoi dung dau|principal',
    alone: true,
  },
  {
    owner: 'student',
    marked:
      'học sinh|hs|của trẻ|trẻ|trẻ em|của bé|bé|cháu|con em|của em|sinh viên|student|pupil|child',
    bare: 'hoc sinh|hs|cua tre|tre em|cua em|sinh vien|student|pupil|child',
    alone: false,
  },
  {
    // A pupil or one of the staff, as the form is about either.
    owner: 'participant',
    marked: 'học viên|thí sinh|người học|người tham gia|người dự thi|bạn đọc|độc giả',
    bare: 'thi sinh|nguoi hoc',
    alone: false,
  },
  {
    owner: 'registrant',
    marked: 'người đăng ký|người đăng kí|người đk',
    bare: 'nguoi dang ky|nguoi dang ki',
    alone: true,
  },
  {
    owner: 'teacher',
    marked:
      'giáo viên hướng dẫn|gvhd|gv hướng dẫn|giảng viên hướng dẫn|cán bộ hướng dẫn|người hướng dẫn|gv hd',
    bare: 'giao vien huong dan|gvhd|gv huong dan|nguoi huong dan',
    alone: true,
  },
  {
    owner: 'staff',
    marked:
      'giáo viên|gv|cán bộ|cb|nhân viên|nv|cbgv|cbgvnv|nhà giáo|giảng viên|viên chức|công chức|người lao động|employee|teacher|staff',
    bare: 'giao vien|gv|can bo|cb|nhan vien|cbgvnv|vien chuc|cong chuc|nguoi lao dong|employee|teacher|staff',
    alone: false,
  },
  {
    owner: 'billing',
    marked: 'billing|bill to|card owner|thanh toán|hóa đơn',
    bare: 'billing|bill to|card owner',
    alone: false,
  },
  {
    owner: 'shipping',
    marked: 'shipping|ship to|delivery|giao hàng|nhận hàng|người nhận',
    bare: 'shipping|ship to|delivery|giao hang|nhan hang|nguoi nhan',
    alone: false,
  },
  ...OWNERS_OF_MATTERS,
];

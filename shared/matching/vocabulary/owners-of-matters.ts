import type { OwnerWords } from './owners';

/** Whose field it is among those who have a part in one matter: an office's forms ask for each. */
export const OWNERS_OF_MATTERS: readonly OwnerWords[] = [
  {
    owner: 'ward',
    marked:
      'người được giám hộ|trẻ được giám hộ|trẻ em được giám hộ|cháu được giám hộ|được giám hộ|người được đỡ đầu|trẻ được đỡ đầu',
    bare: 'nguoi duoc giam ho|tre duoc giam ho|duoc giam ho|nguoi duoc do dau',
    alone: true,
  },
  {
    owner: 'guardian-supervisor',
    marked: 'người giám sát việc giám hộ|người giám sát giám hộ|giám sát việc giám hộ',
    bare: 'nguoi giam sat viec giam ho|nguoi giam sat giam ho',
    alone: true,
  },
  {
    owner: 'adoptive-father',
    marked: 'cha nuôi|bố nuôi|ba nuôi|người cha nuôi|người bố nuôi',
    bare: 'cha nuoi|bo nuoi|ba nuoi',
    alone: true,
  },
  {
    owner: 'adoptive-mother',
    marked: 'mẹ nuôi|má nuôi|người mẹ nuôi',
    bare: 'me nuoi|ma nuoi',
    alone: true,
  },
  {
    owner: 'adoptee',
    marked:
      'con nuôi|người con nuôi|trẻ được nhận làm con nuôi|trẻ em được nhận làm con nuôi|người được nhận làm con nuôi|trẻ được nhận nuôi|trẻ được cho làm con nuôi|cháu được nhận làm con nuôi|trẻ nhận làm con nuôi',
    bare: 'con nuoi|tre duoc nhan lam con nuoi|nguoi duoc nhan lam con nuoi|tre duoc nhan nuoi',
    alone: true,
  },
  {
    owner: 'adoption-giver',
    marked:
      'bên giao con nuôi|người giao con nuôi|bên cho con nuôi|người cho con nuôi|người cho con|bên giao con',
    bare: 'ben giao con nuoi|nguoi giao con nuoi|ben cho con nuoi|nguoi cho con nuoi',
    alone: true,
  },
  {
    owner: 'adopter',
    marked: 'người nhận con nuôi|bên nhận con nuôi|người nhận nuôi con nuôi|người nhận nuôi',
    bare: 'nguoi nhan con nuoi|ben nhan con nuoi|nguoi nhan nuoi',
    alone: true,
  },
  {
    owner: 'giver',
    marked:
      'bên chuyển quyền|người chuyển quyền|bên chuyển nhượng|người chuyển nhượng|bên tặng cho|người tặng cho|bên tặng|người tặng|bên cho tặng|bên bán đất|bên bán nhà|bên bán xe|chủ cũ|chủ đất cũ|chủ nhà cũ|chủ xe cũ|chủ sở hữu cũ|chủ sử dụng cũ|chủ sử dụng đất cũ|người sử dụng đất cũ',
    bare: 'ben chuyen quyen|nguoi chuyen quyen|ben chuyen nhuong|nguoi chuyen nhuong|ben tang cho|nguoi tang cho|chu cu|chu dat cu|chu xe cu|chu so huu cu|chu su dung cu|chu su dung dat cu',
    alone: true,
  },
  {
    owner: 'taker',
    marked:
      'bên nhận quyền|bên nhận chuyển quyền|người nhận chuyển quyền|người nhận quyền|bên nhận chuyển nhượng|người nhận chuyển nhượng|bên nhận tặng cho|người nhận tặng cho|bên được tặng cho|người được tặng cho|bên được tặng|bên nhận tặng|bên mua đất|bên mua nhà|bên mua xe|chủ mới|chủ đất mới|chủ nhà mới|chủ xe mới|chủ sở hữu mới|chủ sử dụng mới|chủ sử dụng đất mới|người sử dụng đất mới',
    bare: 'ben nhan quyen|ben nhan chuyen quyen|nguoi nhan chuyen quyen|ben nhan chuyen nhuong|nguoi nhan chuyen nhuong|ben nhan tang cho|ben duoc tang cho|nguoi duoc tang cho|chu moi|chu dat moi|chu xe moi|chu so huu moi|chu su dung moi|chu su dung dat moi',
    alone: true,
  },
  {
    owner: 'deceased',
    marked:
      'người để lại di sản|người để lại tài sản|người để lại thừa kế|người để lại di chúc|người lập di chúc|người được mai táng|người chết được mai táng phí',
    bare: 'nguoi de lai di san|nguoi de lai tai san|nguoi de lai thua ke|nguoi lap di chuc|nguoi duoc mai tang',
    alone: true,
  },
  {
    owner: 'heir',
    marked:
      'người thừa kế|người nhận thừa kế|người nhận tk|người hưởng thừa kế|người được thừa kế|người được hưởng di sản|người nhận di sản|người hưởng di sản|người khai nhận di sản|người khai nhận|đại diện đồng thừa kế|đồng thừa kế',
    bare: 'nguoi thua ke|nguoi nhan thua ke|nguoi nhan tk|nguoi huong thua ke|nguoi duoc thua ke|nguoi nhan di san|nguoi huong di san|nguoi khai nhan di san|dong thua ke',
    alone: true,
  },
  {
    owner: 'funeral-organiser',
    marked:
      'người lo mai táng|người đứng ra mai táng|người tổ chức mai táng|người mai táng|người lo hậu sự|cơ quan đứng ra mai táng|đứng ra mai táng|tổ chức mai táng|người nhận mai táng phí|người hưởng mai táng phí',
    bare: 'nguoi lo mai tang|nguoi dung ra mai tang|nguoi to chuc mai tang|nguoi mai tang|dung ra mai tang|nguoi nhan mai tang phi',
    alone: true,
  },
  {
    owner: 'declarant',
    marked:
      'người đi khai tử|người báo|người báo tin|người đi báo|người đi báo tử|người đứng đơn|người viết đơn|người đi làm giấy|người làm giấy|ai đi làm giấy|ai đi khai|ai làm đơn|ai viết đơn|người có yêu cầu|người yêu cầu cấp giấy',
    bare: 'nguoi di khai tu|nguoi bao tu|nguoi dung don|nguoi viet don|nguoi yeu cau cap giay',
    alone: true,
  },
  {
    owner: 'martyr',
    marked: 'liệt sĩ|liệt sỹ',
    bare: 'liet si|liet sy',
    alone: true,
  },
  {
    owner: 'worshipper',
    marked:
      'người thờ cúng|người thờ cúng liệt sĩ|người thờ cúng hưởng tuất|người hưởng tuất|người hưởng trợ cấp tuất|thân nhân người thờ cúng|người hương khói',
    bare: 'nguoi tho cung|nguoi tho cung huong tuat|nguoi huong tuat|than nhan nguoi tho cung',
    alone: true,
  },
  {
    owner: 'business-owner',
    marked:
      'chủ hộ kinh doanh|chủ hkd|chủ cơ sở|chủ cơ sở kinh doanh|chủ cửa hàng|chủ quán|chủ tiệm|chủ kinh doanh|người đứng tên kinh doanh|chủ doanh nghiệp|chủ dn|chủ hộ kd|chủ kd|chủ cơ sở kd|chủ hộ kinh doanh cá thể|chủ nhà hàng|chủ cửa tiệm|chủ cơ sở sản xuất',
    bare: 'chu ho kinh doanh|chu hkd|chu co so|chu cua hang|chu quan|chu tiem|chu doanh nghiep|chu ho kd|chu kd|chu co so kd',
    alone: true,
  },
  {
    owner: 'landlord',
    marked:
      'chủ trọ|chủ nhà trọ|chủ phòng trọ|chủ khu trọ|chủ cho thuê|chủ nhà cho thuê|người cho thuê|người cho thuê nhà|người cho ở nhờ|chủ chỗ ở',
    bare: 'chu tro|chu nha tro|chu phong tro|chu khu tro|chu cho thue|nguoi cho thue|nguoi cho o nho',
    alone: true,
  },
  {
    owner: 'tenant',
    marked: 'người thuê|người thuê nhà|người thuê trọ|người thuê phòng|khách thuê|người ở trọ',
    bare: 'nguoi thue|nguoi thue nha|nguoi thue tro|nguoi thue phong|khach thue|nguoi o tro',
    alone: true,
  },
  {
    owner: 'borrower',
    marked:
      'người vay|người vay vốn|bên vay|bên vay vốn|khách hàng vay|hộ vay|bên đi vay|người đi vay|người đứng tên vay|đại diện hộ vay',
    bare: 'nguoi vay|nguoi vay von|ben vay|khach hang vay|ho vay|nguoi di vay|nguoi dung ten vay',
    alone: true,
  },
  {
    owner: 'authoriser',
    marked: 'người uq|người ủy quyền|bên ủy quyền|người uỷ quyền|bên uỷ quyền',
    bare: 'nguoi uy quyen|ben uy quyen',
    alone: true,
  },
  {
    owner: 'attorney',
    marked:
      'người được uq|người nhận uq|người được ủy quyền|bên được ủy quyền|người nhận ủy quyền|bên nhận ủy quyền|người được uỷ quyền|bên được uỷ quyền|người nhận uỷ quyền|bên nhận uỷ quyền|người được uq nhận|người được ủy quyền nhận|người nhận ủy nhiệm|người được ủy nhiệm|nđuq',
    bare: 'nguoi duoc uy quyen|ben duoc uy quyen|nguoi nhan uy quyen|ben nhan uy quyen|nguoi duoc uq',
    alone: true,
  },
  {
    owner: 'result-recipient',
    marked:
      'người nhận kết quả|người nhận kq|người đến nhận kết quả|người lấy kết quả|người đến nhận kq|người nhận giấy tờ|người đến nhận|người nhận bằng|người nhận văn bằng|người đến lấy',
    bare: 'nguoi nhan ket qua|nguoi nhan kq|nguoi lay ket qua|nguoi den nhan|nguoi nhan bang',
    alone: true,
  },
  {
    owner: 'beneficiary',
    marked:
      'người hưởng|người thụ hưởng|người được hưởng|người hưởng trợ cấp|người hưởng chế độ|người hưởng chính sách|người thụ hưởng chính sách|đối tượng thụ hưởng|đối tượng được hưởng|người được trợ cấp|người được hỗ trợ|người nhận trợ cấp|người nhận hỗ trợ|người nhận tiền|người nhận tiền hỗ trợ|người lĩnh tiền|người lĩnh trợ cấp|người lĩnh chế độ|người nhận chế độ|người hưởng bảo trợ',
    bare: 'nguoi huong|nguoi thu huong|nguoi duoc huong|nguoi huong tro cap|doi tuong thu huong|nguoi nhan tro cap|nguoi nhan ho tro|nguoi nhan tien|nguoi linh tien',
    alone: true,
  },
  {
    owner: 'hander',
    marked:
      'người giao|người bàn giao|đại diện bên giao|người đại diện bên giao|người giao hàng|bên giao hàng|đại diện bên bàn giao|người bàn giao tài sản',
    bare: 'nguoi giao|nguoi ban giao|dai dien ben giao|nguoi giao hang|ben giao hang',
    alone: true,
  },
  {
    owner: 'receiver',
    marked:
      'người nhận bàn giao|người tiếp nhận bàn giao|đại diện bên nhận|người đại diện bên nhận|người nhận hàng|bên nhận hàng|người nhận bàn giao tài sản',
    bare: 'nguoi nhan ban giao|dai dien ben nhan|nguoi nhan hang|ben nhan hang',
    alone: true,
  },
  {
    owner: 'substitute-recipient',
    marked:
      'người nhận thay|người ký nhận thay|người nhận hộ|người lĩnh thay|người lĩnh hộ|con cháu nhận thay|con nhận thay|người thân nhận thay|nhận thay|nhận hộ|lĩnh thay|lĩnh hộ',
    bare: 'nguoi nhan thay|nguoi ky nhan thay|nguoi nhan ho|nguoi linh thay|nguoi linh ho|nhan thay|nhan ho|linh thay',
    alone: true,
  },
  {
    owner: 'caregiver',
    marked:
      'người chăm sóc|người chăm nuôi|người trông nom|người nuôi dưỡng chăm sóc|người nuôi|người trực tiếp nuôi dưỡng|người trực tiếp chăm sóc|người chăm sóc chính|người chăm sóc trẻ|người nuôi dưỡng trẻ|người trông trẻ|người đang nuôi dưỡng|người nhận nuôi dưỡng|người nhận chăm sóc|người trực tiếp nuôi',
    bare: 'nguoi cham soc|nguoi cham nuoi|nguoi trong nom|nguoi nuoi|nguoi cham soc chinh|nguoi cham soc tre|nguoi dang nuoi duong',
    alone: true,
  },
  {
    owner: 'newborn',
    marked:
      'người được khai sinh|trẻ được khai sinh|trẻ em được khai sinh|người được đăng ký khai sinh|trẻ sơ sinh',
    bare: 'nguoi duoc khai sinh|tre duoc khai sinh|nguoi duoc dang ky khai sinh|tre so sinh',
    alone: true,
  },
  {
    owner: 'complainant',
    marked: 'người khiếu nại|người tố cáo|người kiến nghị|người phản ánh|nguyên đơn',
    bare: 'nguoi khieu nai|nguoi to cao|nguoi kien nghi|nguoi phan anh|nguyen don',
    alone: true,
  },
  {
    owner: 'respondent',
    marked:
      'người bị khiếu nại|người bị tố cáo|người bị kiến nghị|người bị phản ánh|bên bị khiếu nại|bị đơn',
    bare: 'nguoi bi khieu nai|nguoi bi to cao|nguoi bi phan anh|bi don',
    alone: true,
  },
  {
    owner: 'witness',
    marked: 'người làm chứng|nhân chứng|người chứng kiến|nlc',
    bare: 'nguoi lam chung|nhan chung|nguoi chung kien',
    alone: true,
  },
];

import type { Domain } from './domain';

/** Budgets: what is granted, added, drawn, settled and carried over, and for what it is spent. */
export const BUDGETS: Domain = {
  numbers: {
    budget_added:
      'Dự toán bổ sung|DT bổ sung trong năm|Dự toán bổ sung trong năm|Kinh phí bổ sung|Bổ sung dự toán|KP bổ sung|Dự toán giao bổ sung|Kinh phí được bổ sung|Bổ sung trong năm',
    budget_adjusted:
      'Dự toán điều chỉnh|DT điều chỉnh|Điều chỉnh dự toán|Dự toán sau điều chỉnh|Dự toán điều chỉnh trong năm|Điều chỉnh tăng giảm|Số điều chỉnh|Tăng giảm dự toán|Bổ sung, điều chỉnh trong năm|Dự toán bổ sung, điều chỉnh|Điều chỉnh trong năm',
    budget_carried:
      'Dự toán năm trước chuyển sang|DT năm trước chuyển sang|Kinh phí năm trước chuyển sang|KP năm trước chuyển sang|Số dư dự toán năm trước|Dự toán chuyển nguồn|Kinh phí chuyển nguồn',
    budget_next_year:
      'Số dư kinh phí chuyển năm sau|Kinh phí chuyển năm sau|Dự toán chuyển năm sau|Chuyển năm sau|KP được phép chuyển năm sau|Số dư chuyển năm sau|Chuyển sang năm sau|Chuyển nguồn sang năm sau|Để lại năm sau|Kinh phí chuyển sang năm sau|Số chuyển năm sau',
    budget_usable:
      'Dự toán được sử dụng|Dự toán được sử dụng trong năm|Tổng dự toán được sử dụng|Tổng kinh phí được sử dụng|DT được sử dụng trong năm|KP được sử dụng trong kỳ',
    budget_withdrawn:
      'Số đã rút|Đã rút dự toán|Kinh phí đã rút|Rút dự toán|Dự toán đã rút|Số tiền đã rút|DT đã rút|Số đã rút trong kỳ|Số rút trong kỳ',
    budget_received:
      'Kinh phí thực nhận|KP thực nhận|Kinh phí thực nhận trong kỳ|Số kinh phí thực nhận|Số thực nhận trong năm',
    budget_settled:
      'KP đề nghị quyết toán|Kinh phí đề nghị quyết toán|Đề nghị quyết toán|Số đề nghị quyết toán|Số liệu báo cáo quyết toán|Số liệu quyết toán|Quyết toán năm',
    budget_settled_approved:
      'Số liệu quyết toán được duyệt|Quyết toán được duyệt|Số quyết toán được duyệt|Kinh phí quyết toán được duyệt|Quyết toán được phê duyệt',
    budget_cancelled:
      'Hủy dự toán|Dự toán bị hủy|Dự toán hủy|Kinh phí bị hủy|Số dự toán hủy|KP hủy bỏ|Kinh phí hủy|Hủy kinh phí|Số bị hủy|Số kinh phí hủy bỏ|Hủy cuối năm',
    budget_reduced:
      'Kinh phí giảm trong năm|KP giảm kỳ này|Kinh phí giảm|Giảm dự toán|Cắt giảm kinh phí|Cắt giảm dự toán',
    budget_returned:
      'Nộp trả NSNN|Nộp khôi phục|Số nộp khôi phục|Nộp trả ngân sách|Số nộp trả NSNN|Kinh phí nộp trả',
    budget_allotted:
      'Dự toán đã phân bổ|Dự toán phân bổ|Số đã phân bổ|Phân bổ dự toán|Kinh phí phân bổ|Kinh phí được phân bổ',
    budget_committed: 'Cam kết chi|Số cam kết chi|Giá trị cam kết chi|Dự toán cam kết chi',
    budget_held:
      'Dự toán giữ lại|Số giữ lại|Kinh phí giữ lại|KP giữ lại|Tiết kiệm 10%|10% tiết kiệm|Giữ lại CCTL',
    budget_own:
      'KP tự chủ|KPTX|Kinh phí tự chủ|Kinh phí thường xuyên|Nguồn tự chủ|KP thường xuyên|Chi thường xuyên',
    budget_not_own:
      'KP không tự chủ|KPKTX|Kinh phí không tự chủ|Kinh phí không thường xuyên|Không thường xuyên|Nguồn không tự chủ|KP không thường xuyên|Chi không thường xuyên',
    spend_people:
      'Thanh toán cá nhân|Chi thanh toán cá nhân|Chi cho con người|Chi lương và các khoản theo lương|Quỹ lương|Chi con người|Chi TT cá nhân',
    spend_professional:
      'Chi nghiệp vụ chuyên môn|Chi chuyên môn|Chi nghiệp vụ|Chi NVCM|Chi hoạt động chuyên môn',
    spend_purchase:
      'Mua sắm, sửa chữa|Chi mua sắm, sửa chữa|Chi mua sắm|Chi mua sắm tài sản|Chi MSSC',
    spend_other: 'Chi khác|Các khoản chi khác|Khoản chi khác|Các khoản khác (chi)',
    estimate_year:
      'Ước thực hiện|Ước thực hiện năm|Ước TH|Ước thực hiện cả năm|Ước TH năm|Ước đạt|Ước thực hiện quý|Ước thực hiện kỳ này',
    budget_planned_year:
      'Dự toán năm kế hoạch|Dự toán năm tới|Dự toán năm sau|Dự toán đề nghị|Dự toán xây dựng|Kinh phí đề nghị năm sau',
    norm_of_spending:
      'Định mức chi|Định mức phân bổ|Mức chi|Mức chi quy định|Mức chi theo quy định',
  },
  others: {
    treasury_state:
      'KB đã duyệt chưa|Trạng thái kho bạc|Kho bạc duyệt|KBNN duyệt|Kho bạc duyệt chưa|KB duyệt|Trạng thái KBNN|Tình trạng hồ sơ kho bạc|Kho bạc đã duyệt|Trạng thái DVC kho bạc',
    grant_form: 'Hình thức cấp phát|Cấp phát|Loại cấp phát|Cấp phát/tạm ứng|Hình thức rút dự toán',
    calculation_basis:
      'Căn cứ tính|Cách tính|Căn cứ tính toán|Cơ sở tính|Công thức tính|Căn cứ lập dự toán|Cơ sở tính toán',
    spend_group: 'Nhóm mục chi|Nhóm chi|Nhóm mục|Nhóm khoản chi|Cơ cấu chi',
  },
  dates: {
    treasury_sent_on:
      'Ngày gửi kho bạc|Gửi KB ngày|Ngày gửi KB|Ngày gửi KBNN|Gửi kho bạc ngày|Ngày gửi hồ sơ kho bạc|Ngày chuyển kho bạc|Ngày đẩy kho bạc',
  },
};

import type { Domain } from './domain';

/** Commune officers' work: households, surveys, universal education, literacy. */
export const COMMUNE: Domain = {
  dates: {
    survey_date:
      'Ngày điều tra|Ngày khảo sát|Ngày rà soát|Thời điểm điều tra|survey date|ĐT ngày|Ngày phỏng vấn|Ngày thu thập thông tin|date of survey|Ngày cập nhật phiếu|Ngày bổ sung phiếu|Cập nhật phiếu ngày|Rà soát ngày|Ngày đi điều tra|Ngày đến hộ|Ngày đi khảo sát|Ngày đi rà soát|Đi điều tra ngày|Ngày phúc tra',
    residence_from:
      'Ngày đến ở|Ở từ ngày|Ngày đăng ký cư trú|Ngày đến địa phương|Cư trú từ ngày|Đến ở từ ngày|Ngày chuyển đến địa phương|Ngày nhập khẩu|Ngày nhập hộ khẩu|Ngày đăng ký thường trú|Ngày đăng ký tạm trú|Tạm trú từ ngày|Thường trú từ ngày|Ngày về địa phương|Đến cư trú từ ngày|Ngày đến cư trú|Ngày tạm trú|Đăng ký tạm trú từ ngày',
    residence_until:
      'Ngày chuyển khỏi địa phương|Ngày đi khỏi địa phương|Ngày chuyển đi khỏi địa bàn|Đi khỏi địa bàn ngày|Ngày xóa đăng ký thường trú|Tạm trú đến ngày|Ngày đi khỏi địa bàn|Đăng ký tạm trú đến ngày|Ngày hết hạn tạm trú|Tạm trú đến|Ngày hết tạm trú|Tạm trú hết ngày|Hạn tạm trú|Tạm trú có giá trị đến',
    death_date:
      'Ngày mất|Ngày chết|Ngày qua đời|death date|Ngày tử vong|Đã chết vào ngày|date of death|Mất ngày|Chết ngày|Đã chết vào lúc|Đã mất ngày|Đã chết ngày|Thời gian chết|Thời điểm mất|Từ trần ngày',
    death_registered: 'Ngày đăng ký khai tử|Ngày khai tử|Ngày ĐKKT|Khai tử ngày|Ngày đăng ký KT',
    married_on:
      'Ngày kết hôn|Ngày đăng ký kết hôn|marriage date|ĐKKH ngày|Ngày ĐKKH|Ngày cưới|date of marriage|Kết hôn ngày|Ngày tổ chức cưới|Ngày làm lễ cưới|Lấy nhau ngày|Cưới ngày',
    marriage_registered: 'Ngày đăng ký KH',
    vital_registered:
      'Ngày đăng ký hộ tịch|Ngày vào sổ hộ tịch|Ngày đăng ký sự kiện hộ tịch|Đăng ký ngày|Ngày đăng ký vào sổ|Ngày ghi vào sổ hộ tịch',
  },
  numbers: {
    household_size:
      'Số khẩu|Số nhân khẩu|Nhân khẩu|Số người trong hộ|Tổng số nhân khẩu|Số thành viên trong hộ|Số thành viên hộ|household size|Nhân khẩu trong hộ|Số NK|Số thành viên trong gia đình|Số người trong gia đình|Gia đình có mấy người|Số nhân khẩu trong hộ|Số thành viên gia đình|family size|household members|Khẩu|Số người|Số TV trong hộ|Số người/hộ|Số khẩu trong hộ|Số nhân khẩu thực tế|Nhân khẩu thực tế thường trú|Hộ mấy khẩu|Mấy khẩu|Số khẩu (người)|Nhà mấy người|Gia đình mấy khẩu|TS khẩu|Tổng khẩu|Tổng số khẩu|Số khẩu của hộ|Nhà có mấy khẩu|Số người ở chung|Số NK trong hộ',
    household_count:
      'Tổng số hộ|Số hộ dân|Số hộ gia đình|household count|SL hộ|Tổng hộ|households|Hộ|Số hộ trong thôn|Tổng số hộ trong thôn|Thôn có mấy hộ|Số hộ của thôn|Số hộ toàn thôn',
    poor_count: 'Số hộ nghèo|Tổng số hộ nghèo|poor households|Hộ nghèo (số hộ)',
    near_poor_count: 'Số hộ cận nghèo|Tổng số hộ cận nghèo|Hộ cận nghèo (số hộ)',
    population:
      'Dân số|Tổng dân số|Tổng số dân|population|TS nhân khẩu toàn xã|Tổng số nhân khẩu toàn xã|Quy mô dân số|total population',
    labourers:
      'Số lao động|Số người trong độ tuổi lao động|Lao động chính|Số người lao động|Số lao động trong hộ|Số người trong tuổi lao động|workers|Lao động|LĐ chính|Số lao động chính|Lao động trong độ tuổi|Người trong tuổi LĐ|Mấy lao động|Có mấy lao động|Số LĐ trong hộ|Số LĐ chính|Lao động trong hộ|Người trong độ tuổi lao động|Số người đang lao động|Số lao động trong độ tuổi|LĐ trong tuổi|LĐ trong độ tuổi|Trong tuổi lao động|Số LĐ trong độ tuổi|Lao động trong tuổi',
    household_income:
      'Thu nhập|Thu nhập bình quân|Thu nhập bình quân đầu người|Thu nhập hộ|Thu nhập hàng tháng|Thu nhập/tháng|household income|income per person|TN bình quân|TNBQ|Thu nhập bình quân/người/tháng|Thu nhập BQ đầu người|Thu nhập BQ|Tổng thu nhập của hộ|Mức thu nhập gia đình|Thu nhập gia đình|Thu nhập hằng tháng|average income|family income|Thu nhập/khẩu|Thu nhập/người|Thu nhập bình quân/người|Thu nhập BQ/người/tháng|Bình quân thu nhập|TN/người/tháng|Thu nhập/năm|TN/năm|Tổng thu nhập năm|Thu nhập cả năm|TN/khẩu/tháng|Thu nhập khẩu/tháng|TN đầu người|TNBQ/người/tháng|TNBQĐN|Thu nhập 1 tháng|Thu nhập bình quân 1 người/tháng|Thu nhập bình quân 1 người/1 tháng|Thu nhập đầu người|TN BQ/người|Mức thu nhập bình quân|Thu nhập của hộ|Thu nhập BQ/khẩu|Mỗi tháng thu nhập|Thu nhập bình quân đầu người/tháng|Thu nhập BQ đầu người/tháng|TNBQ đầu người/tháng|Bình quân thu nhập/người|Thu nhập mỗi người một tháng',
    in_school_count:
      'Số trẻ đi học|Số trẻ ra lớp|Số trẻ huy động|Số trẻ huy động ra lớp|Số trẻ đến trường|Số trẻ đến lớp|Trẻ ra lớp|Huy động ra lớp (số)|Số trẻ được huy động|Ra lớp|Huy động ra lớp|Đã ra lớp|Trẻ đã ra lớp|Số trẻ đã ra lớp|Số ra lớp|Trẻ huy động ra lớp',
    enrol_share:
      'Tỷ lệ huy động|Tỷ lệ trẻ ra lớp|Tỷ lệ huy động ra lớp|Tỷ lệ đi học|TL huy động|TL ra lớp|Tỷ lệ đến trường|% huy động|Tỷ lệ trẻ đến trường|enrolment rate|TLHĐ|Tỷ lệ HĐ|Tỷ lệ ra lớp|Tỉ lệ huy động',
    illiterate_count: 'Số người mù chữ|Tổng số người mù chữ|SL mù chữ|Số mù chữ',
    highest_class:
      'Lớp cao nhất đã học|Học hết lớp|Lớp học cao nhất|Đã học hết lớp|highest grade|Học hết lớp mấy (cao nhất)|Đã học xong lớp cao nhất|Lớp cao nhất|Học đến lớp|Đã học đến lớp|Lớp học cao nhất đã hoàn thành|Học đến lớp mấy|Học tới lớp|Học xong lớp|Học xong|Lớp học xong|Học hết|Đã học xong lớp mấy|Học xong lớp mấy|Học xong lớp cao nhất|Lớp cao nhất đã học xong|Lớp cao nhất học xong|Đã học lớp mấy|Học hết lớp mấy rồi|Lớp đã hoàn thành|Trình độ giáo dục phổ thông cao nhất|Trình độ GDPT cao nhất|Học hết lớp (phổ thông)|Trình độ GDPT cao nhất đã đạt được|Trình độ học vấn phổ thông cao nhất',
    stopped_year:
      'Năm bỏ học|Năm thôi học|Nghỉ học năm|Năm nghỉ học|dropout year|Bỏ học năm|Bỏ học từ năm|Thôi học năm|Nghỉ học từ năm|Bỏ học năm nào|Nghỉ học năm nào',
    trained_people:
      'Số người được tập huấn|Số người được phổ cập|Số người được bồi dưỡng|SL người được tập huấn|Số người tập huấn|Số lượt người được tập huấn|Số người dân được phổ cập|Số người được hướng dẫn|people trained|Số người phổ cập|Số người đã hướng dẫn|Số lượt hướng dẫn|Số người đã phổ cập|Số lượt người được hướng dẫn',
    tncd_members: 'Số thành viên tổ công nghệ số|Số thành viên tổ CNSCĐ|Số thành viên tổ CNS',
    households_points_b1:
      'Điểm B1|Tổng điểm B1|Điểm thu nhập|Điểm B1 (thu nhập)|Tổng điểm thu nhập|Số điểm thu nhập',
    households_points_b2:
      'Điểm B2|Tổng điểm B2|Điểm thiếu hụt|Điểm B2 (thiếu hụt)|Tổng điểm thiếu hụt|Điểm thiếu hụt dịch vụ xã hội cơ bản',
    burial_cost:
      'Chi phí mai táng|Mai táng phí|Trợ cấp mai táng|Tiền mai táng phí|Hỗ trợ mai táng|MTP|Mức mai táng phí|Tiền mai táng|Tiền MTP|Mức MTP|Hỗ trợ mai táng phí|Mức hỗ trợ mai táng',
    coop_members:
      'Số thành viên HTX|Số thành viên hợp tác xã|Tổng số thành viên HTX|Số xã viên|Số TV HTX|Thành viên (HTX)|Tổng TV|Tổng số thành viên|Tổng thành viên|Số thành viên hiện có|TS thành viên|THT mấy người|Số thành viên THT',
    coop_capital:
      'Vốn điều lệ|Tổng vốn điều lệ|Vốn điều lệ (đồng)|Vốn điều lệ (triệu đồng)|Vốn đăng ký|Vốn góp điều lệ|charter capital',
    coop_share:
      'Vốn góp|Số vốn góp|Mức góp vốn|Phần vốn góp|Góp vốn|Vốn góp (đồng)|Số tiền góp vốn',
    coop_assets: 'Tổng tài sản|Tổng giá trị tài sản|Tổng nguồn vốn|Tài sản (đồng)',
    revenue:
      'Doanh thu|Tổng doanh thu|Doanh thu năm|Doanh thu (triệu đồng)|Doanh thu bình quân|DT (doanh thu)|Doanh thu thuần|turnover',
    profit:
      'Lợi nhuận|Lãi|Lợi nhuận sau thuế|Lợi nhuận trước thuế|Lãi ròng|Lợi nhuận năm|Lãi (lỗ)|Lợi nhuận (triệu đồng)|profit|LN',
    labour_income:
      'Thu nhập bình quân lao động|Thu nhập BQ/lao động|Thu nhập bình quân của người lao động|Thu nhập lao động bình quân|TN/thành viên|Thu nhập bình quân thành viên|Thu nhập mỗi thành viên|TN bình quân thành viên|Thu nhập BQ thành viên|TNBQ thành viên',
    field_area:
      'Diện tích canh tác|Diện tích sản xuất|Diện tích đất sản xuất|Diện tích gieo trồng|DT canh tác|Diện tích đất canh tác|Diện tích đất nông nghiệp|DT gieo trồng|Diện tích gieo cấy|DT gieo cấy|Diện tích trồng|DT trồng|Diện tích nuôi trồng|Diện tích gieo|Diện tích gieo sạ|DT gieo sạ|DT sản xuất|Diện tích lúa|Diện tích nương|Diện tích ruộng|DTSX|Diện tích SX|Diện tích đất sản xuất của hộ',
    crop_yield:
      'Năng suất|Năng suất (tạ/ha)|Năng suất bình quân|NSBQ|NS bình quân|NS (tạ/ha)|Năng suất đạt',
    livestock: 'Tổng đàn|Số con (vật nuôi)|Số đầu gia súc|Số lượng đàn|Đàn vật nuôi|Số trâu bò',
    loan_amount:
      'Số tiền vay|Tiền vay|Vay vốn|Mức vay|Số tiền vay vốn|Tổng vốn vay|Tổng tiền vay|Số tiền được vay|Được vay|Vay bao nhiêu|Mức vốn vay|Số vốn vay|Tiền vay vốn|Vốn vay|Vay (triệu đồng)|Số tiền cho vay|Số tiền vay NHCSXH|Vay NHCSXH|Vay ngân hàng chính sách|Số tiền vay ngân hàng|Vay mấy triệu|Vay bao nhiêu tiền|Vay NHCSXH bao nhiêu|Vốn ủy thác|Vay vốn ủy thác|Vay vốn NHCSXH|Vay NH bao nhiêu|Tiền vay NHCSXH|Vay vốn chính sách|Tiền vay (đồng)|Vay|Vay được',
    procedure_fee:
      'Lệ phí|Phí, lệ phí|Phí|Tiền phí|Mức phí, lệ phí|Lệ phí phải nộp|Mức lệ phí|Tiền lệ phí|Số tiền lệ phí|Phí thẩm định|Phí hành chính|Lệ phí thủ tục|Lệ phí TTHC',
    animal_count:
      'Số lượng (con)|Đàn|Số đầu con|Số con nuôi|Quy mô đàn|Tổng số đầu con|Đang nuôi (con)|Số con đang nuôi|Số con hiện có|Số lượng nuôi|Đầu con|Nuôi bao nhiêu con|Nuôi mấy con|Đang nuôi mấy con|Hiện có bao nhiêu con',
    births: 'Số trẻ sinh ra|Sinh con thứ|Lần sinh|Sinh lần thứ',
    support_coef:
      'Hệ số TC|Hệ số trợ cấp|HS trợ cấp|Hệ số hưởng|HS hưởng|Hệ số trợ cấp xã hội|Hệ số BTXH|Hệ số mức hưởng',
    coop_women: 'TV nữ|Thành viên nữ|Số thành viên nữ|Trong đó TV nữ|Nữ thành viên',
    coop_joined:
      'TV mới|Kết nạp mới|Kết nạp mới trong kỳ|Thành viên mới|Thành viên kết nạp mới|Kết nạp trong kỳ|Số thành viên mới',
    coop_left:
      'Xin ra|Ra khỏi HTX|Ra khỏi HTX trong kỳ|Thành viên ra khỏi HTX|TV xin ra|Thành viên xin ra|Chấm dứt tư cách thành viên',
  },
  ticks: {
    householder_is: 'Là chủ hộ',
    literate:
      'Biết chữ|Biết đọc, biết viết|is literate|Biết đọc viết|Đạt chuẩn biết chữ|Đọc được, viết được',
    illiterate:
      'Mù chữ|Là người mù chữ|Không biết chữ|Chưa biết chữ|is illiterate|Người mù chữ|Mù|MC (x)|Mù chữ (x)',
    re_illiterate: 'Tái mù chữ|Tái mù|Người tái mù|TMC|Tái MC|Tái mù (x)',
    in_school:
      'Đang đi học|Đang học|Đi học|is in school|Đang đến trường|Có đi học không|attending school',
    never_school:
      'Chưa đi học|Chưa từng đi học|Không đi học|Chưa bao giờ đi học|Chưa đến trường|Chưa ra lớp|Chưa từng đến trường',
    moved_away:
      'Đã chuyển đi|Chuyển khỏi địa phương|Đã chuyển khỏi địa bàn|Chuyển đi (x)|Đã chuyển đi nơi khác|Đi khỏi địa phương|Đã đi khỏi địa phương',
    deceased: 'Đã chết|Đã mất|Chết|Qua đời|is deceased|Từ trần|Tử vong|Chết (x)',
    attends_away:
      'Học nơi khác|Học ngoài địa bàn|Học trái tuyến|Học ở địa phương khác|Đi học nơi khác|Học ngoài xã|Học tại xã khác|Học ngoài địa phương|Học tại trường ngoài địa bàn',
  },
  others: {
    household_code:
      'Mã hộ gia đình|Mã hộ|Mã số hộ gia đình|Mã hộ GĐ|Số hộ|household code|household id|Số thứ tự hộ|STT hộ|household no|Mã phiếu hộ|Số phiếu hộ|Mã số hộ|Mã HGĐ|Số hộ (mã)|Mã hộ dân cư|Số hộ dân cư|Mã hộ dân số',
    household_book:
      'Số sổ hộ khẩu|Sổ hộ khẩu|Số hộ khẩu|SHK|SHK số|Hộ khẩu số|Sổ hộ khẩu số|Số SHK|Số sổ HK',
    household_kind:
      'Loại hộ|Phân loại hộ|Diện hộ|Hộ gia đình thuộc diện|household type|Hộ (nghèo, cận nghèo)|Diện của hộ|Loại hộ gia đình|Phân loại hộ gia đình|Hộ thuộc diện|Nghèo/Cận nghèo|household category|Diện|N/CN|Nghèo/CN|HN/HCN|HN/CN|Hộ N/CN|Nghèo/cận|Hộ nghèo/CN|Diện nghèo/cận nghèo|Nghèo hay cận nghèo',
    survey_no:
      'Phiếu số|Số phiếu điều tra|Mã phiếu|Mã phiếu điều tra|Số phiếu khảo sát|survey number|form number|Số phiếu|Phiếu ĐT số|STT phiếu|Số PĐT|Số thứ tự phiếu|Phiếu điều tra|survey code',
    surveyor:
      'Người điều tra|Cán bộ điều tra|Điều tra viên|Người khảo sát|Cán bộ khảo sát|Người rà soát|surveyor|interviewer|CB điều tra|CBĐT|ĐTV|Người ĐT|Người thu thập|Người thu thập thông tin|Người đi điều tra|Người phỏng vấn|Cán bộ rà soát|Giáo viên điều tra|GV điều tra|Người lập phiếu điều tra|Cán bộ đi điều tra|Người điền phiếu|Ai đi điều tra|Họ tên điều tra viên|Họ tên người điều tra|Rà soát viên|RSV|Người phúc tra|Người đi rà soát|NV điều tra|Người ĐT phiếu|GV phụ trách điều tra',
    survey_area:
      'Địa bàn|Địa bàn điều tra|Địa bàn khảo sát|survey area|ĐB điều tra|Tổ điều tra|Khu vực điều tra|Khu vực khảo sát|Địa bàn phụ trách|Địa bàn quản lý|Phụ trách địa bàn|Phụ trách thôn|Địa bàn được giao|Thôn phụ trách|Bản phụ trách|Thôn điều tra|Bản điều tra|Địa bàn ĐT',
    residence_kind:
      'Diện cư trú|Cư trú|Tình trạng cư trú|Loại cư trú|Hình thức cư trú|residence type|residence status|TT cư trú|Diện CT|Thường trú/Tạm trú|KT1/KT2/KT3|Hình thức đăng ký cư trú|Thường trú hay tạm trú|Diện thường trú/tạm trú|Thường trú hoặc tạm trú|Loại hình cư trú|Tình trạng đăng ký cư trú|Đăng ký cư trú|Thường trú/tạm trú/tạm vắng|Diện c.trú|TT/TT/CĐ|TT/TTrú|Thường/tạm trú',
    universal_area:
      'Đơn vị phổ cập|Địa bàn phổ cập|Phổ cập tại|Nơi làm phổ cập|Đơn vị phụ trách phổ cập|Đơn vị làm phổ cập',
    universal_object:
      'Diện phổ cập|Đối tượng phổ cập|Thuộc diện phổ cập|ĐT phổ cập|Diện PCGD|Đối tượng PCGD|Phải phổ cập|Diện phải phổ cập|Trong diện phổ cập',
    universal_level:
      'Mức độ phổ cập|Mức đạt phổ cập|Mức độ đạt chuẩn phổ cập|Mức độ PCGD|Mức độ PC|Chuẩn phổ cập|Đạt chuẩn phổ cập|Đạt chuẩn PCGD|Đạt chuẩn PCGD mức độ|universal education level',
    literacy_level:
      'Mức độ biết chữ|Mức biết chữ|Trình độ biết chữ|literacy level|MĐ biết chữ|Mức XMC|Chuẩn biết chữ|Đạt chuẩn biết chữ mức độ|Đạt chuẩn XMC|Kết quả XMC|Mức độ XMC|Mức độ đạt chuẩn XMC|Biết đọc, biết viết đến đâu|Đọc viết được không',
    literacy_class:
      'Lớp xóa mù chữ|Lớp xóa mù|Học lớp xóa mù chữ|Đang học lớp xóa mù chữ|Tham gia lớp xóa mù chữ|Lớp xóa mù chữ đang học|literacy class',
    study_kind:
      'Loại hình học|Hệ học|Hệ đang học|Chương trình đang học|study program|Hình thức học|HT học tập|Hệ GD|Hệ giáo dục|PT/GDTX|Phổ thông/GDTX|GDPT/GDTX|Loại hình học tập|Hệ phổ thông/bổ túc|Phổ thông/bổ túc',
    stopped_class: 'Thôi học ở lớp|Nghỉ học ở lớp|Bỏ học lớp mấy',
    hamlet_head:
      'Trưởng thôn|Trưởng bản|Tổ trưởng tổ dân phố|Trưởng thôn, bản|Bí thư, trưởng bản|village head|Tổ trưởng TDP|Trưởng xóm|Trưởng ấp|Trưởng khu phố|Trưởng khu|Họ tên trưởng thôn|Trưởng bản, tổ trưởng|Trưởng bản/trưởng thôn|Thôn trưởng|Tổ trưởng dân phố|Tên trưởng thôn|Tên trưởng bản',
    digital_team:
      'Tổ công nghệ số|Tổ công nghệ số cộng đồng|Tổ CNSCĐ|Tên tổ công nghệ số|TCNSCĐ|CNSCĐ|Tên tổ CNSCĐ|Tổ CNS|Thành viên tổ công nghệ số|Thành viên tổ CNSCĐ',
    household_devices:
      'Thiết bị trong hộ|Thiết bị của gia đình|Phương tiện nghe nhìn|TB trong hộ|Thiết bị nghe nhìn|Thiết bị gia đình có|Đồ dùng trong hộ|Thiết bị số của hộ',
    house_state:
      'Tình trạng nhà ở|Loại nhà|Nhà ở|Loại nhà ở|housing|TT nhà ở|Hiện trạng nhà ở|Nhà tạm/kiên cố|Chất lượng nhà ở|Điều kiện nhà ở|house state|Nhà kiên cố/tạm|Kiểu nhà|Tình trạng nhà|Hiện trạng nhà|Nhà ở hiện nay|Nhà ở loại gì|Nhà gì|Loại nhà đang ở|Nhà kiên cố/bán kiên cố|Tình trạng nhà ở của hộ|Thực trạng nhà ở|Nhà ở (kiên cố/tạm)|Nhà xây/nhà tạm|Hiện ở nhà gì|Nhà kiên cố/bán kiên cố/tạm|Nhà tạm hay nhà xây|Nhà thuộc loại gì|Nhà kiên cố, bán kiên cố, nhà tạm|Nhà loại gì|Tình trạng nhà (kiên cố/tạm)',
    water_source:
      'Nguồn nước sinh hoạt|Nước sinh hoạt|water source|Nguồn nước SH|Nước dùng sinh hoạt|Nguồn nước ăn|Nước dùng|Dùng nước gì|Nước dùng là nước gì|Dùng nước ở đâu|Lấy nước ở đâu|Nước ăn lấy từ đâu|Ăn nước gì',
    livelihood:
      'Nguồn thu nhập|Nguồn thu nhập chính|Sinh kế|Ngành nghề của hộ|Nguồn TN|Ngành nghề chính|Nghề chính của hộ|Nghề của hộ|Việc làm của hộ|Nguồn sống|Nguồn sống chính|Sản xuất chính|Nghề chính|Thu nhập từ|Thu nhập chính từ|Nghề tạo thu nhập|Sống bằng gì|Sống bằng nghề gì|Làm gì để sống|Thu nhập chính từ đâu|Thu nhập từ đâu|Nguồn thu chính của hộ|Sinh sống bằng nghề',
    procedure:
      'Thủ tục hành chính|Tên thủ tục|Tên TTHC|Thủ tục|procedure name|Tên thủ tục HC|Thủ tục HC|Tên dịch vụ công|Dịch vụ công|procedure|Loại thủ tục|Loại hồ sơ|Thủ tục đề nghị|Dịch vụ|Tên dịch vụ|Loại dịch vụ|Việc cần giải quyết|Công việc cần giải quyết|Thủ tục gì|Làm thủ tục gì|Giấy tờ cần làm|Làm giấy gì|TTHC|Loại thủ tục hành chính|Nội dung yêu cầu giải quyết|Hồ sơ về việc|Nội dung hồ sơ|Tên thủ tục hành chính|Đến làm giấy gì|Xin làm giấy gì|Việc cần làm thủ tục|Tên TTHC đề nghị giải quyết|Đề nghị giải quyết việc',
    procedure_code:
      'Mã thủ tục|Mã TTHC|Mã hồ sơ TTHC|Mã số TTHC|Mã DVC|Mã dịch vụ công|Mã hồ sơ một cửa|Mã biên nhận',
    village_party:
      'Người đại diện hộ|Đại diện hộ|Đại diện hộ gia đình|Người đại diện gia đình|Đại diện gia đình',
    vital_kind: 'Loại hộ tịch|Loại đăng ký|Sự kiện hộ tịch|Loại việc hộ tịch|Loại việc',
    vital_certificate:
      'Số giấy chứng tử|Giấy chứng tử số|Số trích lục khai tử|Số giấy báo tử|Giấy báo tử số|Trích lục khai tử số|Số trích lục|Số GBT|Số đăng ký khai tử|Giấy chứng tử|Trích lục khai tử|Số chứng tử|Trích lục KT số',
    marriage_certificate:
      'Số giấy chứng nhận kết hôn|Số GCN kết hôn|Giấy chứng nhận kết hôn số|Số đăng ký kết hôn|Số GCNKH|GCN kết hôn|Giấy đăng ký kết hôn|Giấy chứng nhận kết hôn|Số ĐKKH|GCNKH số',
    death_reason:
      'Nguyên nhân chết|Nguyên nhân tử vong|Lý do chết|Chết vì|Nguyên nhân mất|Lý do mất|Mất vì|Chết do|Lý do tử vong|Do bệnh|Mất do|Vì sao chết|Vì sao mất|Chết vì lý do gì|Chết do bệnh gì|Mất vì bệnh gì|Chết vì bệnh gì|NN chết|NN tử vong|Nguyên nhân dẫn đến chết|Bị gì mà mất|Vì sao qua đời',
    death_place:
      'Nơi chết|Nơi mất|Chết tại|Nơi tử vong|Mất tại|Mất ở đâu|Địa điểm chết|Nơi qua đời|Chết ở đâu',
    residence_left: 'Nơi chuyển đi đến|Chuyển đi đâu|Nơi đi (cư trú)',
    poverty_cause:
      'Nguyên nhân nghèo|Lý do nghèo|Nguyên nhân hộ nghèo|Vì sao nghèo|Nghèo do|Nguyên nhân dẫn đến nghèo|Nguyên nhân nghèo chính|Lý do dẫn đến nghèo|Nguyên nhân chính dẫn đến nghèo|Nghèo vì|Nguyên nhân nghèo, cận nghèo|Vì đâu nghèo|Nguyên nhân nghèo của hộ|NN nghèo',
    coop_name:
      'Tên HTX|Tên hợp tác xã|Hợp tác xã|HTX|Tổ hợp tác|Tên tổ hợp tác|Tên THT|cooperative|Tên HTX, THT|HTX/THT|Tổ hợp tác/HTX|Thuộc HTX|Là thành viên HTX nào',
    coop_kind: 'Loại hình HTX|Loại hình hợp tác xã|Phân loại HTX|Lĩnh vực HTX|Loại HTX',
    coop_head:
      'Giám đốc HTX|Chủ tịch HĐQT|Chủ nhiệm HTX|Giám đốc hợp tác xã|Chủ tịch hội đồng quản trị|Họ tên giám đốc|Tổ trưởng tổ hợp tác|Ai đứng đầu|Người đứng đầu THT|Tổ trưởng THT|Đứng đầu là ai|Tổ trưởng hợp tác|Người đứng đầu tổ hợp tác',
    crop: 'Cây trồng|Loại cây trồng|Cây trồng chính|Tên cây trồng|Cây trồng, vật nuôi|Sản phẩm chủ lực|Sản phẩm chính|Loại cây|Cây|Tên cây|Cây trồng chủ lực|Cây gì|Trồng gì|Trồng cây gì (vụ này)|Loại cây gieo trồng|Đối tượng cây trồng|Loại rau|Cây trồng bị hại|Loại cây bị thiệt hại',
    birth_registration_kind:
      'Loại khai sinh|Loại đăng ký khai sinh|Khai sinh đúng hạn/quá hạn|Đăng ký đúng hạn/quá hạn|Hình thức khai sinh',
    marriage_times:
      'Kết hôn lần thứ|Kết hôn lần thứ mấy|Lần kết hôn|Số lần kết hôn|Kết hôn lần|Lần kết hôn thứ|Kết hôn lần mấy|Lần KH|Đăng ký kết hôn lần|Cưới lần mấy|Lấy vợ/chồng lần mấy',
    marital_paper:
      'Giấy xác nhận tình trạng hôn nhân|Giấy XNTTHN|Xác nhận tình trạng hôn nhân số|Giấy xác nhận độc thân|Số giấy xác nhận tình trạng hôn nhân',
    vital_registry:
      'Nơi đăng ký kết hôn|Nơi đăng ký khai tử|Nơi đăng ký hộ tịch|Cơ quan đăng ký hộ tịch|Nơi ĐKKH|Nơi ĐKKT|UBND nơi đăng ký kết hôn|UBND đăng ký|Nơi đăng ký|Cơ quan đăng ký|UBND nơi đăng ký|Đăng ký tại UBND',
    burial_place:
      'Nơi mai táng|Nơi chôn cất|Nơi an táng|Địa điểm mai táng|Hình thức mai táng|Chôn ở đâu|Chôn cất tại|An táng tại|Mai táng tại|Chôn tại|Nơi chôn|An táng ở đâu|Nơi hỏa táng|Địa điểm an táng',
    copies_wanted:
      'Số bản sao yêu cầu|Đề nghị cấp bản sao|Số lượng bản sao đề nghị|Số bản trích lục|Số bản sao trích lục|Số lượng bản sao yêu cầu|Số bản sao đề nghị cấp|Số lượng bản sao|Xin mấy bản|SL bản sao|Số bản cần cấp|Xin cấp mấy bản|Số bản xin cấp|Số lượng bản trích lục|Cần mấy bản|Cần bao nhiêu bản|Số lượng bản cấp|Xin bao nhiêu bản|Số bản đề nghị|Số lượng cấp|Số lượng bản đề nghị|Mấy bản|Số bản cần|Số bản sao cần cấp|Số lượng bản xin',
    last_residence:
      'Nơi cư trú cuối cùng|Chỗ ở trước khi mất|Nơi cư trú trước khi chết|Nơi thường trú cuối cùng|Nơi ở cuối cùng|Nơi cư trú cuối cùng trước khi chết',
    land_kind:
      'Loại đất|Mục đích SDĐ|Loại đất (mục đích)|Loại đất (mục đích sử dụng)|MĐSDĐ|Mục đích SD đất|Loại đất sử dụng|MĐSD đất|Loại đất theo hiện trạng|Ký hiệu loại đất|Mã loại đất|Đất gì',
    land_origin:
      'Nguồn gốc đất|Nguồn gốc sử dụng|Nguồn gốc sử dụng đất|Nguồn gốc SDĐ|Nguồn gốc thửa đất|Đất do đâu mà có|Đất có từ đâu|Đất từ đâu ra|Đất ở đâu ra|Đất ông bà để lại hay mua|Nguồn gốc đất sử dụng',
    land_owner:
      'Chủ sử dụng|Người sử dụng đất|Chủ đất|Tên chủ sử dụng|Chủ sở hữu|Chủ sử dụng đất|Tên chủ đất|Chủ thửa đất|Tên người sử dụng đất|Chủ sử dụng thửa đất|Họ tên chủ sử dụng đất|Tên chủ sử dụng đất|Chủ sở hữu đất|Hộ sử dụng đất|Họ tên người sử dụng đất',
    season:
      'Vụ|Mùa vụ|Vụ sản xuất|Vụ mùa|Vụ gieo trồng|Mùa|Thời vụ|Vụ trồng|Tên vụ|Vụ lúa|Mùa vụ gieo trồng|Vụ nào',
    animal:
      'Con vật|Giống vật nuôi|Con nuôi|Loại gia súc|Gia súc, gia cầm|Vật nuôi|Loại vật nuôi|Vật nuôi chính|Con vật nuôi|Loài nuôi|Tên vật nuôi|Loài vật nuôi|Loại gia súc, gia cầm|Loài|Nuôi con gì|Loại con nuôi|Nuôi gì|Con gì|Loại vật nuôi mắc bệnh|Loại vật nuôi được tiêm|Loại con|Giống con|Loại động vật|Loại vật nuôi chính|Động vật nuôi',
    latrine:
      'Nhà tiêu|Hố xí|Loại nhà tiêu|Công trình phụ|Loại hố xí|Kiểu nhà tiêu|Nhà tiêu loại gì|Loại nhà tiêu đang sử dụng|Nhà tiêu sử dụng|Hố xí loại gì|Loại hố xí sử dụng',
    wanted_help:
      'Nhu cầu hỗ trợ|Đề nghị hỗ trợ|Cần hỗ trợ|Nhu cầu|Mong muốn hỗ trợ|Hỗ trợ mong muốn|Nhu cầu trợ giúp|Đề xuất hỗ trợ|Xin cho|Xin hỗ trợ|Xin hỗ trợ gì|Kiến nghị hỗ trợ|Đề nghị hỗ trợ cho HS|Đề nghị giúp đỡ|Cần giúp gì|Cần giúp đỡ|Muốn được hỗ trợ|Nguyện vọng hỗ trợ|Muốn hỗ trợ gì|Nhu cầu cần hỗ trợ|Nguyện vọng của hộ|Nhu cầu hỗ trợ của hộ|Muốn được giúp gì|Cần giúp|Cần trợ giúp gì|Cần giúp đỡ gì',
    in_time:
      'Đúng hạn/quá hạn|Đúng hạn|Trước hạn/đúng hạn|Tiến độ giải quyết|Đúng hạn/trễ hạn|Đúng/trễ hạn|Đúng hẹn|Còn hạn|Tình trạng hạn|Hạn xử lý còn|Tình trạng thời hạn|Còn hạn/quá hạn|Tình trạng hạn xử lý|Trong hạn hay quá hạn|Đúng hạn hay trễ|Trễ hay đúng hạn|Có đúng hạn không|Trễ hạn không|Trong hạn/quá hạn',
    submit_way:
      'Nộp qua|Kênh tiếp nhận|Nộp trực tiếp/trực tuyến|Kênh nộp|Phương thức nộp hồ sơ|Hình thức nộp hồ sơ|Nộp hồ sơ qua|Phương thức nộp|Nguồn hồ sơ|Nguồn tiếp nhận hồ sơ|Hình thức gửi hồ sơ|Phương thức tiếp nhận|Hình thức tiếp nhận hồ sơ|Cách nộp hồ sơ|Nộp bằng hình thức|HT nộp hồ sơ|HT tiếp nhận|Gửi qua đâu|Gửi bằng cách nào|Tiếp nhận qua kênh|Phản ánh qua kênh nào|Gửi qua kênh nào|Qua kênh',
    deputed:
      'Người nhận hộ|Người được ủy quyền|Ủy quyền cho|Nhận thay|Người lĩnh thay|Người được UQ|Người nhận trợ cấp thay|Người được ủy quyền nhận|Họ tên người nhận thay|Người nhận hộ trợ cấp|Người đại diện nhận|Nhận hộ|Họ tên người nhận hộ|Người nhận thay trợ cấp|Con/cháu nhận thay|Người nhà nhận thay|Ai nhận thay|Người thân nhận thay|Con nhận thay|Người đại diện/được ủy quyền|Họ tên người đại diện/được ủy quyền|Người đại diện hoặc được ủy quyền|Người đại diện, người được ủy quyền|Ủy quyền cho ai|Ai nhận hộ|Nhờ ai nhận|Nhờ người nhận|Cho ai nhận thay|Nhận thay cho|Nhận hộ cho|Ai lĩnh hộ|Lĩnh hộ|Ai lĩnh thay|Người lĩnh hộ|Người đến lĩnh thay|Người lĩnh tiền thay',
    helper:
      'Hướng dẫn bởi|HDV|Người kèm|Thành viên tổ hướng dẫn|Tình nguyện viên|Người hỗ trợ|Hướng dẫn viên|TNV hướng dẫn|Thành viên hướng dẫn|Người giúp đỡ|Tình nguyện viên hướng dẫn|Cán bộ hướng dẫn|Người phụ trách hướng dẫn|Ai kèm cặp|Ai giúp đỡ|Phân công ai giúp đỡ|Giao ai giúp đỡ|Người được phân công giúp đỡ|Ai giúp',
    submitter_name:
      'Người làm thủ tục|Tên người nộp hồ sơ|Họ tên người nộp hồ sơ|Người nộp HS|Dân đến nộp|Người dân nộp|Ai đến nộp hồ sơ|Tên người dân nộp hồ sơ|Ai nộp hồ sơ',
    vital_no:
      'Số đăng ký|Số đăng ký hộ tịch|Số (hộ tịch)|Số vào sổ hộ tịch|Đăng ký số|Số đăng ký trong sổ|Vào sổ số',
    vital_book:
      'Số quyển (hộ tịch)|Quyển số hộ tịch|Sổ hộ tịch số|Sổ hộ tịch quyển số|Thuộc quyển số',
    death_time:
      'Chết lúc|Giờ chết|Giờ mất|Chết vào lúc|Mất lúc|Giờ phút chết|Mất vào lúc|Thời điểm chết (giờ)|Chết hồi|Chết vào hồi|Lúc chết',
  },
};

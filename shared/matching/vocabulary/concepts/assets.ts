import type { Domain } from './domain';

/** Assets and teaching equipment: what they are, bought, counted, repaired, handed over, used. */
export const ASSETS: Domain = {
  dates: {
    installed_on:
      'Ngày lắp đặt|Lắp ngày|Lắp đặt ngày|Ngày lắp|Thời gian lắp đặt|Lắp hôm|Ngày lắp đặt thiết bị|Ngày cài đặt|Ngày lắp đặt, bàn giao|Lắp từ ngày|Ngày gắn|Ngày thi công lắp đặt|Lắp khi nào|Thời điểm lắp đặt',
    asset_unbooked_on:
      'Ngày ghi giảm|Ghi giảm ngày|Ngày ghi giảm tài sản|Ngày giảm tài sản|Giảm ngày|Ngày giảm TS|Ngày ghi giảm TSCĐ',
    asset_booked_on:
      'Ngày ghi tăng|Ghi tăng ngày|Ngày ghi tăng tài sản|Ngày tăng|Ngày ghi tăng TSCĐ|Tăng ngày|Ngày tăng tài sản',
    depreciation_from:
      'Ngày bắt đầu tính hao mòn|Tính HM từ|Tính hao mòn từ ngày|Ngày tính hao mòn|Ngày tính khấu hao|Bắt đầu tính khấu hao|Ngày bắt đầu tính khấu hao|Tính khấu hao từ|Ngày BĐ tính hao mòn|Ngày bắt đầu tính HM',
    asset_since_date:
      'Ngày đưa vào sử dụng|Ngày sử dụng|Ngày bắt đầu sử dụng|Ngày đưa vào SD|in use since|start use date|Ngày bắt đầu đưa vào sử dụng|Sử dụng từ ngày|Ngày vận hành|Ngày đưa vào khai thác|used since|date put into use|Đưa vào sử dụng|Sử dụng từ|Đưa vào SD',
    bought_on:
      'Ngày mua|Ngày mua sắm|Ngày nhập|Ngày nhập kho|Ngày trang bị|purchase date|bought date|Nhập ngày|Ngày nhập hàng|date of purchase|stock in date|Mua ngày|Ngày mua hàng|Mua hôm|Ngày đi mua|Mua hàng ngày|Ngày đi chợ|Ngày mua thực tế',
    counted_on:
      'Ngày kiểm kê|Thời điểm kiểm kê|inventory date|Ngày kiểm đếm|Ngày KK|date of inventory|count date',
    handed_over_on:
      'Ngày bàn giao|Ngày giao nhận|Ngày giao|handover date|delivery date|Ngày nhận|Giao ngày|Ngày bàn giao, tiếp nhận|Ngày bàn giao tài sản|Ngày giao tài sản|Ngày giao thiết bị|Ngày cấp thiết bị|date handed over|Ngày giao đồ|Ngày nhận bàn giao|Nhận bàn giao ngày|Bàn giao ngày|Ngày nhận đồ|Giao lại ngày|Bàn giao hôm|Ngày giao lại|Ngày bàn giao lại|Giao nhận ngày|Ngày lập biên bản bàn giao|Thời gian bàn giao|Thời điểm bàn giao|Ngày tiến hành bàn giao|Thời gian giao nhận tài sản',
    disposed_on:
      'Ngày thanh lý|disposal date|Ngày TL|Ngày thanh lý tài sản|date of disposal|Thanh lý hôm|Thanh lý ngày|Đã thanh lý ngày|Ngày bán thanh lý|Ngày thực hiện thanh lý',
    repaired_on:
      'Ngày sửa chữa|Ngày bảo trì|Ngày bảo dưỡng|repair date|maintenance date|Ngày bảo dưỡng, sửa chữa|Ngày bảo dưỡng gần nhất|Ngày sửa xong|Ngày sửa chữa gần nhất|Ngày sửa chữa xong|date repaired|last maintenance date|Sửa xong ngày|Hoàn thành|Sửa xong|Ngày hoàn thành sửa chữa|Hoàn thành sửa chữa|Bảo dưỡng lần trước|Lần bảo dưỡng gần nhất|Ngày bảo trì gần nhất|Bảo dưỡng gần nhất|Ngày bảo dưỡng lần trước|Lần bảo dưỡng trước|Bảo trì lần cuối|Bảo dưỡng lần cuối|Ngày sửa gần nhất|Sửa lần cuối|Lần sửa gần nhất|Sửa chữa gần nhất|Sửa gần nhất ngày|Lần sửa chữa cuối|Lần bảo trì gần nhất',
    broken_on:
      'Ngày hỏng|Ngày báo hỏng|Ngày phát hiện hỏng|Ngày báo sự cố|Hỏng từ ngày|Ngày hư|Ngày hư hỏng|broken date|Hỏng ngày|Báo hỏng ngày|Ngày hỏng hóc|Ngày phát hiện|Phát hiện ngày',
    warranty_until:
      'Ngày hết hạn bảo hành|Bảo hành đến ngày|Hết bảo hành|Hạn bảo hành đến|warranty expiry date|BH đến ngày|Hết BH|Hết hạn bảo hành|Bảo hành đến|Hạn BH|warranty until|warranty end date',
  },
  numbers: {
    expected_price:
      'Đơn giá dự kiến|Giá khoảng|Giá dự kiến|Đơn giá dự toán|Đơn giá ước tính|Giá ước|Giá ước tính|Giá tham khảo|Đơn giá tham khảo|Dự kiến giá|Khoảng bao nhiêu tiền|Giá chừng|Đơn giá tạm tính|Giá tạm tính',
    asset_quantity:
      'Số lượng theo sổ|SL sổ sách|Số lượng sổ sách|Số lượng trên sổ|Theo sổ kế toán|SL sổ|SL theo sổ sách|Số lượng theo sổ sách|Số lượng sổ kế toán|Theo sổ|Theo sổ sách|book quantity|Trên sổ|Sổ sách|Số trên sổ|Số lượng trên sổ sách|Sổ kế toán|Số lượng theo sổ kế toán',
    asset_counted:
      'Số lượng thực tế|SL thực tế|Số lượng kiểm kê|Theo kiểm kê|Số lượng theo kiểm kê|SL KK|Thực tế kiểm kê|Theo kiểm kê thực tế|SL thực tế kiểm kê|counted quantity|actual quantity|Đếm thực tế|Số thực tế|Kiểm đếm|Thực có|Kiểm kê|Số kiểm kê|Số đếm được|Số lượng kiểm thực tế|Thực tế|SL thực có|Thực đếm|Số thực đếm|Số lượng thực đếm|Số đếm thực tế',
    asset_missing:
      'Số lượng thiếu|Chênh lệch thiếu|Thiếu|SL thiếu|SL còn thiếu (kiểm kê)|missing quantity',
    asset_spare: 'Số lượng thừa|Chênh lệch thừa|Thừa|SL thừa|surplus quantity',
    asset_broken:
      'Số lượng hỏng|Hỏng|SL hỏng|Số lượng hư hỏng|SL hỏng hóc|Số lượng bị hỏng|Hư hỏng|broken quantity|Hư|Hư/mất|Hỏng/mất|Hư hỏng, mất mát|SL hư|Số hỏng|Số hư hỏng|Số lượng hỏng, mất|SL hỏng/mất|Bị hư|Bị hỏng|Số bị hỏng|Hỏng hóc|Nát|Rách nát|Rách, hỏng|Mất phẩm chất|Không dùng được|Không sử dụng được|Kém phẩm chất|Rách|SL rách|Số rách nát|Số rách|Sách rách|Hư rách|Số sách rách|Số sách rách, hỏng|Hỏng rách|Sách hư rách|Số bản rách|Sách hỏng, rách',
    asset_difference:
      'Chênh lệch|Số chênh lệch|difference|Thừa/thiếu|Chênh|Lệch|CL|Chênh lệch thừa thiếu|CL thừa thiếu|Chênh lệch SL|Số lượng chênh lệch|SL chênh lệch',
    asset_cost:
      'Nguyên giá|Giá trị ban đầu|Nguyên giá tài sản|Nguyên giá TSCĐ|original cost|NG TSCĐ|Giá gốc|Giá mua|Giá trị mua|Nguyên giá ban đầu|Giá trị nguyên giá|Giá trị tài sản|purchase price|original price|NG|Trị giá mua|Giá trị theo sổ|Giá trị sổ sách|Nguyên giá theo sổ|Giá trị trên sổ|Giá trị theo sổ kế toán|Nguyên giá (đồng)|Giá mua ban đầu|Giá trị mua ban đầu|Giá trị lúc mua|Giá lúc mua|Trị giá ban đầu|Mua hết bao nhiêu|Giá trị khi mua|Số tiền mua ban đầu',
    asset_worth:
      'Giá trị còn lại|GTCL|Giá trị còn lại của tài sản|remaining value|Giá trị hiện tại|residual value|Còn lại (đ)|Còn lại (đồng)|Trị giá còn lại|Còn lại (giá trị)|Giá trị còn lại của TSCĐ|Giá trị còn lại trên sổ|GTCL trên sổ|Giá trị còn lại theo sổ|GTCL theo sổ|GT còn lại',
    asset_worth_share:
      'Tỷ lệ còn lại|Chất lượng còn lại|Tỷ lệ chất lượng còn lại|CL còn lại|% còn lại|Tỷ lệ CL còn lại|remaining percent',
    depreciation:
      'Hao mòn lũy kế|Hao mòn LK|Giá trị hao mòn lũy kế|Khấu hao lũy kế|HMLK|HM lũy kế|Giá trị HM lũy kế|Số hao mòn lũy kế|accumulated depreciation|Giá trị hao mòn|Hao mòn lũy kế (đồng)|Đã hao mòn|Hao mòn đến nay|Số đã hao mòn|Khấu hao đến nay|Đã khấu hao|HM đến nay|Hao mòn|Khấu hao|Lũy kế hao mòn đã tính|Lũy kế hao mòn|Hao mòn lũy kế đã tính|Lũy kế HM|Lũy kế hao mòn đã tính đến khi chuyển sổ hoặc ghi giảm TSCĐ|Số khấu hao lũy kế|Lũy kế khấu hao',
    depreciation_year:
      'Hao mòn năm|Giá trị hao mòn năm|Hao mòn trong năm|Khấu hao năm|HM năm|Mức hao mòn năm|Số hao mòn năm|Mức HM năm|Mức khấu hao năm|Giá trị HM năm|yearly depreciation|Số tiền hao mòn|Hao mòn số tiền|Số tiền hao mòn năm|Tiền hao mòn năm|Số tiền hao mòn 1 năm',
    depreciation_rate:
      'Tỷ lệ hao mòn|Tỷ lệ khấu hao|TLHM|Tỷ lệ HM|%HM|Tỷ lệ hao mòn hằng năm|Tỷ lệ hao mòn năm|depreciation percent|Mức hao mòn %|Tỷ lệ tính hao mòn|Tỷ lệ KH',
    asset_since:
      'Năm đưa vào sử dụng|Năm sử dụng|Năm bắt đầu sử dụng|Năm SD|Năm đưa vào SD|year in use|Năm đưa vào dùng|Sử dụng từ năm|Năm tiếp nhận|year put into use|Dùng từ năm|Năm bắt đầu dùng|Đưa vào dùng năm|Tháng, năm đưa vào sử dụng|Tháng, năm đưa vào sử dụng ở đơn vị|Tháng năm sử dụng|Năm đưa vào sử dụng tại đơn vị',
    asset_made:
      'Năm sản xuất|Năm SX|Sản xuất năm|manufacture year|Năm SX thiết bị|Đời (năm)|Năm chế tạo|year made|made year|production year',
    asset_life:
      'Thời gian sử dụng (năm)|Số năm sử dụng|Thời hạn sử dụng (năm)|TGSD (năm)|Số năm sử dụng theo quy định|Tuổi thọ|useful life|Thời gian tính hao mòn|Thời gian sử dụng|Thời gian khấu hao|Thời gian trích khấu hao|Dùng được mấy năm|Đã dùng mấy năm|Số năm đã dùng|Dùng bao lâu rồi|Đã sử dụng mấy năm',
    bought_year:
      'Năm mua|Năm trang bị|Năm mua sắm|Năm cấp phát|purchase year|Năm được cấp|Năm nhập|Năm trang cấp|Được cấp năm|year bought|Mua năm|Trang bị năm|Năm cấp máy|Trang bị từ năm',
    asset_good:
      'Số lượng còn tốt|SL tốt|SL còn tốt|Còn tốt|Số lượng sử dụng tốt|SL sử dụng tốt|Còn sử dụng được|SL còn sử dụng được|Số lượng còn sử dụng được|good quantity|Tốt (SL)|Còn dùng được|Dùng được|Dùng tốt|Đang dùng tốt|Số còn tốt|Đang sử dụng tốt|Sử dụng được|Tốt|SL còn dùng được|Số dùng được|Còn tốt, dùng được|Chất lượng tốt|Còn dùng|Còn dùng tốt|SL còn dùng|Còn SD|Còn sử dụng|Số còn dùng được',
    asset_lost:
      'Số lượng mất|SL mất|Số lượng bị mất|lost quantity|Mất|Số mất|Bị mất|Số bị mất|Thất lạc (SL)|Thất lạc|Mất mát|Mất/rách|Làm mất|Bị mất (số)|Mất (SL)|Số làm mất|Mất mấy quyển|Mất mấy cái|Mất mấy cuốn|Mất bao nhiêu|Mất mấy|Làm mất mấy|Số quyển mất',
    asset_present:
      'Số lượng hiện có|SL hiện có|SL hiện tại|Số lượng hiện tại|Số lượng đang có|current quantity|Hiện có|Số hiện có (cái)|Đã có|Số đang có|Đang có|Hiện đang có|Có sẵn|Hiện có bao nhiêu',
    asset_needed:
      'Số lượng cần|SL cần|Số lượng cần bổ sung|SL cần bổ sung|Cần bổ sung|Cần mua thêm|Số lượng đề nghị|SL đề nghị|Số lượng đề xuất|Số lượng cần mua|needed quantity|requested quantity|Cần (SL)|Cần thêm|Xin thêm|Số cần mua|Cần mua|Đề nghị mua (SL)|Số cần bổ sung|Đề nghị bổ sung|Nhu cầu bổ sung|Nhu cầu mua sắm|SL xin|Số lượng xin|SL cần xin|SL xin cấp|Xin bao nhiêu|Cần bao nhiêu|Cần mấy cái|Xin mấy cái|Số lượng xin cấp|Số lượng cần cấp|Cần mấy|Cần bao nhiêu cái|Số cần|Cần mua mấy|Cần mua bao nhiêu|Số lượng xin mua|Đề nghị mấy cái|Số lượng có nhu cầu|Nhu cầu số lượng|Cần mua bổ sung|Cần trang bị thêm|Cần bổ sung thêm|Mua thêm mấy|Cần trang bị bổ sung',
    repair_cost:
      'Chi phí sửa chữa|Kinh phí sửa chữa|Tiền sửa chữa|Số tiền sửa chữa|Chi phí sửa|Chi phí bảo dưỡng|repair cost|Tiền sửa|Tiền thuê sửa|Tiền công|Hết bao nhiêu tiền sửa|Chi phí|KP sửa chữa|Kinh phí sửa|Tiền công sửa|Dự toán sửa chữa|Hết bao nhiêu|Hết bao nhiêu tiền|Hết mấy tiền|Tốn bao nhiêu|Sửa hết bao nhiêu|Tiền công, vật tư|Chi phí bảo trì|Tiền bảo dưỡng|Tiền công và vật tư|Tiền bảo trì|Công và vật tư|Hết tiền sửa|Sửa hết tiền|Chi phí sửa hết|Sửa tốn bao nhiêu',
    use_times: 'Số lượt sử dụng|Số lần sử dụng|Số lượt SD|Lượt sử dụng|Số lượt dùng|usage count',
  },
  others: {
    installer:
      'Đơn vị lắp đặt|Bên lắp đặt|Ai lắp|Người lắp đặt|Công ty lắp đặt|Nhà thầu lắp đặt|Bên lắp|Đơn vị lắp|Thợ lắp',
    asset_order:
      'Quyết định trang cấp|QĐ trang cấp|Số QĐ trang cấp|Quyết định cấp tài sản|QĐ giao tài sản|Quyết định giao tài sản|Số quyết định trang cấp|QĐ mua sắm|Quyết định mua sắm|QĐ cấp',
    broken_state:
      'Hiện tượng hỏng|Tình trạng hỏng|Mô tả hỏng hóc|Mô tả sự cố thiết bị|Tình trạng hư hỏng|Mô tả hư hỏng|Nội dung hư hỏng|Nội dung hỏng|Hiện tượng hư hỏng|Nội dung báo hỏng|Mô tả tình trạng hỏng|Sự cố thiết bị|broken description|fault description|Hỏng gì|Hỏng thế nào|Hư hỏng gì|Mô tả hỏng|Biểu hiện hỏng|Sự cố hỏng|Mô tả sự cố hỏng|Hiện trạng hỏng|Sự cố|Lỗi hỏng|Lỗi thiết bị|Hỏng như thế nào|Hỏng ra sao|Hỏng bộ phận gì|Hỏng chỗ nào|Bị lỗi gì|Dấu hiệu hỏng|Bị hỏng gì|Hư gì|Chi tiết hư hỏng|Nội dung báo sự cố|Tình trạng lỗi|Tình trạng hỏng hóc|Nội dung hỏng hóc|Thiết bị bị lỗi gì',
    for_subject:
      'Dùng cho môn|Môn dùng|Môn sử dụng|Dùng cho môn nào|Sử dụng cho môn|Phục vụ môn|Dùng dạy môn|Dùng cho bộ môn|Thiết bị môn|Đồ dùng môn',
    funding:
      'Nguồn vốn|Nguồn vốn xây dựng|Nguồn kinh phí|Nguồn|Nguồn gốc|Nguồn vốn đầu tư|Nguồn hình thành|Nguồn kinh phí mua sắm|funding source|Nguồn KP|Nguồn tiền|Nguồn đầu tư|Nguồn kinh phí thực hiện|Nguồn cấp|Nguồn trang bị|Nguồn cung cấp|Nguồn kinh phí đầu tư|Mua từ nguồn|Nguồn chi|Nguồn ngân sách|Từ nguồn|Nguồn gốc tài sản|fund source|source of funds|budget source|Ai trả|Ai trả tiền|Lấy tiền ở đâu|Tiền ở đâu|Tiền từ đâu|Tiền từ nguồn nào|Bằng nguồn nào|Chương trình/dự án|Thuộc chương trình, dự án|Thuộc dự án|Dự án tài trợ|Nguồn NSNN|Quỹ PTHĐSN|Nguồn viện trợ|Nguồn NS|Nguồn hình thành tài sản|Nguồn vốn mua|Từ nguồn vốn|Tiền lấy từ đâu|Lấy tiền từ đâu|Kinh phí từ đâu|Từ nguồn nào|Tiền của ai|Kinh phí do ai|Kinh phí lấy từ nguồn|Lấy nguồn nào|Nguồn chi trả|Đơn vị chi trả kinh phí|Lấy từ quỹ|Chi từ nguồn|Chi từ quỹ nào|Tiền quỹ nào|Chi nguồn nào|Từ quỹ|Vốn từ đâu|Vốn ở đâu|Nguồn vốn từ đâu|Vốn nguồn nào|Thuộc nguồn vốn|Tiền lấy ở đâu|Tiền đâu|Tiền ở đâu ra',
    asset_name:
      'Tên tài sản|Tên thiết bị|Tên đồ dùng|Tên thiết bị, đồ dùng|Tên tài sản, thiết bị|Tên tài sản cố định|Tên TSCĐ|Tên trang thiết bị|Tên đồ dùng, thiết bị|Tên CCDC|Tên công cụ dụng cụ|Tên hiện vật|asset name|equipment name|device name|Tên TS|Tên TB|Tên thiết bị dạy học|Tên TBDH|Tên ĐDDH|Tên đồ dùng dạy học|Tên trang thiết bị, đồ dùng|Tên, nhãn hiệu, quy cách|Tên CCDC, tài sản|Tên vật tư|Tên vật tư, hàng hóa|Tên hàng hóa|Tên hàng|Vật tư|Tên hàng hóa, dịch vụ|Tên đồ dùng, đồ chơi|Tên đồ chơi|Tên nhãn hiệu|Danh mục thiết bị|Danh mục tài sản|Thiết bị, đồ dùng|Tài sản/thiết bị|Tên máy|item name|asset|equipment|goods name|Tên đồ|Đồ dùng (tên)|Tên thiết bị hỏng|Thiết bị hỏng|Thiết bị cần sửa|Hỏng cái gì|Tên thiết bị, tài sản|Tên đồ vật, tài sản|Đồ hỏng|Thiết bị, tài sản hỏng|Tài sản hỏng|Thiết bị mượn|Tên đồ dùng mượn|Tài sản|Tên, đặc điểm, ký hiệu TSCĐ|Tên, đặc điểm TSCĐ|Tên, đặc điểm, ký hiệu tài sản|Tên TSCĐ và CCDC|Tên TSCĐ, công cụ, dụng cụ|Tên, ký hiệu tài sản|Danh mục TSCĐ|Tên vật tư, thiết bị|Tên TBDC|Tên nhãn hiệu, quy cách phẩm chất vật tư, dụng cụ, sản phẩm, hàng hóa|Tên tài sản, công cụ|Tên thiết bị hư hỏng|Đồ dùng hỏng|Thiết bị báo hỏng|Tài sản báo hỏng|Vật dụng hỏng|Cái gì hỏng|Tài sản hư hỏng|Thiết bị gặp sự cố|Tên tài sản hư hỏng|Thiết bị cần sửa chữa|Tài sản cần sửa chữa|Hạng mục hư hỏng|Thiết bị, đồ dùng hỏng|Công cụ dụng cụ|Đồ dùng, dụng cụ|Thiết bị lỗi|Thiết bị bị lỗi|Tên thiết bị lỗi|Máy hỏng|Máy bị lỗi|Thiết bị gặp lỗi|Thiết bị bảo trì|Thiết bị bảo dưỡng|Máy bảo dưỡng|Thiết bị cần bảo dưỡng|Tên máy, thiết bị|Tên máy hỏng|Máy, thiết bị hỏng',
    asset_code:
      'Mã tài sản|Mã thiết bị|Mã TS|Mã TB|Số hiệu tài sản|Mã TSCĐ|Số thẻ tài sản|Mã số tài sản|Số thẻ TSCĐ|Mã đồ dùng|Mã CCDC|asset code|asset id|equipment code|device code|Mã CCDC, tài sản|Mã hiệu|Mã vật tư|Mã hàng|Mã TBDH|Mã QR tài sản|Mã vạch|Mã kiểm kê|item code|barcode|Mã thẻ tài sản|Thẻ tài sản số|Số hiệu thẻ tài sản|Số kiểm kê (mã)|Mã tem|Mã QR|Mã số TS|Số hiệu TSCĐ|Số hiệu tài sản cố định|Mã TS cố định|Mã tài sản/CCDC|Mã định danh tài sản|Số tài sản|Mã số',
    asset_kind:
      'Loại tài sản|Nhóm tài sản|Loại TS|Nhóm TS|Chủng loại|Loại thiết bị|Nhóm thiết bị|Phân loại tài sản|asset type|equipment type|asset category|Nhóm CCDC|Loại CCDC|Loại TB|Nhóm TB|Loại đồ dùng|Nhóm đồ dùng|Loại vật tư|Nhóm tài sản cố định|Loại tài sản cố định|Loại hàng|item type|asset group|Mã loại TS|Mã nhóm|Nhóm TSCĐ|Loại hình TS|Loại hình tài sản|Mã loại tài sản|Loại TSCĐ|Loại vật tư, thiết bị|Mã nhóm tài sản',
    asset_user:
      'Bộ phận sử dụng|Nơi sử dụng|Đơn vị sử dụng|Bộ phận SD|Phòng ban sử dụng|Người sử dụng tài sản|Bộ phận quản lý|using department|Người SD|Người sử dụng|Phòng sử dụng|Sử dụng tại|Bộ phận được cấp|Đối tượng sử dụng|Cấp cho|Giao cho|Bộ phận nhận|used by|Bộ phận|Phòng/bộ phận sử dụng|Giao sử dụng|Bộ phận quản lý sử dụng|Phòng QL|Nơi quản lý, sử dụng|Đơn vị quản lý, sử dụng|Phòng quản lý|Giáo viên sử dụng|Người dùng|GV sử dụng|GV dùng|Giáo viên dùng|Ai sử dụng|Thầy cô dùng|Người sử dụng phòng|Người dùng phòng|GV sử dụng phòng|Giáo viên sử dụng phòng|Phòng nào dùng|Ai đang dùng|Lớp nào dùng|Bộ phận nào dùng|Đơn vị dùng|Giao cho ai dùng|Nơi dùng|Tổ sử dụng|Bộ phận QL|Đơn vị quản lý tài sản|GV đang dùng|Giáo viên đang sử dụng|CBGV sử dụng',
    asset_keeper:
      'Người quản lý|Người quản lý tài sản|Người giữ|Người bảo quản|Cán bộ thiết bị|Người phụ trách thiết bị|keeper|Người QL|Người được giao quản lý|Người giữ tài sản|NV thiết bị|Nhân viên thiết bị|Cán bộ quản lý thiết bị|Người chịu trách nhiệm quản lý|Người phụ trách phòng|Người được giao giữ|Giao người quản lý|asset keeper|custodian|Người giữ máy|Ai giữ|Ai quản lý|Giao cho ai giữ|Người sử dụng, bảo quản|Người quản lý, sử dụng|Giao quản lý|Người trông giữ|Người đang giữ|Ai cầm|Người cầm|Người nhận giữ|Ai dùng|Người quản lý phòng|Cán bộ phòng máy|Người quản lý phòng máy|Phụ trách phòng|Cán bộ phụ trách phòng|QL phòng máy|Ai quản lý phòng|GV quản lý|Giáo viên quản lý|Cán bộ quản lý tài sản|Người trông coi|Ai trông coi',
    asset_place:
      'Nơi đặt|Vị trí đặt|Vị trí lắp đặt|Nơi để|Nơi lưu giữ|Nơi bảo quản|Nơi đặt tài sản|location|Đặt tại|Nơi để tài sản|Địa điểm sử dụng|Vị trí tài sản|Phòng đặt|Đặt ở phòng|Lưu giữ tại|position place|asset location|Để ở|Để tại|Để ở đâu|Đặt ở đâu|Nằm ở phòng|Cất ở|Cất ở đâu|Phòng để|Nơi lắp|Chỗ để|Để phòng nào|Lắp ở|Vị trí|Nơi cất|Nơi bố trí|Để ở phòng|Đang để ở|Để tại phòng|Ở phòng nào|Chỗ đặt|Nơi treo|Chỗ treo|Đặt chỗ nào|Treo ở đâu|Đặt ở|Để ở ngăn|Để ở phòng nào|Đặt ở phòng nào|Đang để ở đâu|Vị trí để|Phòng để thiết bị|Vị trí bố trí|Bố trí ở đâu|Bố trí tại|Lắp ở đâu|Vị trí lắp|Lắp đặt ở đâu|Nơi lắp đặt|Địa điểm lắp đặt|Lắp đặt tại|Chỗ lắp|Lắp tại',
    asset_origin:
      'Nước sản xuất|Xuất xứ|Nơi sản xuất|Nước SX|Nguồn gốc xuất xứ|origin|made in|X.xứ|Nước sx, năm sx|Nước chế tạo|Xuất xứ hàng hóa|SX tại|Sản xuất tại|country of origin|Hàng nước nào',
    asset_condition:
      'Hiện trạng|Tình trạng sử dụng|Tình trạng tài sản|Hiện trạng sử dụng|Tình trạng thiết bị|Chất lượng|Chất lượng tài sản|Tình trạng hiện tại|condition|TT sử dụng|TT tài sản|TT thiết bị|TTSD|Hiện trạng TS|Hiện trạng thiết bị|Hiện trạng tài sản|Hiện trạng phòng|Tình trạng phòng|Tình trạng (tốt/hỏng)|Tình trạng kỹ thuật|Tình trạng máy|Chất lượng sử dụng|Tình trạng hoạt động của thiết bị|Mức độ sử dụng|Tình trạng khi nhận|Tình trạng bàn giao|asset condition|asset status|Còn tốt/hỏng|Tốt/hỏng|Tình trạng TB|Đang dùng/hỏng|Hoạt động tốt/hỏng|Tình trạng|Tình trạng khi giao|Hiện trạng khi giao|Hiện trạng bàn giao|Tình trạng lúc giao|Tình trạng khi bàn giao|Còn tốt không|Còn tốt hay hỏng|Còn hoạt động không|Còn dùng được không|Máy còn tốt không|Hiện trạng sử dụng tài sản|Tình trạng sau kiểm kê|Tình trạng thiết bị hiện tại|Lúc nhận|Khi nhận|Dùng được không|Hoạt động được không|Máy còn chạy không|Còn chạy không|Chạy được không|Máy chạy tốt không|Máy tốt/hỏng|Máy còn dùng được không|Chạy tốt hay chậm|Hoạt động bình thường không|Còn sử dụng không|Máy hoạt động không|Chất lượng lúc giao|Chất lượng khi giao|Chất lượng khi bàn giao|Tình trạng lúc bàn giao|Chất lượng bàn giao|Khi giao còn tốt không|Lúc giao còn tốt không|Tốt/hỏng/xuống cấp|Tình trạng công trình|Hiện trạng công trình|Công trình còn tốt không|Tình trạng xuống cấp|Còn dùng không|Còn sử dụng được không|Còn dùng tốt không',
    asset_increase_reason:
      'Lý do tăng|Lý do ghi tăng|Lý do tăng tài sản|Hình thức tăng|Lý do tăng TS|Hình thức tăng tài sản|Nguồn tăng|Tăng do|Nguyên nhân tăng|Tăng vì|Vì sao tăng|Tăng do đâu|Nguyên nhân tăng tài sản|Nguồn gốc tăng',
    asset_decrease_reason:
      'Lý do giảm|Lý do ghi giảm|Lý do giảm tài sản|Lý do thanh lý|Lý do giảm TS|Giảm do|Hình thức giảm|Lý do đề nghị thanh lý|Lý do loại bỏ|Nguyên nhân giảm|Lý do ghi giảm TSCĐ|Lý do giảm TSCĐ|Giảm vì|Vì sao giảm|Giảm do đâu|Vì sao ghi giảm|Lý do xuất giảm',
    serial_no:
      'Số seri|Số sê ri|Serial|Số serial|Số hiệu máy|Số máy (seri)|serial number|serial no|Seri|Sê ri|Số series|Số xêri|S/N',
    brand:
      'Nhãn hiệu|Hãng sản xuất|Hãng|Nhãn hàng|Thương hiệu|Nhà sản xuất|manufacturer|brand|NSX|Tên hãng|Nhãn mác|Hiệu máy|Hãng máy|maker|producer',
    model:
      'Model|Kiểu máy|Ký hiệu máy|Mẫu mã|Đời máy|Mã máy|Kiểu loại|Số model|Model máy|Đời|model number|model name|Đời xe|Xe đời|Ký mã hiệu|Model/mã hiệu|Mã hiệu, nhãn mác|Ký mã hiệu hàng hóa',
    technical:
      'Thông số kỹ thuật|Đặc điểm kỹ thuật|Quy cách|Thông số|Cấu hình|Thông số, quy cách|Quy cách, chủng loại|specification|technical specifications|TSKT|Đặc tính kỹ thuật|Thông số KT|Quy cách kỹ thuật|Quy cách, phẩm chất|Mô tả kỹ thuật|Tính năng kỹ thuật|Cấu hình máy|Cấu hình thiết bị|spec|specs|configuration|CPU, RAM|Quy cách, thông số|Loại/cỡ|Cỡ/loại|Loại, quy cách|Quy cách, thông số kỹ thuật|Kích thước, quy cách|Quy cách, kích thước|Quy cách, cỡ|Quy cách thế nào|Yêu cầu kỹ thuật thế nào|Loại máy, quy cách|Chip, RAM|RAM, ổ cứng|Cấu hình máy tính|Thông số máy|Cấu hình chi tiết|CH máy',
    warranty:
      'Bảo hành|Thời hạn bảo hành|Hạn bảo hành|Thời gian bảo hành|warranty period|TG bảo hành|BH (tháng)|Số tháng bảo hành|Thời gian BH|Chế độ bảo hành|warranty|warranty months|Bảo hành bao lâu|Bảo hành mấy năm|Bảo hành mấy tháng|Thời hạn BH',
    supplier:
      'Nhà cung cấp|Đơn vị cung cấp|NCC|Đơn vị bán|Nơi mua|Nơi cung cấp|supplier|vendor|Nhà CC|Đơn vị cung ứng|Nhà cung ứng|Công ty cung cấp|Tên nhà cung cấp|Đơn vị cấp hàng|Mua tại|Mua của|Bên bán|Nhà thầu|supplier name|vendor name|seller|Bên B|Bên cung cấp|Tên NCC|Bên B (bên bán)|Bên cung ứng|Bên cho thuê|Bên nhận thầu|Bên cung cấp dịch vụ|Cửa hàng|Tên cửa hàng|Tên doanh nghiệp|Doanh nghiệp|Cơ sở cung cấp|Tên cơ sở cung cấp|Tên đơn vị cung cấp|Mua của ai|Người bán|Bên cung cấp hàng|Tên bên B|Tên đơn vị bên B|Tên bên bán|Tên đơn vị bán|Tên nhà cung ứng|Tên đơn vị, hộ kinh doanh|Nhà cung cấp gợi ý|Nhà cung cấp đề xuất|Nhà cung cấp dự kiến|Mua chỗ nào|Mua tại đâu|Nơi mua dự kiến|Chỗ mua|Đề xuất mua của|Mua của đơn vị nào|Bán bởi|Ai bán|Đại lý|Đại lý cung cấp|Tên người bán hàng|Mua của cửa hàng|Mua ở cửa hàng nào|Cửa hàng bán|Hãng bán|Mua ở|Mua từ|Lấy hàng của',
    repair_content:
      'Nội dung sửa chữa|Hạng mục sửa chữa|Nội dung bảo trì|repair content|ND sửa chữa|Nội dung SC|Nội dung sửa|Công việc sửa chữa|Nội dung bảo dưỡng|Nội dung sửa chữa, bảo dưỡng|Hạng mục sửa|repair details|Sửa gì|Đã sửa gì|Cách khắc phục (sửa chữa)|Việc sửa chữa',
    repair_unit:
      'Đơn vị sửa chữa|Người sửa chữa|Đơn vị bảo trì|Đơn vị SC|Thợ sửa|Đơn vị sửa|Người thực hiện sửa chữa|repaired by|Ai sửa|Người sửa (thợ)|Bên sửa chữa|Đơn vị, người sửa|Thợ|Người đến sửa|Bên sửa|Nhà thầu sửa|Công ty sửa|Tiệm sửa|Cửa hàng sửa chữa|Đơn vị nhận sửa|Nơi sửa|Gửi sửa ở đâu|Thợ nào sửa|Người nhận sửa|Đưa đi sửa ở',
    broken_reason:
      'Nguyên nhân hỏng|Lý do hỏng|NN hỏng|Lý do hư hỏng|Nguyên nhân hư hỏng|Lý do hỏng hóc|Nguyên nhân hỏng hóc|Lý do hư|Nguyên nhân sự cố thiết bị',
    use_purpose:
      'Mục đích sử dụng|Mục đích sử dụng đất|Công năng|Công năng sử dụng|use purpose|MĐSD|Dùng để|Dùng vào việc|Sử dụng vào|Chức năng sử dụng|Lý do sử dụng|purpose of use|usage|Dùng làm gì|Sử dụng vào việc|Mục đích dùng|Sử dụng để|Mục đích xin cấp|Cấp để|Xin để làm gì|Mục đích cấp|Mục đích xin xác nhận|Xác nhận để|Mục đích cấp giấy|Mục đích đề nghị cấp|Xin xác nhận để|Lý do xin cấp|Lý do xin xác nhận|Để làm gì|Dùng để làm gì|Dùng vào đâu|Dùng vào việc gì|Xin để dùng vào việc gì|Sử dụng để làm gì|Sử dụng vào việc gì|Dùng cho|Sử dụng cho|Phục vụ cho|Dùng cho việc|Dùng phục vụ|Phục vụ việc|Dùng cho hoạt động',
    handed_by:
      'Người giao|Bên giao|Người bàn giao|Đại diện bên giao|handed over by|delivered by|NG (người giao)|Bên giao tài sản|Người giao hàng|Người bàn giao lại|Họ tên người giao|Đại diện bên bàn giao|Ông/bà bên giao|deliverer|Người phát|Người cấp phát|Bên bàn giao|Bên chuyển giao|Bộ phận giao|Đơn vị giao|Phòng ban giao|Phòng giao|Đơn vị bàn giao|Bộ phận bàn giao|Cơ quan giao|Ai giao hàng|Người đi giao hàng|Người mang hàng đến|Ai mang đến|Ai đưa hàng',
    received_by:
      'Người nhận|Bên nhận|Đại diện bên nhận|Họ tên người nhận|Người tiếp nhận|received by|receiver name|NN (người nhận)|Bên nhận tài sản|Người nhận hàng|Người nhận bàn giao tài sản|Đại diện bên tiếp nhận|Người nhận thiết bị|Họ tên người tiếp nhận|Người nhận hồ sơ|receiver|Ai nhận|Người ký nhận|Người lấy|Người nhận đồ|Người nhận sách|Bên nhận bàn giao|Phòng ban nhận|Bên tiếp nhận|Đơn vị nhận bàn giao|Bộ phận nhận bàn giao|Người đến nhận|Người nhận bằng|Người nhận văn bằng|Người tới nhận|Ai đến nhận|PH nhận|Phụ huynh nhận|HS nhận|Người nhận máy|Người nhận thuốc|Em nào nhận|Người lĩnh nhận|Nhận bởi|Do ai nhận|Được nhận bởi',
  },
};

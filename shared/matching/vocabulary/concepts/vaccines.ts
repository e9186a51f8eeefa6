import type { Domain } from './domain';

/** What pupils have been vaccinated against, one column each, and what is asked about it. */
export const VACCINES: Domain = {
  ticks: {
    vaccination_book:
      'Sổ tiêm chủng|Có sổ tiêm chủng|Phiếu tiêm chủng|Sổ tiêm|Sổ tiêm chủng cá nhân|Có sổ tiêm|Nộp sổ tiêm chủng|Có phiếu tiêm chủng',
  },
  others: {
    catch_up_on:
      'Ngày tiêm bổ sung|Tiêm bù ngày|Ngày tiêm bù|Tiêm bổ sung ngày|Ngày tiêm vét|Tiêm vét ngày|Đã tiêm bù ngày|Tiêm bù hôm nào',
    vaccine_bcg: 'Lao|Lao (BCG)|BCG|Tiêm lao|Vắc xin lao|Phòng lao|Mũi lao|Vắc xin BCG|Tiêm BCG',
    vaccine_hepatitis_b:
      'Viêm gan B|VGB|VG B|Viêm gan B sơ sinh|VGB sơ sinh|Vắc xin viêm gan B|Viêm gan siêu vi B|VGB SS|Tiêm viêm gan B|VGB mũi|Viêm gan B mũi|VGB M|VGB1|VGB2|VGB3',
    vaccine_five_in_one:
      'DPT-VGB-Hib|5 trong 1|5in1|ComBE Five|Quinvaxem|Vắc xin 5 trong 1|DPT-VGB-Hib (5 trong 1)|6 trong 1|Vắc xin 6 trong 1|Mũi 5 trong 1|SII',
    vaccine_dpt: 'DPT|Bạch hầu - ho gà - uốn ván|BH-HG-UV|DPT mũi 4|DPT4|Vắc xin DPT|Ho gà',
    vaccine_td:
      'Uốn ván - bạch hầu giảm liều|Uốn ván - bạch hầu|Bạch hầu - uốn ván|Vắc xin Td|UV-BH|Bạch hầu|Vắc xin uốn ván - bạch hầu|Td mũi|Tiêm Td',
    vaccine_tetanus: 'Uốn ván|Tiêm uốn ván|Vắc xin uốn ván|Mũi uốn ván|Phòng uốn ván',
    vaccine_polio:
      'Bại liệt|bOPV|OPV|IPV|Uống bại liệt|Vắc xin bại liệt|Tiêm bại liệt|Phòng bại liệt|Uống vắc xin bại liệt|Sabin|Bại liệt mũi|bOPV lần|OPV lần|Bại liệt lần|IPV mũi|Bại liệt M|OPV1|OPV2|OPV3',
    vaccine_measles:
      'Sởi|Tiêm sởi|Vắc xin sởi|Sởi đơn|MVVac|Phòng sởi|Tiêm phòng sởi|Sởi mũi|Sởi M|Mũi sởi',
    vaccine_mr:
      'Sởi - Rubella|MR|MRVac|Rubella|Vắc xin sởi - rubella|Tiêm sởi - rubella|Vắc xin MR|Sởi-Rubella mũi|MR mũi|MR M',
    vaccine_mmr:
      'MMR|Sởi - quai bị - rubella|Quai bị|3 trong 1|Vắc xin sởi - quai bị - rubella|MMR mũi|MMR M',
    vaccine_je:
      'Viêm não Nhật Bản|VNNB|Viêm não NB|Jevax|Vắc xin viêm não|Viêm não|Vắc xin viêm não Nhật Bản|Imojev|Tiêm viêm não|VN Nhật Bản|VNNB mũi|VNNB M|Viêm não Nhật Bản mũi|Viêm não mũi|VNNB1|VNNB2|VNNB3',
    vaccine_flu:
      'Cúm|Cúm mùa|Tiêm cúm|Vắc xin cúm|Phòng cúm|Tiêm phòng cúm|Vắc xin cúm mùa|Cúm mũi',
    vaccine_pneumo:
      'Phế cầu|Synflorix|Prevenar|Vắc xin phế cầu|Prevenar 13|Tiêm phế cầu|PCV|Phế cầu mũi',
    vaccine_rota:
      'Rota|Rotavirus|Uống rota|Rotavin|Tiêu chảy do rota|Vắc xin rota|Tiêu chảy rota|Rota lần|Rota mũi',
    vaccine_varicella:
      'Thủy đậu|Vắc xin thủy đậu|Tiêm thủy đậu|Trái rạ|Phòng thủy đậu|Thủy đậu mũi',
    vaccine_hpv:
      'HPV|Ung thư cổ tử cung|Vắc xin HPV|Gardasil|Tiêm HPV|Phòng ung thư cổ tử cung|HPV mũi|HPV M',
    vaccine_covid:
      'Covid|Covid-19|Vắc xin Covid-19|Tiêm Covid|Vắc xin phòng Covid-19|Tiêm vắc xin Covid|Tiêm phòng Covid-19|Covid mũi|Covid M|Mũi Covid',
    vaccine_rabies: 'Dại|Tiêm dại|Vắc xin dại|Phòng dại|Tiêm phòng dại|Bệnh dại',
    vaccine_meningococcal:
      'Não mô cầu|Viêm màng não|Viêm màng não mô cầu|Vắc xin não mô cầu|Não mô cầu BC|Não mô cầu ACYW',
    vaccine_typhoid: 'Thương hàn|Vắc xin thương hàn|Tiêm thương hàn|Tả, thương hàn|Tả|Vắc xin tả',
    vitamin_a:
      'Vitamin A|Uống vitamin A|Đã uống vitamin A|Uống Vit A|Vit A|VTM A|Bổ sung vitamin A|Uống bổ sung vitamin A|Số lần uống Vitamin A|Số lần uống VTM A|Uống VTMA mấy lần|Uống vitamin A mấy lần|Số lần uống Vit A',
    vaccination_missing:
      'Mũi còn thiếu|Thiếu mũi|Vắc xin còn thiếu|Cần tiêm bù|Mũi cần tiêm bù|Tiêm bù|Tiêm bù liều|Vắc xin cần tiêm bù|Mũi chưa tiêm|Còn thiếu mũi|Vắc xin chưa tiêm|Thiếu mũi nào|Mũi thiếu|Mũi tiêm còn thiếu|Còn thiếu vắc xin',
    vaccination_refusal:
      'Lý do không tiêm|Lý do chưa tiêm|Lý do hoãn tiêm|Hoãn tiêm|Lý do chống chỉ định|Vì sao không tiêm|Vì sao chưa tiêm|Không tiêm vì|Chống chỉ định|Lý do không đồng ý tiêm|Chưa tiêm vì|Chưa tiêm do|Lý do không tiêm phòng|Hoãn tiêm vì|Lý do tạm hoãn tiêm|Hoãn tiêm do',
    vaccination_screening:
      'Khám sàng lọc|Kết quả sàng lọc|Khám sàng lọc trước tiêm|KQ khám sàng lọc|Khám trước tiêm|Sàng lọc trước tiêm|Kết quả khám sàng lọc|Sàng lọc|KQ sàng lọc',
    injector:
      'Người tiêm|Cán bộ tiêm|Người tiêm chủng|CB tiêm|NV tiêm|Y tá tiêm|Cán bộ tiêm chủng|Người thực hiện tiêm',
  },
};

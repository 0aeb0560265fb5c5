package vn.nhipcau.bench.nation;

import java.util.List;

/**
 * A kind of body that every province, or every commune, of the two-tier order has.
 *
 * @param code begins the codes of such bodies
 * @param parent the code of the kind that it stands under in the same area; null for the top
 */
record Office(
    String code,
    String name,
    String nameEn,
    String abbreviation,
    String type,
    String function,
    String parent) {

  static final List<Office> OF_A_COMMUNE =
      List.of(
          new Office("du", "Đảng ủy", "Party Committee", "ĐU", "PARTY_COMMITTEE", null, null),
          new Office(
              "bxdd",
              "Ban Xây dựng Đảng",
              "Party Building Board",
              "BXDĐ",
              "PARTY_BOARD",
              "MOBILISATION_COMMISSION",
              "du"),
          new Office(
              "hdnd",
              "Hội đồng nhân dân",
              "People's Council",
              "HĐND",
              "PEOPLE_COUNCIL",
              null,
              "du"),
          new Office(
              "ubnd",
              "Ủy ban nhân dân",
              "People's Committee",
              "UBND",
              "PEOPLE_COMMITTEE",
              null,
              "du"),
          new Office(
              "mttq",
              "Ủy ban Mặt trận Tổ quốc Việt Nam",
              "Fatherland Front Committee",
              "UBMTTQ",
              "FATHERLAND_FRONT",
              null,
              "du"),
          new Office(
              "hnd",
              "Hội Nông dân",
              "Farmers' Union",
              "HND",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office(
              "hpn",
              "Hội Liên hiệp Phụ nữ",
              "Women's Union",
              "HLHPN",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office(
              "dtn",
              "Đoàn TNCS Hồ Chí Minh",
              "Youth Union",
              "ĐTN",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office(
              "ccb",
              "Hội Cựu chiến binh",
              "Veterans' Association",
              "CCB",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office("ca", "Công an", "Police", "CA", "ARMED_FORCE", null, "ubnd"));

  static final List<Office> OF_A_PROVINCE =
      List.of(
          new Office(
              "tu", "Đảng bộ", "Provincial Party Committee", "TU", "PARTY_COMMITTEE", null, null),
          new Office(
              "tttu",
              "Ban Thường vụ",
              "Standing Committee",
              "BTVTU",
              "PARTY_STANDING_BODY",
              "STANDING_COMMITTEE",
              "tu"),
          new Office(
              "tgdv",
              "Ban Tuyên giáo và Dân vận",
              "Propaganda and Mobilisation Commission",
              "BTGDV",
              "PARTY_BOARD",
              "MOBILISATION_COMMISSION",
              "tu"),
          new Office(
              "btc", "Ban Tổ chức", "Organization Commission", "BTC", "PARTY_BOARD", null, "tu"),
          new Office(
              "ubkt",
              "Ủy ban Kiểm tra",
              "Inspection Commission",
              "UBKT",
              "PARTY_BOARD",
              null,
              "tu"),
          new Office(
              "bnc",
              "Ban Nội chính",
              "Internal Affairs Commission",
              "BNC",
              "PARTY_BOARD",
              null,
              "tu"),
          new Office(
              "vptu",
              "Văn phòng cấp ủy",
              "Office of the Committee",
              "VPTU",
              "PARTY_BOARD",
              "OFFICE",
              "tu"),
          new Office(
              "hdnd",
              "Hội đồng nhân dân",
              "People's Council",
              "HĐND",
              "PEOPLE_COUNCIL",
              null,
              "tu"),
          new Office(
              "ubnd",
              "Ủy ban nhân dân",
              "People's Committee",
              "UBND",
              "PEOPLE_COMMITTEE",
              null,
              "tu"),
          new Office(
              "mttq",
              "Ủy ban Mặt trận Tổ quốc Việt Nam",
              "Fatherland Front Committee",
              "UBMTTQ",
              "FATHERLAND_FRONT",
              null,
              "tu"),
          new Office(
              "hnd",
              "Hội Nông dân",
              "Farmers' Union",
              "HND",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office(
              "hpn",
              "Hội Liên hiệp Phụ nữ",
              "Women's Union",
              "HLHPN",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office(
              "dtn",
              "Đoàn TNCS Hồ Chí Minh",
              "Youth Union",
              "ĐTN",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office(
              "ccb",
              "Hội Cựu chiến binh",
              "Veterans' Association",
              "CCB",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office(
              "ldld",
              "Liên đoàn Lao động",
              "Confederation of Labour",
              "LĐLĐ",
              "SOCIO_POLITICAL_ORGANIZATION",
              null,
              "mttq"),
          new Office("ca", "Công an", "Police", "CA", "ARMED_FORCE", null, "tu"),
          new Office(
              "bchqs",
              "Bộ Chỉ huy Quân sự",
              "Military Command",
              "BCHQS",
              "ARMED_FORCE",
              null,
              "tu"),
          new Office(
              "tand", "Tòa án nhân dân", "People's Court", "TAND", "JUDICIAL_BODY", null, "tu"),
          new Office(
              "vksnd",
              "Viện kiểm sát nhân dân",
              "People's Procuracy",
              "VKSND",
              "JUDICIAL_BODY",
              null,
              "tu"),
          department("sonv", "Sở Nội vụ", "Department of Home Affairs", "SNV"),
          department("sotc", "Sở Tài chính", "Department of Finance", "STC"),
          department("soct", "Sở Công Thương", "Department of Industry and Trade", "SCT"),
          department(
              "sonnmt",
              "Sở Nông nghiệp và Môi trường",
              "Department of Agriculture and Environment",
              "SNNMT"),
          department("soxd", "Sở Xây dựng", "Department of Construction", "SXD"),
          department(
              "sokhcn",
              "Sở Khoa học và Công nghệ",
              "Department of Science and Technology",
              "SKHCN"),
          department(
              "sovhttdl",
              "Sở Văn hóa, Thể thao và Du lịch",
              "Department of Culture, Sports and Tourism",
              "SVHTTDL"),
          department(
              "sogddt", "Sở Giáo dục và Đào tạo", "Department of Education and Training", "SGDĐT"),
          department("soyt", "Sở Y tế", "Department of Health", "SYT"),
          department("sotp", "Sở Tư pháp", "Department of Justice", "STP"),
          department(
              "sodttg",
              "Sở Dân tộc và Tôn giáo",
              "Department of Ethnic and Religious Affairs",
              "SDTTG"),
          department("thanhtra", "Thanh tra", "Inspectorate", "TTr"));

  private static Office department(String code, String name, String nameEn, String abbreviation) {
    return new Office(code, name, nameEn, abbreviation, "DEPARTMENT", null, "ubnd");
  }
}

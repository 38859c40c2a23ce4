public import ProcedureScript
public import SourceText

/// What ships inside the library: procedures, law tables and the calendar, embedded when it is built.
///
/// The tables here say what each file is, so that none has to be read before it is needed; a test
/// holds them against the files.
public enum Shelf {
  /// One file of the shelf.
  public struct Item: Sendable {
    /// The path within `procedures/`.
    public let name: String
    private let read: @Sendable () -> [UInt8]

    init(_ name: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]) {
      self.name = name
      read = bytes
    }

    /// The bytes.
    public var bytes: [UInt8] { read() }

    /// The path under which messages show the file.
    public var path: String { "procedures/" + name }

    /// The file as a text; the shelf's own files are UTF-8.
    public var text: SourceText { SourceText(name: path, bytes: bytes) }
  }

  /// A procedure or a set of rules.
  public struct Script: Sendable {
    /// The file.
    public let item: Item
    /// What the script says it is.
    public let header: ScriptHeader
    /// The bytes.
    public var bytes: [UInt8] { item.bytes }
    /// The file as a text.
    public var text: SourceText { item.text }

    init(
      _ name: String, _ kind: ScriptHeader.Kind, _ title: String, id: String?, version: String,
      _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]
    ) {
      item = Item(name, bytes())
      header = ScriptHeader(kind: kind, name: title, id: id, version: version)
    }
  }

  /// A table of statutes.
  public struct Table: Sendable {
    /// The file.
    public let item: Item
    /// What each key of the table begins with, the point included.
    public let prefix: String
    /// The bytes.
    public var bytes: [UInt8] { item.bytes }
    /// The file as a text.
    public var text: SourceText { item.text }

    init(
      _ name: String, _ prefix: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]
    ) {
      item = Item(name, bytes())
      self.prefix = prefix
    }
  }

  /// The procedures and rule sets, by the names of their files.
  public static let procedures: [Script] = [
    Script(
      "childrens-council.lua", .procedure, "儿童议事会",
      id: "childrens-council", version: "2026.1",
      PackageResources.childrens_council_lua),
    Script(
      "collective-assembly.lua", .procedure, "成员大会",
      id: "collective-assembly", version: "2026.1",
      PackageResources.collective_assembly_lua),
    Script(
      "community-fund.lua", .procedure, "三级社区基金",
      id: "community-fund", version: "2026.1",
      PackageResources.community_fund_lua),
    Script(
      "community-partners.lua", .procedure, "社区合伙人",
      id: "community-partners", version: "2026.1",
      PackageResources.community_partners_lua),
    Script(
      "community-speakers.lua", .procedure, "社区发言人",
      id: "community-speakers", version: "2026.1",
      PackageResources.community_speakers_lua),
    Script(
      "consult-first.lua", .procedure, "社区议事会",
      id: "consult-first", version: "2026.1",
      PackageResources.consult_first_lua),
    Script(
      "courtyard-self-government.lua", .procedure, "院落自治",
      id: "courtyard-self-government", version: "2026.1",
      PackageResources.courtyard_self_government_lua),
    Script(
      "estate-committee.lua", .procedure, "小区治理委员会",
      id: "estate-committee", version: "2026.1",
      PackageResources.estate_committee_lua),
    Script(
      "family-integrity-1235.lua", .procedure, "尾笔村1235",
      id: "family-integrity-1235", version: "2026.1",
      PackageResources.family_integrity_1235_lua),
    Script(
      "five-people-five-together.lua", .procedure, "五民五共",
      id: "five-people-five-together", version: "2026.1",
      PackageResources.five_people_five_together_lua),
    Script(
      "five-steps-seven-rules.lua", .procedure, "五步七规",
      id: "five-steps-seven-rules", version: "2026.1",
      PackageResources.five_steps_seven_rules_lua),
    Script(
      "four-deliberations-two-disclosures.lua", .procedure, "四议两公开",
      id: "four-deliberations-two-disclosures", version: "2026.1",
      PackageResources.four_deliberations_two_disclosures_lua),
    Script(
      "graded-response.lua", .procedure, "分级响应",
      id: "graded-response", version: "2026.1",
      PackageResources.graded_response_lua),
    Script(
      "group-council-nanzhang.lua", .procedure, "南漳小组理事会",
      id: "group-council-nanzhang", version: "2026.1",
      PackageResources.group_council_nanzhang_lua),
    Script(
      "group-council.lua", .procedure, "大冶小组理事会",
      id: "group-council", version: "2026.1",
      PackageResources.group_council_lua),
    Script(
      "home-express.lua", .procedure, "e家清",
      id: "home-express", version: "2026.1",
      PackageResources.home_express_lua),
    Script(
      "integrity-points.lua", .procedure, "诚信社区1+5",
      id: "integrity-points", version: "2026.1",
      PackageResources.integrity_points_lua),
    Script(
      "labour-exchange.lua", .procedure, "转转工",
      id: "labour-exchange", version: "2026.1",
      PackageResources.labour_exchange_lua),
    Script(
      "levy-by-case.lua", .procedure, "一事一议",
      id: "levy-by-case", version: "2026.1",
      PackageResources.levy_by_case_lua),
    Script(
      "liangxi-voice.lua", .procedure, "梁溪声音",
      id: "liangxi-voice", version: "2026.1",
      PackageResources.liangxi_voice_lua),
    Script(
      "like-campaign.lua", .procedure, "案例点赞",
      id: "like-campaign", version: "2026.1",
      PackageResources.like_campaign_lua),
    Script(
      "my-deliberation-hall.lua", .procedure, "我的议事厅",
      id: "my-deliberation-hall", version: "2026.1",
      PackageResources.my_deliberation_hall_lua),
    Script(
      "one-eight-x.lua", .procedure, "老寨1+8+X",
      id: "one-eight-x", version: "2026.1",
      PackageResources.one_eight_x_lua),
    Script(
      "online-onsite-vote.lua", .procedure, "掌上社区投票",
      id: "online-onsite-vote", version: "2026.1",
      PackageResources.online_onsite_vote_lua),
    Script(
      "open-space.lua", .procedure, "开放空间会议",
      id: "open-space", version: "2026.1",
      PackageResources.open_space_lua),
    Script(
      "owners-assembly.lua", .procedure, "业主大会",
      id: "owners-assembly", version: "2026.1",
      PackageResources.owners_assembly_lua),
    Script(
      "peoples-mediation.lua", .procedure, "人民调解",
      id: "peoples-mediation", version: "2026.1",
      PackageResources.peoples_mediation_lua),
    Script(
      "points-catalogue.lua", .procedure, "积分榜",
      id: "points-catalogue", version: "2026.1",
      PackageResources.points_catalogue_lua),
    Script(
      "points-energy-hub.lua", .procedure, "积分能量仓",
      id: "points-energy-hub", version: "2026.1",
      PackageResources.points_energy_hub_lua),
    Script(
      "project-contest.lua", .procedure, "书记项目评选",
      id: "project-contest", version: "2026.1",
      PackageResources.project_contest_lua),
    Script(
      "residents-deputy.lua", .procedure, "百姓议员",
      id: "residents-deputy", version: "2026.1",
      PackageResources.residents_deputy_lua),
    Script(
      "residents-planner.lua", .procedure, "百姓规划师",
      id: "residents-planner", version: "2026.1",
      PackageResources.residents_planner_lua),
    Script(
      "sample-conduct-rules.lua", .rules, "七条会风规则",
      id: "sample-conduct-rules", version: "2026.1",
      PackageResources.sample_conduct_rules_lua),
    Script(
      "sample-debate-rules.lua", .rules, "动议辩论规则",
      id: "sample-debate-rules", version: "2026.1",
      PackageResources.sample_debate_rules_lua),
    Script(
      "six-build-five-together.lua", .procedure, "六建五协同",
      id: "six-build-five-together", version: "2026.1",
      PackageResources.six_build_five_together_lua),
    Script(
      "speak-up-hall.lua", .procedure, "有一说一",
      id: "speak-up-hall", version: "2026.1",
      PackageResources.speak_up_hall_lua),
    Script(
      "stairwell-heads.lua", .procedure, "楼道长推选",
      id: "stairwell-heads", version: "2026.1",
      PackageResources.stairwell_heads_lua),
    Script(
      "three-lists.lua", .procedure, "三张清单",
      id: "three-lists", version: "2026.1",
      PackageResources.three_lists_lua),
    Script(
      "two-three-eight.lua", .procedure, "238议事法",
      id: "two-three-eight", version: "2026.1",
      PackageResources.two_three_eight_lua),
    Script(
      "volunteer-saturday.lua", .procedure, "志愿者活动日",
      id: "volunteer-saturday", version: "2026.1",
      PackageResources.volunteer_saturday_lua),
    Script(
      "wedding-funeral-covenant.lua", .procedure, "红白理事会公约",
      id: "wedding-funeral-covenant", version: "2026.1",
      PackageResources.wedding_funeral_covenant_lua),
    Script(
      "yard-council.lua", .procedure, "小院议事会",
      id: "yard-council", version: "2026.1",
      PackageResources.yard_council_lua),
  ]

  /// The tables of statutes of the whole country, by the names of their files.
  public static let law: [Table] = [
    Table("law/city.lua", "city.", PackageResources.city_lua),
    Table("law/civil-code.lua", "civil.", PackageResources.civil_code_lua),
    Table("law/collective.lua", "collective.", PackageResources.collective_lua),
    Table("law/disclosure.lua", "disclosure.", PackageResources.disclosure_lua),
    Table("law/land.lua", "land.", PackageResources.land_lua),
    Table("law/levy.lua", "levy.", PackageResources.levy_lua),
    Table("law/mediation.lua", "mediation.", PackageResources.mediation_lua),
    Table("law/owners.lua", "owners.", PackageResources.owners_lua),
    Table("law/party.lua", "party.", PackageResources.party_lua),
    Table("law/village.lua", "village.", PackageResources.village_lua),
  ]

  /// The texts of one province and its cities.
  public struct Overlay: Sendable {
    /// The table.
    public let item: Item
    /// The province and those of its cities that have texts, as records name them.
    public let places: [String]

    init(
      _ name: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8], _ places: String...
    ) {
      item = Item("law/place/\(name).lua", bytes())
      self.places = places
    }
  }

  /// The tables of places, each read when a record or a script needs it.
  public static let overlays: [Overlay] = [
    Overlay("beijing", PackageResources.beijing_lua, "北京市"),
    Overlay("chongqing", PackageResources.chongqing_lua, "重庆市"),
    Overlay("guangdong", PackageResources.guangdong_lua, "广东省清远市"),
    Overlay("hainan", PackageResources.hainan_lua, "海南省"),
    Overlay("hebei", PackageResources.hebei_lua, "河北省"),
    Overlay("henan", PackageResources.henan_lua, "河南省"),
    Overlay("shandong", PackageResources.shandong_lua, "山东省", "山东省聊城市", "山东省青岛市", "山东省潍坊市"),
    Overlay("shanghai", PackageResources.shanghai_lua, "上海市"),
    Overlay("sichuan", PackageResources.sichuan_lua, "四川省", "四川省成都市"),
    Overlay("tianjin", PackageResources.tianjin_lua, "天津市"),
    Overlay(
      "zhejiang", PackageResources.zhejiang_lua, "浙江省", "浙江省杭州市", "浙江省湖州市", "浙江省宁波市", "浙江省舟山市"),
  ]

  /// The calendar of working days.
  public static let calendar = Item("law/calendar.csv", PackageResources.calendar_csv)
}

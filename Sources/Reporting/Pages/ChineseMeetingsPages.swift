/// 中文: pages on composition, notice and meetings.
extension ChinesePages {
  static let compositionNotMet = FindingPage(
    checks: "机构的名册或“构成”是否合乎程序写明的席位：各类人数、职务、总人数、比例。",
    why: "组成不对，开出来的会就不是程序说的那个会；先看组成，再看到会。",
    example: "程序：社区代表 2 席。名册里社区代表只有 1 人 → 少 1 人。",
    remedy: "先按程序补选或增补。名册登错的，凭原始材料用“更正”另记一笔。")

  static let compositionUnknown = FindingPage(
    checks: "程序对组成有要求时，记录里有没有可以核对的材料：名册，或“构成”一行。",
    why: "没有材料就不猜：不说合乎，也不说不合。",
    example: "程序：居民代表 7 席。记录只写“应到：17人”，没有名册 → 看不出居民代表是几人。",
    remedy: "附上开会时已有的名册。只有人数的，附会议记录原有的“构成”。")

  static let rosterDuplicate = FindingPage(
    checks: "名册里同一个键（编号，没有编号就是姓名）是否出现两次。",
    why: "人以键相认，不以姓名相认：同名的可能是两个人，也可能是登了两遍，应到人数因此差一个。",
    example: "名册：张伟，张伟 → 是一个人还是两个人？",
    remedy: "是两个人的，给编号，或写成“张伟（大）”“张伟（小）”。是一个人的，用“更正”说明。")

  static let rosterMissing = FindingPage(
    checks: "记录提到的名册是否在手边。",
    why: "谁有表决权、谁是候补、同户几人，都要看名册；只有人数时，这些一概不判断。",
    example: "应到：17人（名册：协商会.csv），而文件夹里没有这个文件。",
    remedy: "把开会时已有的名册（CSV）放在记录旁边，名字照记录写的。")

  static let noticeMissing = FindingPage(
    checks: "程序要求会前通知的会议，案卷里有没有一份指向它的“通知”。",
    why: "没有通知，成员可能不知道要开会，也没有时间准备。",
    example: "2026年3月14日 会议：第三次会议，而案卷里没有“通知：第三次会议”。",
    remedy: "发过通知的，凭原件用“更正”另记。没有发过的，按期通知后重新开会。只记一次会议的，头部写“范围：单次会议”。")

  static let noticeTooShort = FindingPage(
    checks: "从通知到开会隔了几日，够不够程序要求的日数。通知当日不计。",
    why: "起算那一天不算在内（民法典第二百零一条）。日数不够，来不及知道，也来不及准备。",
    example: "3月4日通知，3月14日开会：间隔 9 整日；须 10 整日 → 少 1 日，最早 3月15日可开。",
    remedy: "重新通知，满了日数再开会表决。")

  static let noticeAfterMeeting = FindingPage(
    checks: "通知的日期是否早于会议的日期。",
    why: "会后的通知不是通知。",
    example: "3月14日开会，3月16日通知。",
    remedy: "日期写错的，凭通知原件用“更正”另记。确是会后才发的，按期通知后重新开会。")

  static let itemNotPosted = FindingPage(
    checks: "程序写明（posted = true）或者当地规定不得表决没有预告的议题时，每个付表决的议题通知里有没有。",
    why: "没有预告的事，没来的人不知道要表决它。通知没有列议题的，无法判断，另报材料不足。",
    example: "通知 议题：管理规约；会上“二、使用维修资金”也表决了。",
    remedy: "列进通知，改期重新表决。通知列过而漏记的，凭通知原件用“更正”另记。")

  static let noticeCounting = FindingPage(
    checks: "两种数法结论不同：算上开会当日刚好够，两头都不算差一日；而程序没有写明怎样数，或者写明一端计入。",
    why: "“提前十日”没有说清是否要满十个整日。没有写明的按整日算，差的一日只作提示；写明一端计入的照它算，也提一句。",
    example: "3月3日通知，3月13日开会：算上开会当日 10 日，整日 9 日。",
    remedy: "在程序里写 count = \"clear\" 或 count = \"one-end\"。多提前一日，哪种数法都够。")

  static let quorumNotMet = FindingPage(
    checks: "“实到”是否不少于程序要求的法定人数。除不尽时进一；列席、旁听的不算。",
    why: "人数不够，会议开不成，当次的表决也就不再判断：先有会，后有票。“以上”包括本数（民法典第一千二百五十九条）。",
    example: "应到：45人，实到：29人；三分之二以上 = ⌈45 × 2 ÷ 3⌉ = 30 → 少 1 人。",
    remedy: "改期重新通知、重新开会。确有人到会而漏登的，凭签到表用“更正”另记，不改原记录。")

  static let quorumLost = FindingPage(
    checks: "每次表决时在场的人数（实到，加到席，减离席）是否仍够法定人数；程序写明回避的人不算在场的，也减去。",
    why: "开会时够，表决时不一定够。程序写明只看开会时的，不查这一条。",
    example: "应到 17，实到 13；14:20 离席 2 人；14:31 表决时在场 11 人，须 12 人。",
    remedy: "这一项留到人数够时再议。前面人数够时表决的各项不受影响。")

  static let actInRecess = FindingPage(
    checks: "“休会”与“复会”之间有没有提案、附议、表决或宣布结果。",
    why: "休会时会议停着，人可以走开，说的话、举的手都不是会议的。复会以后仍是同一个会，法定人数按复会时到会的人重新算。",
    example: "15:00 【休会】；15:20 【表决】举手；同意14；15:40 【复会】 → 这次表决不算。",
    remedy: "复会以后、人数够了再表决。当时已经复会而漏记的，凭原始记录用“更正”另记。")

  static let modeNotAllowed = FindingPage(
    checks: "会议的方式（现场、线上、书面……）是否在程序准许之列。",
    why: "程序写明方式，是为了让人能当面说话、能核对身份；程序没有写的，不查。",
    example: "程序：modes = { \"现场\" }；记录：方式：线上。",
    remedy: "用准许的方式重新开会。要改程序，改了以后才适用。")

  static let signatureMissing = FindingPage(
    checks: "程序要求签字的人，记录里有没有签。",
    why: "签字是当事人自己认可这份记录。",
    example: "程序：主持、记录、监督都要签；【签字】主持王建国，记录李敏 → 缺监督。",
    remedy: "请本人看过以后签，写实际签的日期，不倒签。")

  static let signatureBeforeMeeting = FindingPage(
    checks: "签到表的日期是否早于会议。",
    why: "没有开的会签不了到；多半是日期写错，也可能是先签后开。",
    example: "签到表 3月13日，会议 3月14日。",
    remedy: "查对签到表原件。写错的，用“更正”说明并附原件。")

  static let recordMissing = FindingPage(
    checks: "程序要求记下的内容（计票人、监票人、异议情况……）记录里有没有。",
    why: "事后要能核对，当时就要写下。",
    example: "程序：records = { \"计票\", \"监票\" }；【表决】后面没有监票。",
    remedy: "有当时的材料可以证明的，用“更正”另记，写明依据。没有的，如实说明缺什么。")

  static let timeDisorder = FindingPage(
    checks: "记录里的时间是否一行比一行晚。",
    why: "先后关系到在场人数和程序次序；时间倒走，后面的判断就不可靠。",
    example: "15:40 【表决】之后是 15:20 【离席】。",
    remedy: "对照原始记录。时间写错的，用“更正”说明。")
}

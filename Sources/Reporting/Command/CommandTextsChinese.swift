extension CommandTexts {
  /// 中文.
  public static let chinese = CommandTexts(
    language: .chinese,
    abstracts: Abstracts(
      root: "议事：按议事程序核验会议记录，把算式和依据写清楚。",
      check: "检查程序脚本：写法、名称、期限、与法定要求的比较，并列出待定的参数。",
      prove: "证明程序的承诺（不得、必须）：走遍合规的经过，或写出一份反例记录。",
      validate: "核验记录：逐条指出哪里不合程序、差多少、依据哪一条、还能怎么办。",
      replay: "重走一份记录到某一刻：此时可以做什么、由谁来做、别的为什么不可以。",
      explain: "说明一个编号：检查什么，为什么，例，怎么办；不带编号则列出全部。",
      convert: "转换写法：记录在文本与 JSON 之间，程序在中文与英文写法之间；事实不变。",
      draw: "画出程序的流程图：每个机构一栏，先后用箭头；SVG 图，或 DOT、Mermaid 文本。",
      handbook: "印一份宣传手册：流程图、谁决定什么、要等几天、居民可以做什么、依据；一个网页，可印 A4。",
      diff: "比较两个程序：含义变了什么，更严还是放宽；给出记录的，看哪些结论会变。",
      remedy: "还能怎么办：现在仍可办的和期限，可以更正的，只有重新开会才能补救的。",
      whatIf: "推演：假如某人没有到会、没有表决或者回避，算式和结果会怎样；不改记录。",
      register: "核对一个台账：按期开会、编号、任期、结转、答复用时，以及下一步到期的事。",
      help: "看用法。"),
    options: Options(
      scripts: "程序脚本（.lua），可以多个。",
      script: "程序脚本（.lua），或随附程序的“名称@版本”。",
      powers: "每项决定最少几人能通过、几人能挡住，到会人数变了又怎样。",
      members: "脚本没有写明人数的机构，按多少人算。",
      maxStates: "最多走多少个状态，默认 1000000。",
      from: "经过从哪一天开始。",
      out: "反例写到这个文件；不写则接在后面。",
      records: "记录文件，可以多个；“-”表示从标准输入读。",
      record: "记录文件；“-”表示从标准输入读。",
      input: "要转换的记录或程序脚本。",
      finding: "编号，如 quorum-not-met。",
      procedure: "依哪个程序核验：脚本文件，或随附程序的“名称@版本”。不写则依记录头部的“程序：”。",
      asOf: "核验到哪一天。不写则取结案日；没有结案的，取最后一件事的日子。",
      at: "看哪一刻，如 2026-03-14 或 2026-03-14T14:31。",
      format: "full 全文，one-line 一条一行，json 给程序读；核验和检查另有 html 可印的网页，sarif、junit 给别的工具。",
      language: "用哪种语言：zh 中文，en 英文。",
      color: "颜色：auto 只在终端上用，always 总用，never 不用。",
      to: "转成哪种写法：记录 text 或 json；程序 zh 或 en。",
      drawAs: "画成什么：svg 图，dot 或 mermaid 文本；默认 svg。",
      output: "写到这个文件。不写则写到标准输出。",
      old: "原来的程序：脚本文件，或随附程序的“名称@版本”。",
      new: "现在的程序。",
      both: "记录文件，可以多个；各依两个程序核验一遍。",
      without: "假设没有到会、没有表决的人，可以多个；同名的写“姓名（编号）”。",
      recused: "假设回避的人，可以多个。",
      distance: "另列离合规还差几人、几票、几日。",
      folder: "台账文件夹，里面有“台账.txt”（或 register.txt）和各份记录。",
      version: "看版本。",
      help: "看用法。"),
    values: ValueNames(
      command: "命令", file: "文件", finding: "编号", date: "日期", moment: "时刻", number: "数",
      format: "样子", language: "语言", color: "何时", person: "姓名", folder: "文件夹"),
    exitCodes: """
      退出码：
        0   没有问题（提示和待定的参数不算）
        1   有问题（材料不足也算）
        2   输入读不了，或命令用错了
        3   程序脚本有误
        70  本程序自己出错
      """,
    errorLabel: "错误：")
}

import Foundation
import Testing

@Suite("命令：用法、退出码、坏输入")
struct CommandTests {
  @Test("退出码：合规 0，有发现 1，读不了 2，程序不能用 3；混合时取最高")
  func exitCodes() throws {
    let ditch = "examples/ditch"
    #expect(try yishi("validate", "valid.txt", in: ditch).code == 0)
    #expect(try yishi("validate", "exactly-half.txt", in: ditch).code == 1)
    #expect(try yishi("validate", "没有.txt", in: ditch).code == 2)
    #expect(try yishi("validate", "没有.txt", "exactly-half.txt", "valid.txt", in: ditch).code == 2)
    let folder = try scratch()
    try "return 1 +".write(
      to: folder.appendingPathComponent("bad.lua"), atomically: true, encoding: .utf8)
    #expect(try yishi("check", "bad.lua", in: folder.path).code == 3)
  }

  @Test("一份坏的不影响别的：照样核验，各有一行")
  func others() throws {
    let result = try yishi(
      "validate", "没有.txt", "valid.txt", "exactly-half.txt", in: "examples/ditch")
    #expect(result.output.contains("3 份记录"))
    #expect(result.output.contains("outcome-refuted"))
  }

  @Test("帮助和参数错误都是中文，--language en 是英文")
  func language() throws {
    let help = try yishi("--help")
    #expect(help.code == 0)
    #expect(help.output.contains("用法"))
    #expect(try yishi("help", "validate", "--language", "en").output.contains("Usage"))
    for arguments in [
      ["validate"], ["validate", "--nope", "x"], ["frob"], ["validate", "x", "--format", "pdf"],
      ["convert", "x"],
    ] {
      let result = try run(arguments)
      #expect(result.code == 2, "\(arguments)")
      #expect(
        result.errors.unicodeScalars.contains { $0.value >= 0x4E00 && $0.value <= 0x9FFF },
        "\(arguments)")
      #expect(!result.errors.contains("Error:"), "\(arguments)")
    }
    #expect(try yishi("validate", "x", "--as-of", "昨天").code == 2)
  }

  @Test("坏文件：空的、二进制的、截断的、UTF-16、目录、太大，各有说法，都不崩")
  func badFiles() throws {
    let folder = try scratch()
    let files: [(String, Data)] = [
      ("empty.txt", Data()), ("binary.txt", Data((0...255).map { UInt8($0) })),
      ("zip.txt", Data([0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0])),
      ("utf16.txt", Data([0xFF, 0xFE, 0x11, 0x62])), ("cut.txt", Data("程序：五步".utf8.dropLast())),
      ("nul.txt", Data("标题\n程序：\u{0}\n".utf8)),
    ]
    for (name, data) in files {
      try data.write(to: folder.appendingPathComponent(name))
      let result = try yishi("validate", name, in: folder.path)
      #expect(result.code == 2, "\(name): \(result.output)")
      #expect(result.output.contains(name))
    }
    #expect(try yishi("validate", ".", in: folder.path).code == 2)
    let big = folder.appendingPathComponent("big.txt")
    FileManager.default.createFile(atPath: big.path, contents: nil)
    let handle = try FileHandle(forWritingTo: big)
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    let result = try yishi("validate", "big.txt", in: folder.path)
    #expect(result.code == 2)
    #expect(result.output.contains("file-too-large"))
  }

  @Test("名册太大、是文件夹：说名册读不了，不说没有名册")
  func badRosters() throws {
    let folder = try scratch()
    let ditch = Places.root.appendingPathComponent("examples/ditch")
    for name in ["valid.txt", "procedure.lua"] {
      try FileManager.default.copyItem(
        at: ditch.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    let roster = folder.appendingPathComponent("协商会.csv")
    let missing = try yishi("validate", "valid.txt", in: folder.path)
    #expect(missing.code == 1 && missing.output.contains("roster-missing"))
    try FileManager.default.createDirectory(at: roster, withIntermediateDirectories: false)
    let directory = try yishi("validate", "valid.txt", in: folder.path)
    #expect(directory.code == 2 && !directory.output.contains("roster-missing"))
    #expect(directory.output.contains("[unreadable-file]") && directory.output.contains("文件夹"))
    try FileManager.default.removeItem(at: roster)
    FileManager.default.createFile(atPath: roster.path, contents: nil)
    let handle = try FileHandle(forWritingTo: roster)
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    let large = try yishi("validate", "valid.txt", in: folder.path)
    #expect(large.code == 2 && !large.output.contains("roster-missing"))
    #expect(large.output.contains("[file-too-large]") && large.output.contains("valid.txt:"))
    let json = try yishi("convert", "valid.txt", "--to", "json", in: ditch.path)
    #expect(json.code == 0)
  }

  @Test("程序读不了的，说程序的事：限度是 64 KiB，没有的核对文件名")
  func badScripts() throws {
    let folder = try scratch()
    let big = folder.appendingPathComponent("big.lua")
    FileManager.default.createFile(atPath: big.path, contents: nil)
    let handle = try FileHandle(forWritingTo: big)
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    let large = try yishi("check", "big.lua", in: folder.path)
    #expect(large.code == 2 && large.output.contains("最多 64 KiB"), "\(large.output)")
    #expect(!large.output.contains("案卷"))
    let missing = try yishi("check", "没有.lua", in: folder.path)
    #expect(missing.code == 2 && missing.output.contains("核对文件名"))
    #expect(!missing.output.contains("CSV"))
    let record = try yishi("validate", "big.txt", in: folder.path)
    #expect(record.code == 2 && record.output.contains("没有这个文件"))
  }

  @Test("门槛的数写错：说分数和人数都可以")
  func badThreshold() throws {
    let file = try scratch().appendingPathComponent("a.lua")
    func check(_ share: String) throws -> Run {
      let text = """
        return procedure "甲" { id = "a", version = "1",
          body "会" { kind = "binding", quorum = at_least { \(share) } }, step "议" { body = "会" } }
        """
      try text.write(to: file, atomically: true, encoding: .utf8)
      return try yishi("check", file.path)
    }
    let negative = try check("-3")
    #expect(negative.code == 3 && negative.output.contains("2/3"))
    #expect(negative.output.contains("人数，如 5"))
    #expect(try check("3").code == 0)
    #expect(try check("\"2/3\", of = \"members\"").code == 0)
  }

  @Test("指定的程序不是案卷写的那一套、那一版：照指定的核，但说出来")
  func otherProcedure() throws {
    let ditch = Places.root.appendingPathComponent("examples/ditch")
    let text = try String(
      contentsOf: ditch.appendingPathComponent("valid.txt"), encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("程序：") })
    let named = try #require(line.split(separator: "：").last).split(separator: "@")
    func validate(_ procedure: String) throws -> Run {
      let folder = try scratch()
      for name in ["procedure.lua", "协商会.csv"] {
        try FileManager.default.copyItem(
          at: ditch.appendingPathComponent(name), to: folder.appendingPathComponent(name))
      }
      try text.replacingOccurrences(of: line, with: "程序：" + procedure).write(
        to: folder.appendingPathComponent("r.txt"), atomically: true, encoding: .utf8)
      return try yishi("validate", "r.txt", "--procedure", "procedure.lua", in: folder.path)
    }
    for same in [String(named[0]), named.joined(separator: "@")] {
      let run = try validate(same)
      #expect(run.code == 0 && !run.output.contains("procedure-replaced"), "\(run.output)")
    }
    for other in ["\(named[0])@9", "别的程序@2026.1"] {
      let run = try validate(other)
      #expect(run.code == 0 && run.output.contains("[procedure-replaced]"), "\(run.output)")
      #expect(run.output.contains("“\(other)”"))
    }
  }

  @Test("GB 18030 的记录照样核验，并说明")
  func gb18030() throws {
    let folder = try scratch()
    let text = try String(
      contentsOf: Places.root.appendingPathComponent("examples/samples/C.txt"), encoding: .utf8)
    let iconv = Process()
    iconv.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    iconv.arguments = ["-f", "utf-8", "-t", "gb18030"]
    let (input, output) = (Pipe(), Pipe())
    iconv.standardInput = input
    iconv.standardOutput = output
    try iconv.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    try output.fileHandleForReading.readDataToEndOfFile().write(
      to: folder.appendingPathComponent("C.txt"))
    let script = Places.root.appendingPathComponent("examples/samples/procedure.lua").path
    let result = try yishi("validate", "C.txt", "--procedure", script, in: folder.path)
    #expect(result.output.contains("outcome-refuted"))
    #expect(result.output.contains("encoding-converted"))
  }

  @Test("程序按记录里的名字找；找不到时说最像的")
  func procedures() throws {
    let folder = try scratch()
    try "记录\n程序：五步七归@2026.1\n2026年3月1日 调查：意愿\n".write(
      to: folder.appendingPathComponent("r.txt"), atomically: true, encoding: .utf8)
    let result = try yishi("validate", "r.txt", in: folder.path)
    #expect(result.code == 2)
    #expect(result.output.contains("五步七规"))
    let named = try yishi("validate", "r.txt", "--procedure", "五步七规@2026.1", in: folder.path)
    #expect(named.code <= 1)
  }

  @Test("explain：每个编号都有一页；写错了说最像的")
  func explain() throws {
    let all = try yishi("explain").output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    #expect(all.count > 70)
    for id in [all[0], all[all.count / 2], all[all.count - 1]] {
      #expect(try yishi("explain", String(id)).output.contains(id))
    }
    let near = try yishi("explain", "quorum-not-mett")
    #expect(near.code == 2)
    #expect(near.errors.contains("quorum-not-met"))
  }

  @Test("replay：逐步放；--at 说此刻能做什么、为什么别的不行")
  func replay() throws {
    let walk = try yishi("replay", "valid.txt", in: "examples/ditch")
    #expect(walk.code == 0)
    #expect(walk.output.contains("公示看反馈"))
    let state = try yishi("replay", "valid.txt", "--at", "2026-03-25", in: "examples/ditch")
    #expect(state.output.contains("display-not-over"))
    let vote = try yishi(
      "replay", "quorum-lost.txt", "--at", "2026-03-14T14:26", in: "examples/ditch")
    #expect(vote.output.contains("quorum-lost"))
    #expect(try yishi("replay", "valid.txt", "--at", "明天", in: "examples/ditch").code == 2)
  }

  @Test("convert：记录在文字与 JSON 之间往返不变；脚本在两种写法之间往返，程序相同")
  func convert() throws {
    let folder = try scratch()
    for record in ["ditch/valid.txt", "garden/valid.txt", "samples/C.txt"] {
      let path = Places.root.appendingPathComponent("examples/\(record)").path
      let json = try yishi("convert", path, "--to", "json")
      #expect(json.code == 0)
      try json.output.write(
        to: folder.appendingPathComponent("r.json"), atomically: true, encoding: .utf8)
      let text = try yishi("convert", "r.json", "--to", "text", in: folder.path).output
      try text.write(to: folder.appendingPathComponent("r.txt"), atomically: true, encoding: .utf8)
      try yishi("convert", "r.txt", "--to", "json", in: folder.path).output
        .write(to: folder.appendingPathComponent("r2.json"), atomically: true, encoding: .utf8)
      #expect(try yishi("convert", "r2.json", "--to", "text", in: folder.path).output == text)
    }
    let script = Places.root.appendingPathComponent("procedures/five-steps-seven-rules.lua").path
    let chinese = try yishi("convert", script, "--to", "zh").output
    #expect(chinese.contains("步骤 \"协商定方案\""))
    try chinese.write(
      to: folder.appendingPathComponent("zh.lua"), atomically: true, encoding: .utf8)
    #expect(try yishi("check", "zh.lua", in: folder.path).code == 0)
    let original = try String(contentsOfFile: script, encoding: .utf8)
    #expect(try yishi("convert", "zh.lua", "--to", "en", in: folder.path).output == original)
  }

  @Test("不论语言环境和时区，二十次运行字节相同")
  func deterministic() throws {
    let first = try yishi("validate", "quorum-lost.txt", "--format", "json", in: "examples/ditch")
      .output
    let zones = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Africa/Lagos"]
    let locales = ["C", "zh_CN.UTF-8", "C.UTF-8", "tr_TR.UTF-8", "POSIX"]
    for index in 0..<20 {
      let again = try yishi(
        "validate", "quorum-lost.txt", "--format", "json", in: "examples/ditch",
        environment: [
          "TZ": zones[index % 4], "LANG": locales[index % 5], "LC_ALL": locales[index % 5],
        ])
      #expect(again.output == first)
    }
    #expect(first.hasPrefix("{"))
  }
}

import Foundation
import Testing

@Suite("命令：新建、跑例子、排整齐、边改边看、走一遍")
struct AuthoringTests {
  @Test("new 建的文件夹，check、test、fmt --check 都是 0；两种词都是", arguments: ["zh", "en"])
  func new(surface: String) throws {
    let folder = try scratch()
    let made = try yishi("new", "居民议事会", "--surface", surface, in: folder.path)
    #expect(made.code == 0)
    let own = folder.appendingPathComponent("居民议事会").path
    #expect(try yishi("check", "procedure.lua", in: own).code == 0)
    let result = try yishi("test", in: own)
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("2 份例子：2 份相符"))
    #expect(try yishi("test", "居民议事会/procedure.lua", in: folder.path).code == 0)
    let texts = try FileManager.default.contentsOfDirectory(atPath: own).filter {
      $0.hasSuffix(".txt") || $0.hasSuffix(".lua")
    }
    #expect(texts.count == 3)
    #expect(try run(["fmt", "--check"] + texts, in: own).code == 0)
  }

  @Test("new 从不覆盖；路径、控制符不能作名称")
  func neverOverwrites() throws {
    let folder = try scratch()
    try "我的".write(
      to: folder.appendingPathComponent("甲"), atomically: true, encoding: .utf8)
    let again = try yishi("new", "甲", in: folder.path)
    #expect(again.code == 2)
    #expect(again.errors.contains("甲"))
    #expect(
      try String(contentsOf: folder.appendingPathComponent("甲"), encoding: .utf8) == "我的")
    for name in ["../乙", "/tmp/乙", "乙\n", "", "..", "乙\u{202E}"] {
      #expect(try yishi("new", name, in: folder.path).code == 2, "\(name.debugDescription)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["甲"])
  }

  /// A new folder, and the path of a file in it.
  func fresh() throws -> URL {
    let folder = try scratch()
    #expect(try yishi("new", "甲", "--language", "en", in: folder.path).code == 0)
    return folder.appendingPathComponent("甲")
  }

  func edit(_ url: URL, _ change: (String) -> String) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let changed = change(text)
    #expect(changed != text)
    try changed.write(to: url, atomically: true, encoding: .utf8)
  }

  @Test("test：不符是 1，说出多了什么、少了什么；--accept 改写以后是 0，好例子从不改写")
  func accept() throws {
    let folder = try fresh()
    let bad = folder.appendingPathComponent("late-notice.bad.txt")
    try edit(bad) { $0.replacingOccurrences(of: "同意3，反对2", with: "同意4，反对1") }
    let run = try yishi("test", in: folder.path)
    #expect(run.code == 1)
    #expect(run.output.contains("- 第 17 行 应见而未见 [outcome-refuted]"), "\(run.output)")
    #expect(try yishi("test", "--accept", in: folder.path).code == 0)
    #expect(try yishi("test", in: folder.path).code == 0)
    #expect(!(try String(contentsOf: bad, encoding: .utf8)).contains("outcome-refuted"))
    let good = folder.appendingPathComponent("lights.good.txt")
    try edit(good) { $0.replacingOccurrences(of: "实到：7人", with: "实到：5人") }
    let text = try String(contentsOf: good, encoding: .utf8)
    let failed = try yishi("test", "--accept", in: folder.path)
    #expect(failed.code == 1)
    #expect(failed.output.contains("[quorum-not-met]"))
    #expect(try String(contentsOf: good, encoding: .utf8) == text)
    let json = try yishi("test", "--format", "json", in: folder.path).output
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
  }

  @Test("test 的退出码：没有例子 2，读不了 2，程序坏了 3，取最高的")
  func codes() throws {
    let folder = try fresh()
    #expect(try yishi("test", "没有", in: folder.path).code == 2)
    #expect(try yishi("test", in: try scratch().path).code == 2)
    try "标题\n程序：没有这套@1\n2026年3月1日 调查：意愿\n".write(
      to: folder.appendingPathComponent("c.good.txt"), atomically: true, encoding: .utf8)
    #expect(try yishi("test", in: folder.path).code == 2)
    try edit(folder.appendingPathComponent("procedure.lua")) {
      $0.replacingOccurrences(of: "return", with: "retrun")
    }
    #expect(try yishi("test", "procedure.lua", in: folder.path).code == 3)
    #expect(try yishi("test", in: folder.path).code == 3)
  }

  @Test("fmt 改写，说出改了哪些；BOM 和 CRLF 照旧；--check 只说不动，有要改的是 1")
  func fmt() throws {
    let folder = try scratch()
    let url = folder.appendingPathComponent("r.txt")
    let text = "\u{FEFF}试\r\n编号:甲１\r\n范围：单次会议\r\n2026年3月14日 会议:甲\r\n主持：周敏  记录：陈立\r\n"
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: url.path)
    let check = try yishi("fmt", "--check", "r.txt", in: folder.path)
    #expect(check.code == 1)
    #expect(check.output.contains("r.txt"))
    #expect(try Data(contentsOf: url) == Data(text.utf8))
    #expect(try yishi("fmt", "r.txt", in: folder.path).code == 0)
    let tidy = "\u{FEFF}试\r\n编号：甲1\r\n范围：单次会议\r\n2026年3月14日 会议：甲\r\n主持：周敏    记录：陈立\r\n"
    #expect(try Data(contentsOf: url) == Data(tidy.utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
    let again = try yishi("fmt", "--check", "r.txt", in: folder.path)
    #expect(again.code == 0)
    #expect(again.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["r.txt"])
  }

  @Test("fmt 不动的：没有的、二进制的、GB 18030 的、名册；别的照排")
  func fmtLeaves() throws {
    let folder = try scratch()
    try Data([0xCA, 0xD4, 0x0A]).write(to: folder.appendingPathComponent("gb.txt"))
    try Data((0...255).map { UInt8($0) }).write(to: folder.appendingPathComponent("b.txt"))
    try "姓名,类别\n".write(
      to: folder.appendingPathComponent("m.csv"), atomically: true, encoding: .utf8)
    try "试\n程序:甲\n".write(
      to: folder.appendingPathComponent("r.txt"), atomically: true, encoding: .utf8)
    for name in ["没有.txt", "gb.txt", "b.txt", "m.csv", "."] {
      let run = try yishi("fmt", name, in: folder.path)
      #expect(run.code == 2, "\(name)")
      #expect(!run.errors.isEmpty, "\(name)")
    }
    #expect(try yishi("fmt", "没有.txt", "r.txt", in: folder.path).code == 2)
    #expect(
      try String(contentsOf: folder.appendingPathComponent("r.txt"), encoding: .utf8)
        == "试\n程序：甲\n")
  }

  @Test("repl：拒绝说出差几人，撤销、照记、存成案卷；存的案卷核得出来，从不覆盖")
  func repl() throws {
    let folder = try fresh()
    let input = """
      名册：议事会（roster.csv）
      现在
      2026年3月3日 通知：议事会第一次会议   公告栏
      2026年3月14日 会议：议事会第一次会议
      主持：周敏    记录：陈立
      应到：9人    实到：5人
      一、停车位
      【表决】举手；同意5，反对0，弃权0
      撤销
      撤销
      应到：9人    实到：6人
      一、停车位
      【表决】举手；同意4，反对1，弃权1
      【结果】通过
      【散会】
      ！2026年3月15日 实施：开工
      保存 试.txt
      保存 试.txt
      胡说八道
      退出
      这一行读不到

      """
    let run = try yishi("repl", "procedure.lua", in: folder.path, input: Data(input.utf8))
    #expect(run.code == 0)
    #expect(run.output.contains("quorum-not-met"))
    #expect(run.output.contains("少 1 人"))
    #expect(run.output.contains("step-missing"))
    #expect(run.output.contains("读不懂，没有记下"))
    #expect(run.output.contains("已经有“试.txt”了"))
    #expect(!run.output.contains("这一行读不到"))
    let judged = try yishi("validate", "--format", "one-line", "试.txt", in: folder.path)
    #expect(judged.code == 1)
    #expect(!judged.output.contains("quorum-not-met"), "\(judged.output)")
    #expect(judged.output.contains("step-missing"))
    #expect(try yishi("repl", "没有.lua", in: folder.path).code == 2)
  }

  @Test("repl 读到头就结束，英文的命令也认")
  func replEnglish() throws {
    let folder = try fresh()
    let run = try yishi(
      "repl", "procedure.lua", "--language", "en", in: folder.path,
      input: Data("now\nundo\nhelp".utf8))
    #expect(run.code == 0)
    #expect(run.output.contains("In order now"))
    #expect(run.output.contains("nothing to take back"))
  }

  @Test("watch：存盘以后说出多了什么、少了什么；Ctrl+C 的退出码是 0")
  func watch() throws {
    let folder = try fresh()
    let process = Process()
    process.executableURL = Places.command
    process.arguments = ["watch", "procedure.lua", "lights.good.txt"]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    let heard = Heard(pipe.fileHandleForReading)
    #expect(heard.wait(for: "等着存盘"))
    let record = folder.appendingPathComponent("lights.good.txt")
    try edit(record) { $0.replacingOccurrences(of: "实到：7人", with: "实到：5人") }
    #expect(heard.wait(for: "+ lights.good.txt:12:14: 无权"), "\(heard.text)")
    try edit(folder.appendingPathComponent("procedure.lua")) {
      $0.replacingOccurrences(of: "at_least { \"2/3\"", with: "at_least { \"1/2\"")
    }
    #expect(heard.wait(for: "- lights.good.txt:12:14: 无权"), "\(heard.text)")
    process.interrupt()
    for _ in 0..<100 where process.isRunning { Thread.sleep(forTimeInterval: 0.1) }
    try #require(!process.isRunning)
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try yishi("watch", "没有.lua", "lights.good.txt", in: folder.path).code == 2)
  }

  @Test("各有中英文的帮助", arguments: ["new", "test", "fmt", "watch", "repl", "play"])
  func help(command: String) throws {
    #expect(try yishi("help", command).output.contains("用法: yishi \(command)"))
    #expect(
      try yishi(command, "--help", "--language", "en").output.contains("Usage: yishi \(command)"))
    #expect(try yishi("--help").output.contains("  \(command) "))
    #expect(try yishi(command, "--nope").code == 2)
  }
}

/// What a process has written so far.
private final class Heard: @unchecked Sendable {
  private let lock = NSLock()
  private var data = Data()

  init(_ handle: FileHandle) {
    let reader = Thread { [self] in
      while true {
        let piece = handle.availableData
        if piece.isEmpty { return }
        lock.withLock { data.append(piece) }
      }
    }
    reader.start()
  }

  var text: String { lock.withLock { String(decoding: data, as: UTF8.self) } }

  /// Waits until a text has been written; `false` after a long while.
  func wait(for wanted: String) -> Bool {
    for _ in 0..<300 {
      if text.contains(wanted) { return true }
      Thread.sleep(forTimeInterval: 0.1)
    }
    return false
  }
}

import Foundation
import Testing

/// `diff`, `what-if`, `remedy` and `register` as they are called.
@Suite("比较、推演、补救、台账")
struct CompareTests {
  private func changed(_ old: String, _ new: String, in folder: URL) throws -> String {
    let path = Places.root.appendingPathComponent("examples/ditch/procedure.lua")
    let text = try String(contentsOf: path, encoding: .utf8)
    #expect(text.contains(old))
    let file = folder.appendingPathComponent("new.lua")
    try text.replacingOccurrences(of: old, with: new).write(
      to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  @Test("diff：含义没变退出码 0；变了写明更严还是放宽、在哪一行，退出码 1")
  func diff() throws {
    let same = try yishi(
      "diff", "procedure.lua", "procedure.lua", "valid.txt", in: "examples/ditch")
    #expect(same.code == 0)
    let stricter = try changed("[\"通知天数\"] = 10", "[\"通知天数\"] = 11", in: scratch())
    let result = try yishi("diff", "procedure.lua", stricter, "valid.txt", in: "examples/ditch")
    #expect(result.code == 1)
    #expect(result.output.contains("更严  通知  10 整日 → 11 整日"))
    #expect(result.output.contains("notice-too-short"))
    #expect(result.output.contains("合规 → 有问题"))
    let laxer = try changed("[\"通知天数\"] = 10", "[\"通知天数\"] = 3", in: scratch())
    let back = try yishi("diff", "procedure.lua", laxer, "short-notice.txt", in: "examples/ditch")
    #expect(back.output.contains("放宽  通知"))
    #expect(back.output.contains("有问题 → 合规"))
  }

  @Test(
    "diff：英文脚本和它的中文写法没有不同",
    arguments: ["consult-first", "five-people-five-together", "one-eight-x", "yard-council"])
  func surfaces(name: String) throws {
    let path = "procedures/\(name).lua"
    let chinese = try yishi("convert", path, "--to", "zh")
    let file = try scratch().appendingPathComponent("zh.lua")
    try chinese.output.write(to: file, atomically: true, encoding: .utf8)
    let same = try yishi("diff", path, file.path)
    #expect(same.code == 0, "\(same.output)")
    let changed = chinese.output.replacingOccurrences(of: " == ", with: " ~= ")
    #expect(changed != chinese.output)
    try changed.write(to: file, atomically: true, encoding: .utf8)
    #expect(try yishi("diff", path, file.path).code == 1)
  }

  @Test("diff：规则集不是程序，说明白；check 照样通过")
  func rules() throws {
    let path = "procedures/sample-debate-rules.lua"
    let result = try yishi("diff", path, path)
    #expect(result.code == 3)
    #expect(result.output.contains("wrong-value") && result.output.contains("“rules”"))
    #expect(result.output.contains("应为procedure"))
    let checked = try yishi("check", path)
    #expect(checked.code == 0 && !checked.output.contains("wrong-value"))
  }

  @Test("diff 说会变的，validate 照着核验也是那样", arguments: [9, 10, 11])
  func judged(days: Int) throws {
    let script = try changed("[\"通知天数\"] = 10", "[\"通知天数\"] = \(days)", in: scratch())
    let told = try yishi(
      "diff", "procedure.lua", script, "valid.txt", "--format", "json", in: "examples/ditch")
    let judged = try yishi("validate", "valid.txt", "--procedure", script, in: "examples/ditch")
    #expect(told.output.contains("\"after\": \"flawed\"") == (judged.code == 1))
    #expect((days > 10) == (judged.code == 1))
  }

  @Test("diff：脚本有误退出码 3，没有这个文件退出码 2")
  func broken() throws {
    let bad = try changed("[\"通知天数\"] = 10", "[\"通知天数\"] = \"十\"", in: scratch())
    #expect(try yishi("diff", "procedure.lua", bad, in: "examples/ditch").code == 3)
    #expect(try yishi("diff", "procedure.lua", "none.lua", in: "examples/ditch").code == 2)
    #expect(try yishi("diff", "procedure.lua", in: "examples/ditch").code == 2)
  }

  @Test("what-if：结果不变退出码 0，会变退出码 1；没有这个人、什么都没假设，退出码 2")
  func whatIf() throws {
    let stands = try yishi("what-if", "valid.txt", "--without", "赵一禾", in: "examples/ditch")
    #expect(stands.code == 0)
    #expect(stands.output.contains("结果不变"))
    #expect(stands.output.contains("13／17"))
    #expect(stands.output.contains("12／17"))
    let flips = try yishi(
      "what-if", "valid.txt", "--without", "赵一禾", "钱二禾", in: "examples/ditch")
    #expect(flips.code == 1)
    #expect(flips.output.contains("quorum-not-met"))
    let nobody = try yishi("what-if", "valid.txt", "--without", "无此人", in: "examples/ditch")
    #expect(nobody.code == 2)
    #expect(nobody.errors.contains("无此人"))
    #expect(try yishi("what-if", "valid.txt", in: "examples/ditch").code == 2)
    let moment = try yishi("what-if", "valid.txt", "--at", "2026-03-25", in: "examples/ditch")
    #expect(moment.code == 0)
    #expect(!moment.output.contains("step-missing"))
  }

  @Test("推演和补救都不写记录")
  func readOnly() throws {
    let file = Places.root.appendingPathComponent("examples/ditch/short-notice.txt")
    let before = try Data(contentsOf: file)
    _ = try yishi("what-if", "short-notice.txt", "--without", "赵一禾", in: "examples/ditch")
    _ = try yishi("remedy", "short-notice.txt", "--distance", in: "examples/ditch")
    #expect(try Data(contentsOf: file) == before)
  }

  @Test("remedy：三张单子，写明最早最迟；--distance 说差多少")
  func remedy() throws {
    let short = try yishi("remedy", "short-notice.txt", "--distance", in: "examples/ditch")
    #expect(short.code == 1)
    #expect(short.output.contains("重开“协商定方案”"))
    #expect(short.output.contains("差 7 日"))
    let clean = try yishi("remedy", "valid.txt", in: "examples/ditch")
    #expect(clean.code == 0)
    #expect(!clean.output.contains("离合规还差"))
    let sums = try yishi(
      "remedy", "totals-differ.txt", "--format", "one-line", in: "examples/ditch")
    #expect(sums.output.hasPrefix("[2] totals-differ.txt"))
  }

  @Test("三种样子、两种语言都有", arguments: ["full", "one-line", "json"], ["zh", "en"])
  func forms(format: String, language: String) throws {
    let options = ["--format", format, "--language", language]
    let calls = [
      ["diff", "四议两公开@2026.1", "五步七规@2026.1"], ["remedy", "ditch/quorum-lost.txt"],
      ["what-if", "ditch/valid.txt", "--without", "赵一禾"], ["register", "register/faulty"],
    ]
    for call in calls {
      let result = try run(call + options, in: "examples")
      #expect(result.code <= 1)
      #expect(result.errors == "")
      #expect(!result.output.isEmpty)
      if format == "json" {
        _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      }
      if format != "json", language == "en" { #expect(!result.output.contains("现在")) }
    }
  }

  @Test("示例台账与留存的一致", arguments: ["good", "faulty", "points", "points-faulty"])
  func register(name: String) throws {
    let result = try yishi("register", name, in: "examples/register")
    #expect(result.errors == "")
    #expect(result.code == (name.hasSuffix("faulty") ? 1 : 0))
    let expected = Places.root.appendingPathComponent("examples/register/expected/\(name).txt")
    if ProcessInfo.processInfo.environment["YISHI_ACCEPT"] == "1" {
      try result.output.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(result.output == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test("register：没有台账文件，退出码 2；--as-of 写错，退出码 2")
  func noRegister() throws {
    #expect(try yishi("register", ".", in: "examples/ditch").code == 2)
    #expect(try yishi("register", "good", "--as-of", "昨天", in: "examples/register").code == 2)
  }

  @Test("register：有问题的那份里，该有的都有")
  func faulty() throws {
    let result = try yishi("register", "faulty", "--format", "one-line", in: "examples/register")
    for id in [
      "meeting-missing", "seat-vacant", "term-over", "item-dropped", "opening-differs",
      "number-missing",
    ] {
      #expect(result.output.contains("[\(id)]"))
    }
  }
}

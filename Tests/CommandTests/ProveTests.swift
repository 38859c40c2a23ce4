import Foundation
import Testing

@Suite("prove 和 check --powers")
struct ProveTests {
  private func script(_ gate: String) -> String {
    """
    return procedure "小案" {
      id = "small", version = "1",
      body "协商会" {
        kind = "binding", least = 3, most = 3, quorum = at_least { "2/3", of = "members" },
        pass = more_than { "1/2", of = "present" },
      },
      step "商议" { body = "协商会", repeats = true },
      disclose "公示" { what = "方案", after = "商议", keep = days { 3 }, objections = "answered" },
      implement "落实" { after = "\(gate)" },
      never { "落实", before = "公示" },
      always { "公示", once = "落实" },
    }
    """
  }

  private func folder(_ gate: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("yishi-prove-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try script(gate).write(
      to: folder.appendingPathComponent("small.lua"), atomically: true, encoding: .utf8)
    return folder
  }

  @Test("守得住的：成立，退出码 0，写明范围")
  func proved() throws {
    let folder = try folder("公示")
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try yishi("prove", "small.lua", in: folder.path)
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("✓ “落实”不在“公示”做完以前"))
    #expect(result.output.contains("全部走遍"))
    #expect(result.output.contains("协商会 3"))
    let english = try yishi("prove", "small.lua", "--language", "en", in: folder.path)
    #expect(english.output.contains("✓ “落实” never before “公示”"))
  }

  @Test("守不住的：写出反例，核验看它没有问题")
  func refuted() throws {
    let folder = try folder("商议")
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try yishi("prove", "small.lua", "--out", "反例.txt", in: folder.path)
    #expect(result.code == 1)
    #expect(result.output.contains("✗ “落实”不在“公示”做完以前"))
    #expect(result.output.contains("反例.txt"))
    let judged = try yishi("validate", "反例.txt", "--procedure", "small.lua", in: folder.path)
    #expect(judged.code == 0, "\(judged.output)")
    let data = try Data(contentsOf: folder.appendingPathComponent("反例.txt"))
    let text = try #require(String(data: data, encoding: .utf8))
    #expect(text.contains("实施：开工") && !text.contains("公示：方案"), "\(text)")
  }

  @Test("没有走完的不下结论；用错的、脚本有误的，退出码不同")
  func limits() throws {
    let folder = try folder("公示")
    defer { try? FileManager.default.removeItem(at: folder) }
    let cut = try yishi("prove", "small.lua", "--max-states", "3", in: folder.path)
    #expect(cut.code == 1)
    #expect(cut.output.contains("不能断定"))
    #expect(try yishi("prove", "small.lua", "--max-states", "0", in: folder.path).code == 2)
    #expect(try yishi("prove", "没有.lua", in: folder.path).code == 2)
    try "return 1 +".write(
      to: folder.appendingPathComponent("bad.lua"), atomically: true, encoding: .utf8)
    #expect(try yishi("prove", "bad.lua", in: folder.path).code == 3)
  }

  @Test("每项决定最少几人能通过、几人能挡住")
  func powers() throws {
    let folder = try folder("公示")
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try yishi("check", "--powers", "small.lua", in: folder.path)
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("商议 · 协商会：成员 3 人（脚本写明）"))
    #expect(result.output.contains("最少几人能通过：2（到会 3 人时）"))
    #expect(result.output.contains("最少几人能挡住：反对 2；不到会 2"))
    let json = try yishi("check", "--powers", "small.lua", "--format", "json", in: folder.path)
    #expect(json.output.contains("\"carry\": 2"))
    #expect(
      try yishi("check", "small.lua", "--powers", "--members", "0", in: folder.path).code == 2)
  }
}

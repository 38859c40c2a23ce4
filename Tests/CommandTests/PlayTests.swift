import Foundation
import Testing

@Suite("命令：演故事")
struct PlayTests {
  @Test("不给故事就列出随产品的，中英文都列")
  func list() throws {
    let zh = try yishi("play")
    #expect(zh.code == 0)
    #expect(zh.output.contains("one-day-short  少一天"))
    #expect(zh.output.contains("南塘十三条"))
    let en = try yishi("play", "--language", "en")
    #expect(en.output.contains("one-day-short  One day short"))
  }

  @Test("从管道进来就一口气演完，旁白、算式、教训都有")
  func straight() throws {
    let run = try yishi("play", "少一天", input: Data())
    #expect(run.code == 0)
    #expect(run.output.contains("3月1日 → 3月11日，间隔 9 整日，须 10 整日"))
    #expect(run.output.contains("换一种走法：多等一天"))
    #expect(run.output.contains("记住：通知的当天和开会的当天都不算"))
    let en = try yishi("play", "one-day-short", "--straight", "--language", "en")
    #expect(en.code == 0)
    #expect(en.output.contains("Lesson: Neither the day"))
    #expect(en.output.contains("Another way: One day more"))
  }

  @Test("存下来的案卷，validate 查出的与演的一样；已有的文件不覆盖")
  func save() throws {
    let folder = try scratch()
    let run = try yishi("play", "人走了", "--straight", "--save", "试.txt", in: folder.path)
    #expect(run.code == 0)
    let wrong = try yishi("validate", "--format", "one-line", "试.txt", in: folder.path)
    #expect(wrong.code == 1)
    #expect(wrong.output.contains("quorum-lost"))
    let right = try yishi("validate", "--format", "one-line", "试-2.txt", in: folder.path)
    #expect(right.code == 0, "\(right.output)")
    #expect(
      try yishi("play", "人走了", "--straight", "--save", "试.txt", in: folder.path).code == 2)
  }

  @Test("应见的没有见到，退出码 1，说出机器见到什么、在哪一行；见到了是 0")
  func failing() throws {
    let folder = try scratch()
    let story = """
      return story "试" {
        rules = [[
      return procedure "试议" { id = "t", version = "1", body "会" { kind = "consultative" },
        step "商议" { body = "会" } }
      ]],
        play = function(village)
          village:on "2026-03-01"
          village:meet { what = "会", present = 3 }
          village:expect { findings = WANTED }
        end,
      }
      """
    let path = folder.appendingPathComponent("试.lua")
    for (wanted, code) in [("{}", 0), ("'quorum-lost'", 1), ("'没有'", 3)] {
      try story.replacingOccurrences(of: "WANTED", with: wanted)
        .write(to: path, atomically: true, encoding: .utf8)
      let run = try yishi("play", "试.lua", in: folder.path)
      #expect(run.code == Int32(code), "\(run.output)")
      if code == 1 {
        #expect(run.output.contains("故事说：发现 quorum-lost"))
        #expect(run.output.contains("--> 试.lua:9"))
      }
    }
    #expect(try yishi("play", "没有这个").code == 2)
    #expect(try yishi("play", "没有.lua", in: folder.path).code == 2)
  }

  @Test("没有完的故事，停下来说一声")
  func endless() throws {
    let folder = try scratch()
    try "return story '转' { rules = 'x', play = 1, while true do end }".write(
      to: folder.appendingPathComponent("坏.lua"), atomically: true, encoding: .utf8)
    #expect(try yishi("play", "坏.lua", in: folder.path).code == 3)
    try "while true do end".write(
      to: folder.appendingPathComponent("转.lua"), atomically: true, encoding: .utf8)
    let run = try yishi("play", "转.lua", in: folder.path)
    #expect(run.code == 3)
    #expect(run.output.contains("script-exhausted"))
  }
}

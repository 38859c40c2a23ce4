import Deliberation
import Testing

@testable import Stories

@Suite("Stories that mean harm, or are wrong")
struct HostileTests {
  @Test(
    "A story without end is stopped with a finding",
    arguments: [
      "while true do end",
      "local function f() return 1 + f() end f()",
      "local s = 'x' while true do s = s .. s end",
      "while true do village:say 'x' end",
      "while true do pcall(function() village:say 'x' end) end",
      "while true do village:wait(1) end",
      "local t = {} while true do t[#t + 1] = {} end",
    ])
  func endless(body: String) {
    let result = play(small(body))
    #expect(result.findings.map(\.id) == [.scriptExhausted])
    #expect(result.scenes <= StoryPlayer.mostScenes)
  }

  @Test(
    "What a story cannot mean is told at its line",
    arguments: [
      ("coroutine.yield(1)", FindingID.wrongValue),
      ("village:wait 'tomorrow'", .wrongValue), ("village:wait(-1)", .wrongValue),
      ("village:wait(9999999999)", .wrongValue), ("village:on '2026-02-30'", .wrongValue),
      ("village:meet {}", .wrongValue), ("village:expect {}", .wrongValue),
      ("village:expect { findings = 'no-such-finding' }", .wrongValue),
      ("village:expect { allowed = 'fly' }", .wrongValue),
      ("village:fly()", .scriptError), ("fly()", .scriptError), ("os.exit()", .scriptError),
      ("village:say(1.5)", .scriptRejected), ("x = 1", .scriptError),
      ("village:record '没有的名目：甲'", .wrongValue), ("error('坏')", .scriptError),
    ])
  func wrong(body: String, id: FindingID) {
    #expect(play(small(body)).findings.map(\.id) == [id])
  }

  @Test("The same words, used well, say nothing")
  func good() {
    let body = "village:on '2026-02-28' village:wait(1) village:meet { what = '会', present = 3 }"
    let result = play(small(body + " village:expect { findings = {} }"))
    #expect(result.findings.map(\.id) == [])
    #expect(result.failures == 0)
    #expect(result.scenes == 4)
  }

  @Test("A script that is no story is told")
  func none() {
    #expect(play("return 1").findings.map(\.id) == [.missingField])
    #expect(play("return story '甲' {}").findings.map(\.id) == [.missingField])
    #expect(play("return story '甲' {").findings.map(\.id) == [.scriptSyntax])
    #expect(play("").findings.map(\.id) == [.missingField])
    #expect(!play(small("", rules: "step \"议\" { body = \"没有的会\" },")).findings.isEmpty)
  }

  @Test("The Chinese surface means the same as the English words")
  func chinese() {
    let story = """
      返回
      """
    #expect(!play(story).findings.isEmpty)
    let text = """
      return 故事 "少一天" {
        程序 = [[
      return procedure "议事" {
        id = "notice", version = "1", body "会" { kind = "consultative" },
        step "商议" { body = "会", notice = days { 10, count = "clear" } },
      }
      ]],
        教训 = { "数整日", 英文 = "Count clear days" },
        演 = function(村)
          村：到 “2026-03-01”
          村:通知 { 内容 = "会", 地点 = "公告栏" }
          村:等(天 { 10 })
          村:应见 { 可以 = "meeting" }
          村:开会 { 内容 = "会", 应到 = 9, 实到 = 9 }
          村:应见 { 发现 = "notice-too-short" }
        end,
      }
      """
    let result = play(text)
    #expect(result.findings.map(\.id) == [])
    #expect(result.expectations == 2)
    #expect(result.failures == 0)
  }

  @Test("An expectation that does not hold says what the machine found, at its place")
  func failing() throws {
    let body =
      "village:meet { what = '会', present = 3 } village:expect { findings = 'quorum-lost' }"
    let result = play(small(body))
    #expect(result.failures == 1)
    #expect(result.findings.map(\.id) == [])
  }
}

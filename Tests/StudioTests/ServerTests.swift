#if Studio
  import Foundation
  import Testing

  @testable import YishiStudio

  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func example(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent("examples/\(path)"), encoding: .utf8)
  }

  private func decoded(_ answer: Answer) throws -> JudgeAnswer {
    try JSONDecoder().decode(JudgeAnswer.self, from: answer.body)
  }

  @Suite("页面的服务：核验、拒绝、不带出别人的写法", .timeLimit(.minutes(2)))
  struct ServerTests {
    @Test(
      "每份示例：页面上的意见书与 yishi validate 的逐字相同",
      arguments: ["valid", "outcome-refuted", "open-objection"])
    func sameText(name: String) async throws {
      let beside = [
        "procedure.lua": try example("ditch/procedure.lua"),
        "协商会.csv": try example("ditch/协商会.csv"),
      ]
      let record = try example("ditch/\(name).txt")
      let expected = try example("ditch/expected/\(name).txt")
      try await withStudio { client in
        let answer = try await client.judge(record, name: "\(name).txt", beside: beside)
        #expect(answer.status == 200)
        #expect(try decoded(answer).report == expected)
      }
    }

    @Test("发现指到案卷的那一行，行号与文字都对得上")
    func anchored() async throws {
      let record = try example("ditch/outcome-refuted.txt")
      let script = try example("ditch/procedure.lua")
      let beside = ["协商会.csv": try example("ditch/协商会.csv")]
      try await withStudio { client in
        let answer = try decoded(try await client.judge(record, script: script, beside: beside))
        let note = try #require(answer.notes.first { $0.id == "outcome-refuted" })
        #expect(note.cls == "refuted")
        #expect(note.text == 0)
        #expect(answer.texts[0].lines[note.line - 1].number == note.line)
        #expect(answer.texts[0].lines[note.line - 1].text == "【结果】通过")
        #expect(
          answer.texts[0].lines.count
            == record.split(separator: "\n", omittingEmptySubsequences: false).count)
        #expect(answer.texts.map(\.name) == ["record.txt", "script.lua"])
      }
    }

    @Test("没有脚本时按案卷写的程序；没有这个程序就说没有；脚本有误就说脚本")
    func procedures() async throws {
      let record = try example("ditch/valid.txt")
      try await withStudio { client in
        let without = try decoded(try await client.judge(record))
        #expect(without.notes.contains { $0.id == "procedure-unknown" })
        let faulty = try decoded(try await client.judge(record, script: "return 1 +"))
        #expect(faulty.notes.contains { $0.cls == "procedure" && $0.text == 1 })
        let english = try decoded(try await client.judge(record, language: "en"))
        #expect(english.report.contains("record"))
        #expect(!english.report.hasPrefix("核验意见书"))
      }
    }

    @Test("核验到哪一天由页面给：2026-03-21 与不给不同，不成日期的不收")
    func asOf() async throws {
      // A closed case is judged as of the day on which it was closed, whatever the page says.
      let record = try example("ditch/valid.txt")
        .replacing("结案：2026年7月31日\n", with: "")
      let script = try example("ditch/procedure.lua")
      try await withStudio { client in
        let given = try decoded(
          try await client.judge(record, script: script, asOf: "2026-03-21"))
        let whole = try decoded(try await client.judge(record, script: script))
        #expect(given.report != whole.report)
        #expect(try await client.judge(record, script: script, asOf: "2026-02-30").status == 400)
        #expect(try await client.judge(record, script: script, asOf: "昨天").status == 400)
      }
    }

    @Test("案卷里的标记只是文字：原样回到数据里，页面上没有一处是标记")
    func hostile() async throws {
      let record =
        "<script>alert(1)</script>  议事案卷\n程序：\"><img src=x onerror=alert(2)>@1\n\u{1B}[31m红\u{202E}反\n"
      try await withStudio { client in
        let answer = try await client.judge(record, name: "<b>x</b>.txt")
        #expect(answer.status == 200)
        // As JSON, never as a page: a browser that is led here directly shows text.
        #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        let told = try decoded(answer)
        #expect(told.texts[0].lines[0].text == "<script>alert(1)</script>  议事案卷")
        #expect(!told.report.contains("\u{1B}") && !told.texts[0].lines[2].text.contains("\u{1B}"))
        #expect(
          !told.report.contains("\u{202E}") && !told.texts[0].lines[2].text.contains("\u{202E}"))
        // A path that is no page of ours is not told back either.
        let lost = try await client.ask("GET", "/%3Cscript%3Ealert(1)%3C/script%3E")
        #expect(lost.status == 404)
        #expect(!lost.text.contains("script"))
      }
    }

    @Test("无记名表决带出姓名的那一行，页面上也不显示")
    func secret() async throws {
      let record = """
        小区停车位  议事案卷
        程序：没有这套@1

        2026年3月14日 会议：议事会第一次会议
        应到：5人    实到：5人
        一、停车位调整方案
        【表决】无记名；同意3（甲一、乙二、丙三），反对2
        【结果】通过
        """
      let script = """
        return procedure "小区议事" { id = "t", version = "1", body "议事会" { kind = "consultative" },
          step "商议" { body = "议事会", pass = more_than { "1/2", of = "present" } } }
        """
      try await withStudio { client in
        let answer = try await client.judge(record, script: script)
        let told = try decoded(answer)
        #expect(told.notes.contains { $0.id == "secret-ballot-named" })
        #expect(told.texts[0].lines[6].withheld)
        #expect(!answer.text.contains("乙二"))
      }
    }

    @Test("太大：四兆字节以内收，多一个字节就是 413；再大也不等它传完")
    func size() async throws {
      try await withStudio(limits: Limits(body: 20_000)) { client in
        let kind = ["Content-Type": "application/json"]
        func request(_ count: Int) -> Data {
          let lead = Data(#"{"record":{"name":"a","bytes":""},"x":""#.utf8)
          return lead + Data(repeating: 0x61, count: count - lead.count - 2) + Data(#""}"#.utf8)
        }
        #expect(
          try await client.ask("POST", "/judge", headers: kind, body: request(20_000)).status == 200
        )
        let large = try await client.ask("POST", "/judge", headers: kind, body: request(20_001))
        #expect(large.status == 413)
        #expect(large.text.contains("4 MiB"))
        #expect(
          try await client.ask("POST", "/judge", headers: kind, body: request(79_000)).status == 413
        )
        // Nothing of a body that is only announced has to arrive.
        let announced = ["Content-Type": "application/json", "Content-Length": "1000000000000"]
        #expect(try await client.ask("POST", "/judge", headers: announced).status == 413)
        // In pieces, where nothing is announced.
        let piece = "4E20\r\n" + String(repeating: "a", count: 20_000) + "\r\n"
        let head =
          "POST /judge HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n"
        #expect(try await client.say(Data((head + piece + piece + "0\r\n\r\n").utf8)).status == 413)
      }
      #expect(Limits().body == 4 << 20)
    }

    @Test("别的名字、别的网站来的一概不答：403")
    func foreign() async throws {
      try await withStudio { client in
        let own = "127.0.0.1:\(client.port)"
        for host in [own, "localhost:\(client.port)", "localhost", "127.0.0.1", "LOCALHOST"] {
          #expect(
            try await client.ask("GET", "/", headers: ["Host": host]).status == 200, "\(host)")
        }
        for host in [
          "", "evil.example", "127.0.0.1.evil.example", "localhost.evil.example",
          "evil.example:5757",
          "127.0.0.2", "localhost:", "localhost:80x", "[::1]", "localhost@evil.example",
        ] {
          let answer = try await client.ask("GET", "/", headers: ["Host": host])
          #expect(answer.status == 403, "\(host)")
          #expect(!answer.text.contains("<html"), "\(host)")
        }
        let origins = [
          "http://\(own)": 200, "http://evil.example": 403, "null": 403, "https://\(own)": 403,
        ]
        for (origin, status) in origins {
          #expect(
            try await client.ask("GET", "/", headers: ["Origin": origin]).status == status,
            "\(origin)")
        }
        for (site, status) in [
          "same-origin": 400, "none": 400, "cross-site": 403, "same-site": 403,
        ] {
          let headers = ["Content-Type": "application/json", "Sec-Fetch-Site": site]
          let answer = try await client.ask(
            "POST", "/judge", headers: headers, body: Data("{}".utf8))
          #expect(answer.status == status, "\(site)")
        }
        // A link from elsewhere may open the page; it can do nothing.
        #expect(
          try await client.ask("GET", "/", headers: ["Sec-Fetch-Site": "cross-site"]).status == 200)
      }
    }

    @Test("没有的页 404，不该的方法 405，不是 JSON 的 415，读不懂的 400")
    func refusals() async throws {
      try await withStudio { client in
        for path in [
          "/nothing", "/findings/", "/findings/no-such-finding", "/findings/quorum-not-met/x",
          "/../Package.swift", "/studio.js/x", "//", "/procedures/../../etc/passwd",
        ] {
          #expect(try await client.ask("GET", path).status == 404, "\(path)")
        }
        let get = try await client.ask("GET", "/judge")
        #expect(get.status == 405)
        #expect(get.header("Allow") == "POST")
        #expect(try await client.ask("POST", "/", body: Data("x".utf8)).status == 405)
        #expect(try await client.ask("DELETE", "/procedures").status == 405)
        let plain = ["Content-Type": "text/plain"]
        #expect(
          try await client.ask("POST", "/judge", headers: plain, body: Data("{}".utf8)).status
            == 415)
        let json = ["Content-Type": "application/json"]
        let bad = ["", "{", "[]", "{}", #"{"record":1}"#, #"{"record":{"name":"a","bytes":"不是"}}"#]
        for body in bad {
          #expect(
            try await client.ask("POST", "/judge", headers: json, body: Data(body.utf8)).status
              == 400, "\(body)")
        }
        #expect(
          try await client.ask("GET", "/nothing?language=en").text == "There is no such page.\n")
      }
    }

    @Test("说到一半不说了：到时限就答复 503 或断开，别人照样得到答复")
    func slow() async throws {
      let limits = Limits(deadline: .milliseconds(400), silence: .milliseconds(800))
      try await withStudio(limits: limits) { client in
        let head = "POST /judge HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        let half = Data((head + "Content-Length: 100000\r\n\r\n{").utf8)
        let start = ContinuousClock.now
        async let stalled = client.say(half)
        let other = try await client.ask("GET", "/")
        #expect(other.status == 200)
        let refused = try await stalled
        #expect(refused.status == 503)
        // Not even a head: no answer, but the connection is closed.
        let headless = try? await client.say(Data("GET / HT".utf8))
        #expect(headless == nil)
        #expect(ContinuousClock.now - start < .seconds(15))
      }
    }

    @Test("拒绝以后，正文剩下的部分不会被当作下一个请求")
    func noSmuggling() async throws {
      try await withStudio { client in
        let inner = "GET /procedures HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        let outer =
          "POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(inner.utf8.count + 9000)\r\n\r\n"
        let answer = try await client.say(
          Data((outer + String(repeating: "x", count: 9000) + inner).utf8))
        #expect(answer.status == 404)
        #expect(!answer.text.contains("HTTP/1.1"))
      }
    }
  }
#endif

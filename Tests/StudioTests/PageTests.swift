#if Studio
  import Deliberation
  import Foundation
  import Reporting
  import Testing

  @testable import YishiStudio

  @Suite("页面本身：词、安全、大小")
  struct PageTests {
    private func text(_ path: String, _ language: Language = .chinese) throws -> String {
      try #require(Page.content(at: path, in: language)).text
    }

    @Test("两种语言的词一个不少，页面上没有没换掉的词")
    func words() throws {
      #expect(Set(PageWords.of(.chinese).words.keys) == Set(PageWords.of(.english).words.keys))
      #expect(PageWords.of(.chinese).words.values.allSatisfy { !$0.isEmpty })
      for language in Language.allCases {
        let page = try text("/", language)
        #expect(!page.contains("{{") && !page.contains("}}"))
        let template = String(decoding: PackageResources.index_html, as: UTF8.self)
        let keys = template.split(separator: "{{").dropFirst().compactMap {
          $0.split(separator: "}}").first.map(String.init)
        }
        #expect(keys.count > 30)
        for key in keys { #expect(PageWords.of(language).words[key] != nil, "\(key)") }
        for code in [400, 403, 404, 405, 413, 415, 503] {
          #expect(PageWords.of(language).words["refused-\(code)"] != nil)
        }
      }
      #expect(try text("/").contains("lang=\"zh-CN\""))
      #expect(try text("/", .english).contains("lang=\"en\""))
    }

    @Test("脚本里用到的词，页面都带着")
    func scriptWords() throws {
      let script = try text("/studio.js")
      let page = try text("/")
      let used = Set(
        script.split(separator: "words.").dropFirst().map { $0.prefix { $0.isLetter } })
      #expect(used.count > 8)
      for name in used {
        let dashed = name.reduce(into: "") {
          $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1)
        }
        #expect(page.contains("data-\(dashed)="), "\(name)")
      }
    }

    @Test("脚本从不把收到的东西当标记，也不向别处要东西；各文件合起来不到 15 KB")
    func safe() throws {
      let script = try text("/studio.js")
      for word in [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
      ] {
        #expect(!script.contains(word), "\(word)")
      }
      let page = try text("/")
      for part in [page, script, try text("/studio.css")] {
        #expect(!part.contains("https:") && !part.contains("http://cdn"))
      }
      #expect(!page.contains(" style=") && !page.contains("onclick"))
      #expect(script.utf8.count < 15_000)
    }

    @Test("标记的字符写成实体")
    func escaping() {
      #expect(Page.escaped(#"<a b='c' d="e">&"#) == "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;")
      #expect(Page.escaped("核验") == "核验")
    }

    @Test("每个编号都有一页，就是 yishi explain 的那一页")
    func findings() throws {
      for id in FindingID.allCases {
        for language in Language.allCases {
          #expect(
            try text("/findings/\(id.rawValue)", language)
              == Explanation.text(for: id, in: language))
        }
      }
      #expect(Page.content(at: "/findings/nope", in: .chinese) == nil)
    }

    @Test("随附的程序都列出来，待定的参数没有定值")
    func procedures() throws {
      let json = try JSONSerialization.jsonObject(with: Data(try text("/procedures").utf8))
      let list = try #require((json as? [String: Any])?["procedures"] as? [[String: Any]])
      let five = try #require(list.first { $0["name"] as? String == "五步七规" })
      let parameters = try #require(five["parameters"] as? [[String: Any]])
      #expect(!parameters.isEmpty)
      #expect(parameters.contains { $0["bound"] == nil })
    }

    @Test("每个回答都只许本页的脚本，不许嵌套，不许留存")
    func headers() async throws {
      try await withStudio { client in
        for path in ["/", "/studio.js", "/nothing", "/judge"] {
          let answer = try await client.ask("GET", path)
          let policy = answer.header("Content-Security-Policy")
          #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"), "\(path)")
          #expect(policy.contains("frame-ancestors 'none'"))
          #expect(answer.header("Cache-Control") == "no-store")
          #expect(answer.header("Referrer-Policy") == "no-referrer")
        }
        #expect(
          try await client.ask("GET", "/").header("Content-Type") == "text/html; charset=utf-8")
      }
    }
  }

  @Suite("yishi-studio 的参数")
  struct CallTests {
    @Test("端口 0 到 65535，别的不收；语言 zh 或 en；不认识的不收")
    func arguments() throws {
      #expect(try Call([]) == Call([], port: 5757, .chinese))
      #expect(try Call(["--port", "0"]).port == 0)
      #expect(try Call(["--port=65535", "--language=en"]) == Call([], port: 65535, .english))
      for bad in ["65536", "-1", "+1", "", "八千", "0x50"] {
        #expect(throws: Call.Problem(problem: .badPort(bad), language: .chinese)) {
          try Call(["--port", bad])
        }
      }
      #expect(throws: Call.Problem(problem: .badPort(""), language: .chinese)) {
        try Call(["--port"])
      }
      #expect(throws: Call.Problem(problem: .badLanguage("fr"), language: .chinese)) {
        try Call(["--language", "fr"])
      }
      #expect(throws: Call.Problem(problem: .unknownArgument("x"), language: .english)) {
        try Call(["x", "--language", "en"])
      }
      #expect(try Call(["-h"]).wantsHelp)
    }

    @Test("占用了的端口：说用不了，不是崩溃")
    func taken() async throws {
      try await withStudio { client in
        let second = Studio(port: client.port)
        let news = await withCheckedContinuation { done in
          Task { await second.runUntilStopped { done.resume(returning: $0) } }
        }
        guard case .stopped = news else { Issue.record("it listens twice"); return }
      }
    }
  }

  extension Call {
    fileprivate init(_ none: [Never], port: UInt16, _ language: Language) throws {
      try self.init([])
      self.port = port
      self.language = language
    }
  }
#endif

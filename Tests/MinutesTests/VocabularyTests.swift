import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("The words of the grammar")
struct VocabularyTests {
  @Test("Every noun and each of its synonyms heads a dated line")
  func nouns() {
    for label in Vocabulary.labels where label.isHeading {
      for word in [label.word] + label.synonyms {
        let reading = read("案卷\n2026年3月14日 \(word)：方案\n")
        #expect(reading.record?.acts.first?.kind == label.kind, "\(word)")
        #expect(reading.ids.allSatisfy { $0 == .factMissing }, "\(word)")
      }
    }
  }

  @Test("Every tag and each of its synonyms makes its event")
  func tags() {
    let words: [Act.Kind: String] = [
      .result: "通过", .speech: "张三：话", .proxy: "赵六→张三", .recusal: "孙八", .arrive: "冯十", .leave: "冯十",
    ]
    for label in Vocabulary.labels where label.isEvent {
      for word in [label.word] + label.synonyms {
        let reading = meeting("【\(word)】\(words[label.kind] ?? "")")
        #expect(reading.record?.acts.last?.kind == label.kind, "\(word)")
        #expect(reading.ids.allSatisfy { $0 == .factMissing }, "\(word)")
      }
    }
  }

  @Test("A noun or tag one slip away is told with the one that was meant, and reading goes on")
  func slips() {
    for label in Vocabulary.labels where label.word.count == 2 {
      let slip = "\(label.word.first ?? "x")嘀"
      if label.isHeading {
        let reading = read("案卷\n2026年3月14日 \(slip)：方案\n2026年3月15日 公示：方案\n")
        #expect(reading.ids == [.unknownLabel], "\(slip)")
        #expect(reading.findings.first?.place == Place(file: 0, line: 2, column: 12, length: 2))
        #expect(reading.findings.first?[.suggestion] != nil)
        #expect(reading.record?.acts.map(\.kind) == [.disclosure])
      }
      if label.isEvent {
        let reading = meeting("【\(slip)】通过\n【散会】")
        #expect(reading.ids == [.unknownLabel], "\(slip)")
        #expect(reading.findings.first?.place == Place(file: 0, line: 4, column: 2, length: 2))
        #expect(reading.record?.acts.map(\.kind) == [.meeting, .adjourn])
      }
    }
    let far = meeting("【量子纠缠】通过")
    #expect(far.ids == [.unknownLabel] && far.findings.first?[.suggestion] == nil)
    #expect(meeting("【会议】协商会").ids == [.unknownLabel])
  }

  /// A value that suits a key.
  private func value(_ key: Vocabulary.Key) -> String {
    if case .deed(let position) = key.field, case .act(let kind)? = key.contexts.first,
      let field = DeedKind.of(kind)?.fields[position]
    {
      switch field.form {
      case .choice: return field.choices[0].words[0]
      case .parts: return "3:3:4"
      case .tallies: return "甲 1、乙 2"
      default: break
      }
    }
    return switch key.value {
    case .text, .list, .reference, .name, .names:
      switch key.field {
      case .belongs: "会议1"
      case .notice: "2026年3月8日 公告栏"
      case .proxies: "赵六→张三"
      case .composition: "居民代表3人"
      case .candidates: "张三21"
      case .online, .onsite, .mobile: "同意3，反对2"
      default: "张三"
      }
    case .count: "3"
    case .day: "2026年3月20日"
    case .time: "14:00"
    case .flag: "是"
    case .share: "98%"
    case .words:
      switch key.field {
      case .scope: "全程"
      case .stance: "反对"
      case .phase: "完工"
      case .method: "举手"
      case .casting: "同意"
      default: "实到"
      }
    }
  }

  /// A dated act of a kind, or an event in a meeting, ready for a field below it.
  private func text(_ kind: Act.Kind) -> String {
    let words: [Act.Kind: String] = [
      .result: "通过", .speech: "李四：话", .recusal: "孙八", .motion: "方案", .vote: "",
    ]
    if let words = words[kind] { return "2026年3月14日 会议：协商会\n【\(Vocabulary.word(kind))】\(words)\n" }
    let isDeed = DeedKind.of(kind) != nil
    return "2026年3月14日 \(Vocabulary.word(kind))：\(isDeed ? "" : "方案")\n"
  }

  @Test(
    "Every key and each of its synonyms is read where it may stand, and told when it comes twice")
  func keys() {
    for key in Vocabulary.keys {
      for context in key.contexts {
        for word in [key.word] + key.synonyms {
          let line = "\(word)：\(value(key))\n"
          let text =
            switch context {
            case .head: "案卷\n" + line
            case .act(let kind): "案卷\n" + self.text(kind) + line
            case .anyAct: "案卷\n" + self.text(.meeting) + line
            }
          let reading = read(text)
          let problems = reading.ids.filter { $0 != .factMissing }
          #expect(problems.isEmpty, "\(text)\n\(reading.findings)")
          #expect(reading.record?.facts.isEmpty == true, "\(text)")
          #expect(reading.record?.acts.allSatisfy { $0.extras.isEmpty } == true, "\(text)")
          let twice = read(text + line)
          let addsUp: Set<Field> = [
            .attendees, .observers, .proxies, .recusals, .rosterFile, .notice, .channels, .items,
            .composition, .matters, .tellers, .scrutineers, .candidates, .online, .onsite,
            .mobile,
          ]
          #expect(twice.ids.contains(.duplicateKey) != addsUp.contains(key.field), "\(text)")
        }
      }
    }
  }

  @Test("A key one slip away is told with the one that was meant, and kept")
  func slippedKeys() throws {
    let inHead = read("案卷\n地曲：滨湖区\n一肩挑：是\n金额：50000\n")
    #expect(inHead.ids == [.unknownKey])
    #expect(inHead.findings[0][.suggestion] == .text("地区"))
    #expect(inHead.findings[0].place == Place(file: 0, line: 2, column: 1, length: 2))
    #expect(inHead.record?.facts.map(\.name.value) == ["地曲", "一肩挑", "金额"])
    #expect(inHead.record?.fact("金额")?.value == "50000")
    let below = meeting("应倒：17人\n实到：13人")
    #expect(below.ids == [.unknownKey] && below.findings[0][.suggestion] == .text("应到"))
    #expect(below.findings[0].cls == .advice)
    let act = try #require(below.record?.acts.first)
    #expect(act.extras.map(\.name.value) == ["应倒"] && act.extras.map(\.value.value) == ["17人"])
    #expect(RecordWriter.write(try #require(below.record)).contains("应倒：17人"))
    #expect(below.meeting?.expected == nil && below.meeting?.present?.value == 13)
  }

  @Test("Every word is explained in both languages")
  func documented() {
    for label in Vocabulary.labels {
      #expect(!label.chinese.isEmpty && !label.english.isEmpty, "\(label.word)")
    }
    for key in Vocabulary.keys {
      #expect(!key.chinese.isEmpty && !key.english.isEmpty && !key.contexts.isEmpty, "\(key.word)")
    }
    for key in Vocabulary.keys { #expect(!Vocabulary.word(key.field).isEmpty, "\(key.word)") }
  }

  @Test("No word stands for two things in one place")
  func unambiguous() {
    var contexts: [Vocabulary.Context] = [.head]
    contexts += Act.Kind.allCases.map { .act($0) }
    for context in contexts {
      var owners: [String: Field] = [:]
      for key in Vocabulary.keys where key.contexts.contains(context) {
        for word in [key.word] + key.synonyms {
          #expect(owners[word] == nil, "\(word)")
          owners[word] = key.field
        }
      }
    }
    var labels: Set<String> = []
    for label in Vocabulary.labels {
      for word in [label.word] + label.synonyms { #expect(labels.insert(word).inserted, "\(word)") }
    }
  }
}

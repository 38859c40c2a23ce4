#if Studio
  import Deliberation
  import Foundation
  import Minutes
  import Reporting
  import SourceText
  import Yishi

  /// A file as the page hands it over.
  struct HandedFile: Decodable, Sendable {
    /// The name that messages show; never a path that is opened.
    var name: String
    /// The bytes, in base 64.
    var bytes: Data
  }

  /// What the page asks to be judged.
  struct JudgeRequest: Decodable, Sendable {
    var record: HandedFile
    /// A script to judge by, whatever the record names.
    var script: HandedFile?
    /// What stands beside the record: lists of members and scripts that it may name.
    var beside: [HandedFile]?
    /// The day to judge as of, such as 2026-03-14.
    var asOf: String?
    var language: String?
  }

  /// What the page shows.
  struct JudgeAnswer: Codable, Sendable {
    struct Line: Codable, Sendable {
      var number: Int
      var text: String
      var withheld: Bool
    }
    struct Shown: Codable, Sendable {
      var name: String
      var lines: [Line]
      var abridged: Bool
    }
    struct Note: Codable, Sendable {
      var id: String
      var cls: String
      var word: String
      var title: String
      /// The index in `texts`; `nil` where the finding stands in none that is shown.
      var text: Int?
      var line: Int
      var column: Int
    }

    /// The text that `yishi validate` prints.
    var report: String
    var notes: [Note]
    var texts: [Shown]
    /// Whether report or notes were cut because there is too much to show.
    var cut: Bool
  }

  /// Judges what the page hands over; every rule is the library's, every sentence `Reporting`'s.
  struct Judging: Sendable {
    /// The longest report that is sent, in characters.
    static let longest = 2_000_000
    /// The most findings that are sent beside the report.
    static let most = 2000

    private let fresh = Office()

    /// The answer to a request; `nil` when its day is none.
    func answer(_ request: JudgeRequest) -> JudgeAnswer? {
      var asOf: Day?
      if let text = request.asOf, !text.isEmpty {
        guard let day = Day(iso: text) else { return nil }
        asOf = day
      }
      let language = request.language.flatMap(Language.init) ?? .chinese
      var office = fresh
      let beside = request.beside ?? []
      for file in beside where file.name.hasSuffix(".lua") {
        office.add(script: Array(file.bytes), name: file.name)
      }
      var shown: [Int32] = []
      var items: [ReportItem] = []
      var given: Procedure?
      if let script = request.script {
        let first = office.sources.texts.count
        let loaded = office.load(script: Array(script.bytes), name: script.name)
        if let index = office.sources.texts[first...].firstIndex(where: { $0.name == script.name })
        {
          shown.append(Int32(clamping: index))
        }
        given = loaded
        if !loaded.isUsable {
          items.append(
            .procedure(
              ProcedureReport(file: script.name, plan: loaded.plan, findings: loaded.findings)))
        }
      }
      let first = office.sources.texts.count
      let readings = office.readAll(records: Array(request.record.bytes), name: request.record.name)
      {
        name in beside.first { $0.name == name }.map { (Array($0.bytes), $0.name) }
      }
      if office.sources.texts.count > first { shown.insert(Int32(clamping: first), at: 0) }
      if items.isEmpty { items = self.items(readings, request.record.name, &office, given, asOf) }
      let report = Report(sources: office.sources, items: items, law: office.law)
      return answer(report, shown, language)
    }

    private func items(
      _ readings: [Reading], _ name: String, _ office: inout Office, _ given: Procedure?,
      _ asOf: Day?
    ) -> [ReportItem] {
      var items: [ReportItem] = []
      var faulty = Set<String>()
      for reading in readings {
        let examination = office.examine(reading, by: given, asOf: asOf)
        if let fault = examination.fault {
          let file = reading.record?.procedure?.value.description ?? name
          // A script at fault is told of once, however many records name it.
          if faulty.insert(file).inserted {
            items.append(
              .procedure(ProcedureReport(file: file, plan: fault.plan, findings: fault.findings)))
          }
        }
        items.append(
          .record(
            RecordReport(
              file: name, title: reading.record?.title.value, number: reading.record?.number?.value,
              procedure: examination.procedure, judgement: examination.judgement,
              readable: examination.isJudged)))
      }
      return items
    }

    private func answer(_ report: Report, _ shown: [Int32], _ language: Language) -> JudgeAnswer {
      let margin = MarginRenderer(language)
      let text = FullRenderer(language).render(report)
      let cut = text.prefix(Self.longest)
      let notes = margin.notes(of: report)
      let texts = shown.map { file in
        let view = margin.view(of: file, in: report)
        return JudgeAnswer.Shown(
          name: report.sources[file]?.name ?? "",
          lines: view.lines.map {
            JudgeAnswer.Line(number: $0.number, text: $0.text, withheld: $0.isWithheld)
          },
          abridged: view.isAbridged)
      }
      return JudgeAnswer(
        report: String(cut),
        notes: notes.prefix(Self.most).map { note in
          JudgeAnswer.Note(
            id: note.id.rawValue, cls: note.cls.rawValue, word: note.word, title: note.title,
            text: note.file.flatMap { shown.firstIndex(of: $0) }, line: note.line,
            column: note.column)
        },
        texts: texts, cut: cut.endIndex < text.endIndex || notes.count > Self.most)
    }
  }

  extension Day {
    /// The day of `2026-03-14`; `nil` for anything else.
    fileprivate init?(iso text: String) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let digits = parts.allSatisfy { part in
        (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
      guard parts.count == 3, digits, let year = Int(parts[0]), let month = Int(parts[1]),
        let date = Int(parts[2])
      else { return nil }
      self.init(year, month, date)
    }
  }
#endif

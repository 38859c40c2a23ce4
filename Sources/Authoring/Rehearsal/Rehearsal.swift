public import Deliberation
public import Minutes
import SourceText

/// A meeting gone through line by line: each line of a record is read, asked about, and taken or refused.
///
/// The lines are those of the record's grammar, so that what was gone through can be kept as a record.
/// A value: a copy is a fork.
public struct Rehearsal {
  /// What became of a line.
  public enum Outcome: Sendable {
    /// It was taken; what it led to, advice and what cannot be told yet.
    case taken([Finding])
    /// It cannot be read; it was left out.
    case unreadable([Finding])
    /// It is not in order; it was left out.
    case refused([Finding])
  }

  /// The lines taken so far, the head first.
  public private(set) var lines: [String]
  /// The record so far.
  public private(set) var record: Record
  /// The machine after the lines taken so far.
  public private(set) var machine: Machine
  /// The lines of the head, which cannot be taken back.
  private let head: Int
  private let book: Rulebook
  private let evaluator: (any PredicateEvaluator)?
  private let rosters: (String) -> RosterSource?
  /// What the reader found in the lines so far.
  public private(set) var heard: [Finding]

  /// A rehearsal that has not begun.
  ///
  /// - Parameters:
  ///   - title: the first line of the record.
  ///   - book: the rules.
  ///   - evaluator: whoever runs the predicates of the rules, if there are any.
  ///   - rosters: gives the lists of members that the lines name.
  public init(
    title: String, book: Rulebook, evaluator: (any PredicateEvaluator)? = nil,
    rosters: @escaping (String) -> RosterSource? = { _ in nil }
  ) {
    self.book = book
    self.evaluator = evaluator
    self.rosters = rosters
    let plan = PlanReference(name: book.plan.name, version: book.plan.version)
    lines = [title, "程序：\(plan.description)", "范围：全程", ""]
    head = lines.count
    let reading = Self.read(lines, rosters)
    record = reading.record ?? Record(title: Noted(title))
    heard = reading.findings
    machine = book.machine(for: record, evaluator: evaluator)
  }

  /// The record as text.
  public var text: String { lines.joined(separator: "\n") + "\n" }

  /// Takes a line, unless it cannot be read or is not in order.
  ///
  /// - Parameters:
  ///   - line: a line of a record.
  ///   - underProtest: whether to take it although it is not in order, as a chair may.
  public mutating func take(_ line: String, underProtest: Bool = false) -> Outcome {
    let reading = Self.read(lines + [line], rosters)
    let own = Int32(clamping: lines.count + 1)
    let unread = Self.new(reading.findings, since: heard).filter {
      $0.place.file == 0 && $0.place.line == own
    }
    guard let record = reading.record, !unread.contains(where: { $0.cls == .input }) else {
      return .unreadable(unread)
    }
    let machine = book.machine(for: record, evaluator: evaluator)
    let led = Self.new(machine.findings, since: self.machine.findings)
    let against = led.filter { $0.speaksAgainst(line: own) }
    if !against.isEmpty, !underProtest { return .refused(against) }
    lines.append(line)
    (self.record, self.machine, heard) = (record, machine, reading.findings)
    return .taken(unread + led)
  }

  /// Takes the last line back and gives it; `nil` when there is none.
  public mutating func undo() -> String? {
    guard lines.count > head else { return nil }
    let line = lines.removeLast()
    let reading = Self.read(lines, rosters)
    record = reading.record ?? record
    heard = reading.findings
    machine = book.machine(for: record, evaluator: evaluator)
    return line
  }

  private static func read(_ lines: [String], _ rosters: (String) -> RosterSource?) -> Reading {
    let text = SourceText(name: "", text: lines.joined(separator: "\n") + "\n")
    return MinutesReader.read(text, file: 0, rosters: rosters)
  }

  private static func new(_ findings: [Finding], since known: [Finding]) -> [Finding] {
    var open = known
    return findings.filter { finding in
      // What a finding keeps from being judged grows with the lines; the finding is the same.
      let index = open.firstIndex {
        $0.id == finding.id && $0.place == finding.place && $0.facts == finding.facts
      }
      guard let index else { return true }
      open.remove(at: index)
      return false
    }
  }
}

extension Finding {
  /// Whether it speaks against what a line does.
  ///
  /// What an earlier line still lacks, such as a signature, may yet be written; what cannot be told
  /// speaks against nothing.
  fileprivate func speaksAgainst(line: Int32) -> Bool {
    switch cls {
    case .advice, .undetermined: false
    case .omission, .record: place.line == line
    case .noPower, .refuted, .irregular, .procedure, .input: true
    }
  }
}

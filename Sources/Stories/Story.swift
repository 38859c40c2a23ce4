package import Deliberation
import LuaVM
import ProcedureScript
public import SourceText

/// A sentence in both languages; without the English one, the Chinese stands for it.
public struct StoryText: Hashable, Sendable {
  /// The Chinese sentence.
  public var chinese: String
  /// The English sentence.
  public var english: String

  /// A sentence in both languages.
  public init(_ chinese: String, english: String? = nil) {
    self.chinese = chinese
    self.english = english ?? chinese
  }
}

/// A story for a class: what is done in a village, day by day, under rules of its own.
///
/// The script is sandboxed exactly like a procedure. It judges nothing: what it does becomes acts of
/// a record, and the one machine says what follows.
public struct Story: Sendable {
  /// What the story is called.
  public internal(set) var title = StoryText("")
  /// What is to be learnt from it.
  public internal(set) var lesson = StoryText("")
  /// The rules it plays under, at the lines on which they stand in the story.
  public internal(set) var rules: [UInt8] = []
  /// The script.
  public let source: SourceText
  /// The number its places carry.
  public let file: Int32

  /// A story that has not been read.
  init(source: SourceText, file: Int32) {
    self.source = source
    self.file = file
  }
}

/// Runs the script of a story from one act to the next.
final class StoryHost {
  private let machine: LuaMachine
  private let surface: Surface
  private let file: Int32
  private var thread: LuaStory?
  private(set) var story: Story
  private(set) var findings: [Finding] = []

  /// One thing a story asks for.
  struct Call {
    var verb: StoryVerb
    var arguments: [LuaValue]
    var place: Place
  }

  /// Reads a script; what is wrong with it is in `findings`.
  init(_ source: SourceText, file: Int32, limits: LuaLimits) throws(LuaFailure) {
    machine = try LuaMachine(limits: limits)
    surface = Surface(source, file: file, dictionary: StoryWords.dictionary)
    story = Story(source: source, file: file)
    self.file = file
    machine.register(StoryWords.days) { (frame: borrowing Frame) throws(HostError) in
      frame.give(.integer(try count(try frame.value(0))))
    }
    machine.registerWord(StoryWords.story) { (frame: borrowing Frame) throws(HostError) in
      var table = try frame.table(1)
      table.fields.append(.init(key: titleKey, value: .string(try frame.string(0))))
      frame.give(.table(table))
    }
    for verb in StoryVerb.allCases {
      machine.registerMethod(verb.rawValue) { (frame: borrowing Frame) throws(HostError) in
        frame.give(.string(verb.rawValue))
        frame.give(.integer(frame.line))
        for index in 1..<max(1, min(frame.argumentCount, 6)) { frame.give(try frame.value(index)) }
        frame.suspend()
      }
    }
    // Walking a source that the pre-scan refuses may run out of stack.
    if let fault = SourceScan.fault(in: surface.chunk, limits: limits) {
      findings = scriptFindings(of: fault, in: surface, file: file)
      return
    }
    do throws(LuaFailure) {
      read(try machine.run(source: surface.chunk, name: "#\(file)"))
    } catch {
      findings = scriptFindings(of: error, in: surface, file: file)
    }
  }

  private func read(_ value: LuaValue) {
    guard case .table(let table) = value, case .string(let title)? = table[titleKey],
      case .string(let rules)? = table["rules"],
      case .function(let play)? = table["play"]
    else {
      findings = [missing("story { rules = [[…]], play = function(village) … end }")]
      return
    }
    story.title = StoryText(title, english: table["en"]?.text)
    story.lesson = table["lesson"]?.sentence ?? StoryText("")
    story.rules = placed(rules)
    thread = try? machine.begin(play)
  }

  private func missing(_ wanted: String) -> Finding {
    Finding(
      .missingField, at: Place(file: file, line: 1, column: 0),
      [Fact(.word, .text(StoryWords.story)), Fact(.key, .text(wanted))])
  }

  /// The rules with as many empty lines before them as stand before them in the story.
  private func placed(_ rules: String) -> [UInt8] {
    let text = Array(rules.utf8)
    let whole = story.source.bytes
    var line = 0
    var found = 0
    if !text.isEmpty, whole.count >= text.count {
      for start in 0...(whole.count - text.count) {
        if whole[start] == text[0], whole[start..<(start + text.count)].elementsEqual(text) {
          found = line
          break
        }
        if whole[start] == 0x0A { line += 1 }
      }
    }
    return [UInt8](repeating: 0x0A, count: found) + text
  }

  /// Goes on to what is done next; `nil` at the end, and after a failure, which is in `findings`.
  func next() -> Call? {
    guard let thread else { return nil }
    do throws(LuaFailure) {
      guard case .suspended(let values) = try machine.resume(thread, [.handle(0)]) else {
        self.thread = nil
        return nil
      }
      guard case .string(let word)? = values.first, let verb = StoryVerb(rawValue: word),
        values.count > 1, case .integer(let line) = values[1]
      else {
        stop(.wrongValue, line: 1, [Fact(.found, .text("coroutine.yield"))])
        return nil
      }
      return Call(
        verb: verb, arguments: Array(values.dropFirst(2)),
        place: Place(file: file, line: Int32(clamping: line), column: 0))
    } catch {
      findings = scriptFindings(of: error, in: surface, file: file)
      self.thread = nil
      return nil
    }
  }

  /// Ends the story with a finding.
  func stop(_ id: FindingID, line: Int32, _ facts: [Fact]) {
    findings.append(Finding(id, at: Place(file: file, line: line, column: 0), facts))
    thread = nil
  }
}

/// No name of a script: the title stands beside the keys of the story's table.
private let titleKey = " title"

private func count(_ value: LuaValue) throws(HostError) -> Int {
  if case .integer(let number) = value { return number }
  if case .table(let table) = value, case .integer(let number)? = table.items.first {
    return number
  }
  throw HostError(message: StoryWords.days)
}

extension LuaValue {
  /// The text, if it is one.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// A number or a text, as a record writes it.
  var written: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    default: nil
    }
  }

  /// A text, or a table of a text and its English twin.
  var sentence: StoryText? {
    switch self {
    case .string(let text): StoryText(text)
    case .table(let table):
      table.items.first?.text.map { StoryText($0, english: table["en"]?.text) }
    default: nil
    }
  }
}

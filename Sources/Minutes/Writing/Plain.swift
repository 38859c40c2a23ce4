internal import Deliberation
internal import SourceText

/// Texts as canonical text can hold them: as they are where they will be read back as they are,
/// between quotes where not.
enum Plain {
  static func line(_ text: String) -> Slice { Line(text, file: -1, number: 0).slice }

  /// The text between the quotes that keep it from being read.
  ///
  /// Ends of lines and the quotes themselves cannot stand there and are replaced.
  static func quoted(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(Quoting.open)
    for scalar in text.unicodeScalars {
      switch scalar {
      case Quoting.open: view.append("\u{3014}")
      case Quoting.close: view.append("\u{3015}")
      case "\n": view.append(" ")
      default: view.append(scalar)
      }
    }
    view.append(Quoting.close)
    return String(view)
  }

  /// Whether every sign is a letter, a digit or a dot between names, so that no rule can part the text.
  static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x323AF).contains(scalar.value)
          || scalar.isDigit || (scalar.value < 0x80 && scalar.properties.isAlphabetic)
          || scalar == "·" || scalar == "_"
      }
  }

  /// The value of a `键：值` field, which may hold anything that does not look like a second field.
  static func value(_ text: String) -> String {
    if isWord(text) || text.isEmpty { return text }
    let slice = line(text)
    let isPlain =
      !text.unicodeScalars.contains("\n") && slice.trimmed.count == slice.count
      && slice.segments.count == 1 && slice.plain == text && !slice.isBracketed
      && slice.firstStray == nil
    return isPlain ? text : quoted(text)
  }

  /// One element of an enumeration.
  static func element(_ text: String) -> String {
    if isWord(text) { return text }
    let slice = line(text)
    let parts = slice.split { $0 == "、" || $0 == "," || $0 == ";" }
    let isPlain =
      parts.count == 1 && value(text) == text && !text.isEmpty
      && parts.first?.count == slice.count && KeyedSegment(slice) == nil
    return isPlain ? text : quoted(text)
  }

  /// An element of an enumeration that only semicolons part.
  static func clause(_ text: String) -> String {
    if isWord(text) { return text }
    let isPlain =
      line(text).split { $0 == ";" }.count == 1 && value(text) == text
      && !text.hasSuffix(";") && !text.hasSuffix("；")
      && !text.hasPrefix(";") && !text.hasPrefix("；")
    return isPlain ? text : quoted(text)
  }

  /// One name in a list of names.
  static func name(_ text: String) -> String {
    let slice = line(text)
    let list = NameList(slice)
    let isPlain =
      list.names.count == 1 && list.names.first?.value == text && list.count == nil
      && list.notes.isEmpty && slice.quotation == nil && value(text) == text
      && KeyedSegment(slice) == nil && !slice.contains { $0 == "→" || $0 == ">" }
    return isPlain ? text : quoted(text)
  }

  /// The name that is a whole value.
  static func person(_ text: String) -> String {
    let slice = line(text)
    let read = personName(slice)
    let isPlain =
      read.name == text && !read.hasNote && slice.quotation == nil && value(text) == text
    return isPlain ? text : quoted(text)
  }

  /// A name tied to a choice.
  static func voter(_ text: String) -> String {
    let slice = line(text)
    let isPlain =
      looksLikeName(slice, longest: 12) && personName(slice).name == text
      && countValue(slice) == nil && !isCollective(text) && !slice.contains { $0.isDigit }
      && name(text) == text && !text.hasSuffix("票") && !text.hasSuffix("人")
    return isPlain ? text : quoted(text)
  }

  /// What stands in a bracket behind a key: 名册：协商会.csv.
  static func bracket(_ text: String) -> String {
    let isPlain =
      value(text) == text && !text.isEmpty
      && !line(text).contains {
        $0 == "(" || $0 == ")" || $0 == "\u{FF08}" || $0 == "\u{FF09}" || $0 == ":"
      }
    return isPlain ? text : quoted(text)
  }

  /// The key of a fact that the grammar does not know.
  static func key(_ text: String, mustQuote: Bool = false) -> String {
    let slice = line(text + "：")
    let keyed = KeyedSegment(slice)
    let word = keyed?.key.word ?? ""
    let isKnown =
      Vocabulary.isKey(keyed?.code) || Vocabulary.label(keyed?.code) != nil || word == memberLabel
    let isPlain =
      !mustQuote && keyed?.name == text && keyed?.isQuoted == false
      && word.unicodeScalars.count <= 8 && !isKnown && slice.segments.count == 1
      && slice[0] != "(" && slice[0] != "[" && !itemTitleFollows(slice)
      && DateToken.read(slice) == nil && TimeToken.read(slice) == nil && slice.firstStray == nil
      // What stands before a blank could be taken for a day that nobody can read.
      && !slice.contains { $0.isBlank }
    return isPlain ? text : quoted(text)
  }

  static func day(_ day: Day) -> String {
    let (year, month, date) = day.civil
    // A year of two digits would have no century.
    return year < 1000 ? day.description : "\(year)年\(month)月\(date)日"
  }
}

extension Slice {
  /// The first bracket or quote without its partner.
  var firstStray: Int? {
    (0..<count).first { index in
      let scalar = self[index]
      return scalar == "\u{FF08}" || scalar == "\u{FF09}" || scalar == "\u{3014}"
        || scalar == "\u{3015}"
    }
  }
}

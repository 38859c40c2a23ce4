import Deliberation
import SourceText

/// What a key holds once parameters are looked up.
enum Looked<Value> {
  /// Nothing stands there, or a mistake that is already reported.
  case none
  /// A parameter nobody has bound.
  case open(String)
  case value(Value)
}

extension Block {
  /// A value in which a parameter is replaced by what was bound to it, or named as open.
  func look(_ value: ScriptValue, as kind: Parameter.Kind, at place: Place) -> Looked<ScriptValue> {
    switch value {
    case .none, .node(.failed): return .none
    case .node(.parameter(let name)):
      return context.withScript { script in
        script.uses.append(ParameterUse(name: name, kind: kind, place: place))
        guard let bound = script.binding(of: name) else { return .open(name) }
        // An office may leave to its own parameter what it does not settle itself.
        if case .node(.parameter(let own)) = bound.value { return .open(own) }
        // What does not fit the declaration is told once, where the parameters are read.
        let declared = script.declarations.first { $0.name == name }?.kind
        if let declared, !bound.fits(declared) { return .none }
        return bound.value.isFailed ? .none : .value(bound.value)
      }
    default: return .value(value)
    }
  }

  // MARK: Plain values

  /// A text under a key.
  func text(_ key: String) -> String? {
    switch look(raw(key), as: .text, at: valuePlace(key)) {
    case .none, .open: return nil
    case .value(.text(let text)): return text
    case .value(let other):
      reportWrong(key, other, wanted: Key.Kind.text.rawValue)
      return nil
    }
  }

  /// A text, or a list of texts, under a key; empty where there is none.
  func texts(_ key: String) -> [String] {
    switch raw(key) {
    case .none, .node(.failed): return []
    case .text(let text): return [text]
    case .list(let list):
      var texts: [String] = []
      for item in list {
        if case .text(let text) = item {
          texts.append(text)
        } else {
          reportWrong(key, item, wanted: Key.Kind.texts.rawValue)
        }
      }
      return texts
    case let other:
      reportWrong(key, other, wanted: Key.Kind.texts.rawValue)
      return []
    }
  }

  /// A yes or no under a key.
  func flag(_ key: String) -> Bool? { setting(key, flagValue, as: .flag)?.value }

  /// A yes or no under a key, or a parameter.
  func flagSetting(_ key: String) -> Setting<Bool>? { setting(key, flagValue, as: .flag) }

  /// A whole number, zero or more, under a key, or a parameter.
  func integerSetting(_ key: String) -> Setting<Int>? { setting(key, integerValue, as: .integer) }

  /// A moment such as `2026-12-18 10:00`, or a day, under a key, or a parameter.
  func momentSetting(_ key: String) -> Setting<Moment>? {
    setting(raw(key), momentValue, as: .text, at: valuePlace(key)) {
      reportWrong(key, $0, wanted: Key.Kind.day.rawValue)
    }
  }

  /// A day such as `2026-01-01` under a key.
  func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    if let day = readDay(text) { return day }
    reportWrong(key, .text(text), wanted: Key.Kind.day.rawValue)
    return nil
  }

  // MARK: Choices

  /// A choice under a key, by its English spelling.
  func choice(_ key: String) -> String? { choiceSetting(key)?.value }

  /// A choice under a key, or a parameter.
  func choiceSetting(_ key: String) -> Setting<String>? {
    switch look(raw(key), as: .text, at: valuePlace(key)) {
    case .none: return nil
    case .open(let name): return .open(name)
    case .value(let value): return chosen(value, key).map { .fixed($0) }
    }
  }

  /// Choices under a key: one, or a list; empty where there is none.
  func choices(_ key: String) -> [String] {
    switch raw(key) {
    case .none, .node(.failed): []
    case .list(let list): list.compactMap { chosen($0, key) }
    case let value: [chosen(value, key)].compactMap { $0 }
    }
  }

  private func chosen(_ value: ScriptValue, _ key: String) -> String? {
    guard let list = word.key(key)?.choices else { return nil }
    guard case .text(let text) = value else {
      reportWrong(key, value, wanted: Key.Kind.choice.rawValue)
      return nil
    }
    if let chosen = list.canonical(text) { return chosen }
    var more: [Fact] = []
    if let near = list.suggestion(for: text) { more.append(fact(.suggestion, near)) }
    more.append(Fact(.options, .names(list.options(like: text))))
    reportWrong(key, value, wanted: Key.Kind.choice.rawValue, more: more)
    return nil
  }

  // MARK: Settings

  private func setting<Value>(
    _ key: String, _ read: (ScriptValue) -> Value?, as kind: Parameter.Kind
  ) -> Setting<Value>? {
    setting(raw(key), read, as: kind, at: valuePlace(key)) { other in
      reportWrong(key, other, wanted: kind.rawValue)
    }
  }

  /// A value or a parameter; `wrong` hears of values that `read` does not take.
  func setting<Value>(
    _ value: ScriptValue, _ read: (ScriptValue) -> Value?, as kind: Parameter.Kind,
    at place: Place, wrong: (ScriptValue) -> Void
  ) -> Setting<Value>? {
    switch look(value, as: kind, at: place) {
    case .none: return nil
    case .open(let name): return .open(name)
    case .value(let value):
      guard let result = read(value) else {
        wrong(value)
        return nil
      }
      return .fixed(result)
    }
  }
}

/// The value as a yes or no.
func flagValue(_ value: ScriptValue) -> Bool? {
  if case .flag(let flag) = value { return flag }
  return nil
}

/// The value as a whole number of zero or more.
func integerValue(_ value: ScriptValue) -> Int? {
  if case .integer(let number) = value, number >= 0, number <= 1_000_000_000 { return number }
  return nil
}

/// The value as a share: `"2/3"`, `"60%"`, `"三分之二"`.
func ratioValue(_ value: ScriptValue) -> Ratio? {
  guard case .text(let text) = value, let share = Share(text), share.comparator == nil else {
    return nil
  }
  return Ratio(share.numerator, share.denominator)
}

/// The value as a day, or a day and a time.
func momentValue(_ value: ScriptValue) -> Moment? {
  guard case .text(let text) = value else { return nil }
  let parts = text.split(separator: " ")
  guard let first = parts.first, parts.count <= 2, let day = readDay(String(first)) else {
    return nil
  }
  guard parts.count == 2 else { return Moment(day) }
  let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
  guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 }), let hour = Int16(clock[0]),
    let minute = Int16(clock[1]), (0...24).contains(hour), (0...59).contains(minute),
    hour < 24 || minute == 0
  else { return nil }
  return Moment(day, minute: hour * 60 + minute)
}

/// A day in ISO form.
func readDay(_ text: String) -> Day? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
    parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
    let date = Int(parts[2])
  else { return nil }
  return Day(year, month, date)
}

import Deliberation

/// What a script gives names to, so that other places of it can refer to them.
public enum NamedThing: String, Sendable, Hashable, CaseIterable {
  case stage, body, group, parameter, ledger, rules, law, procedure
}

extension Word {
  /// What a block of the word gives a name to; `nil` where its name is only for reports.
  public var declares: NamedThing? {
    switch name {
    case "body": .body
    case "group": .group
    case "param": .parameter
    case "ledger": .ledger
    case "rules": .rules
    default: Vocabulary.stageWords.contains(name) ? .stage : nil
    }
  }

  /// What the text behind the word names; `nil` where it is a name given there, or a text.
  public var refers: NamedThing? {
    switch name {
    case "law": .law
    case "param": .parameter
    case "adopt": .procedure
    case "rules_of": .rules
    default: nil
    }
  }

  /// What the texts in its table name that stand there without a key.
  public var itemsRefer: NamedThing? {
    switch name {
    case "never", "always": .stage
    default: nil
    }
  }
}

extension Key {
  /// What the texts under the key name in the same script; `nil` where they are words of the author's.
  public var refers: NamedThing? {
    guard kind == .text || kind == .texts else { return nil }
    return Key.references[name]
  }

  /// By the names of keys, which mean the same in all words: what `PlanChecks.names` looks for.
  private static let references: [String: NamedThing] = [
    "after": .stage, "otherwise": .stage, "proxy_list": .stage, "back": .stage, "window": .stage,
    "with": .stage, "step": .stage, "stage": .stage, "first": .stage, "last": .stage,
    "before": .stage, "since": .stage, "once": .stage, "failed": .stage, "by": .stage,
    "body": .body, "upper": .body, "reviewed_by": .body, "authorised_by": .body,
    "recipient": .body, "convened_by": .body,
    "group": .group,
  ]
}

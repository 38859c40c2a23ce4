public import Deliberation

/// What has changed between two looks at one record: what was found, and what is in order.
public struct Changes: Sendable {
  /// Found now and not before.
  public var added: [Finding] = []
  /// Found before and no longer.
  public var gone: [Finding] = []
  /// In order now and not before.
  public var allowed: [Permission] = []
  /// In order before and no longer.
  public var barred: [Permission] = []

  /// Whether nothing has changed.
  public var isEmpty: Bool {
    added.isEmpty && gone.isEmpty && allowed.isEmpty && barred.isEmpty
  }

  /// Compares two looks. Findings are told by what they say, for the lines they stand on move when
  /// something is written above.
  public init(from before: Look, to after: Look) {
    added = Self.left(after.findings, without: before.findings)
    gone = Self.left(before.findings, without: after.findings)
    allowed = Self.left(after.permissions, without: before.permissions)
    barred = Self.left(before.permissions, without: after.permissions)
  }

  private static func left(_ findings: [Finding], without others: [Finding]) -> [Finding] {
    var open = others
    return findings.filter { finding in
      guard let index = open.firstIndex(where: { $0.isTheSame(as: finding) }) else { return true }
      open.remove(at: index)
      return false
    }
  }

  private static func left(
    _ permissions: [Permission], without others: [Permission]
  ) -> [Permission] {
    permissions.filter { one in
      one.allowed
        && !others.contains {
          $0.allowed && $0.act == one.act && $0.stage == one.stage && $0.by == one.by
        }
    }
  }
}

/// What is seen of a record at one moment.
public struct Look: Sendable {
  /// Everything found in the script and the record.
  public var findings: [Finding]
  /// What is in order at the moment, and what is not.
  public var permissions: [Permission]

  /// A look.
  public init(findings: [Finding] = [], permissions: [Permission] = []) {
    self.findings = findings
    self.permissions = permissions
  }
}

extension Finding {
  /// Whether it says the same, wherever it stands.
  fileprivate func isTheSame(as other: Finding) -> Bool {
    id == other.id && cls == other.cls && facts == other.facts
  }
}

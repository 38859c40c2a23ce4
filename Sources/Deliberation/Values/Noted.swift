public import SourceText

/// Where a node of a plan or a record stands; all sites are equal, so that two readings of the same facts are.
public struct Site: Hashable, Sendable, Codable {
  /// The place itself.
  public var place: Place

  /// A site at a place.
  public init(_ place: Place) { self.place = place }
  /// Nowhere in particular: a value made by a program.
  public static let none = Site(.none)

  /// Always true.
  public static func == (left: Site, right: Site) -> Bool { true }
  /// Adds nothing.
  public func hash(into hasher: inout Hasher) {}
}

/// A fact together with the place where the source states it; two notings of one fact are equal wherever they stand.
public struct Noted<Value: Sendable>: Sendable {
  /// The fact.
  public var value: Value
  /// Where it is written; `.none` when a program made it.
  public var place: Place

  // Inlinable, like the comparison below: called from other modules a generic that is not costs a
  // look-up of its type's metadata at every use, and records are made of these.

  /// A fact and its place.
  @inlinable
  public init(_ value: Value, _ place: Place = .none) {
    self.value = value
    self.place = place
  }
}

extension Noted: Equatable where Value: Equatable {
  /// Equal when the facts are.
  @inlinable
  public static func == (left: Noted, right: Noted) -> Bool { left.value == right.value }
}

extension Noted: Hashable where Value: Hashable {
  /// Of the fact alone.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// A number or text of a rule: settled, or left open as a named parameter until an office adopts the procedure.
public enum Setting<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// The value is settled.
  case fixed(Value)
  /// The sources leave it open; the name is the parameter an office must bind.
  case open(String)

  /// The settled value, if it is one.
  public var value: Value? {
    if case .fixed(let value) = self { return value }
    return nil
  }
}

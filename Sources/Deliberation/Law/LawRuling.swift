/// Which of several texts on one key counts on a day in a place, and which do not.
public struct LawRuling: Hashable, Sendable {
  /// The text that counts.
  public var governing: LawEntry
  /// Texts of places whose demand cannot be compared with it, so that both must be met.
  public var beside: [LawEntry] = []
  /// Texts of places that ask less than a higher text allows: the higher one prevails.
  public var overruled: [LawEntry] = []
}

extension LawBook {
  /// What the tables say on a key on a day in a place.
  ///
  /// A text of a place fills what the national text leaves to it, adds where it is stricter, and gives way
  /// where it is laxer than a floor or departs from what is fixed. Of several levels all apply.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - day: the day of the act.
  ///   - places: those of the book's places that hold the record's.
  public func ruling(_ key: String, on day: Day, in places: [String] = []) -> LawRuling? {
    var ruling: LawRuling?
    for entry in versions(of: key) where entry.inForce(on: day) {
      guard let place = entry.place else {
        ruling = LawRuling(governing: entry)
        continue
      }
      guard places.contains(place) else { continue }
      guard var known = ruling else {
        ruling = LawRuling(governing: entry)
        continue
      }
      switch entry.standing(beside: known.governing) {
      case .fills, .adds: known.governing = entry
      case .equals: break
      case .incomparable: known.beside.append(entry)
      case .yields: known.overruled.append(entry)
      }
      ruling = known
    }
    return ruling
  }

  /// The places of the book that hold a place, wide before narrow.
  public func places(holding locality: String) -> [String] {
    let found = places.filter { Locality.holds($0, locality) }
    // A city named without its province lies in it all the same.
    return places.filter { place in found.contains { $0.hasPrefix(place) } }
  }
}

/// How a local text stands to a higher one.
private enum Standing {
  /// The higher text leaves it open.
  case fills
  /// It asks at least as much.
  case adds
  /// It asks the same.
  case equals
  /// The two cannot be compared.
  case incomparable
  /// It asks less than it may.
  case yields
}

extension LawEntry {
  /// How a text of a place stands to the text above it.
  fileprivate func standing(beside higher: LawEntry) -> Standing {
    if higher.strength == .variable || higher.content == .statement {
      return content == .statement ? .equals : .fills
    }
    switch (content, higher.content) {
    case (.threshold(let own), .threshold(let its)):
      if labels != higher.labels || within != higher.within { return .incomparable }
      if own.form == its.form, own.group == its.group, own.unit == its.unit { return .equals }
      switch own.strictness(against: its, size: nil) {
      case .satisfies?: return higher.strength == .fixed ? .yields : .adds
      case .laxer?: return .yields
      case .undecided?, nil: return .incomparable
      }
    case (.period(let own), .period(let its)):
      if own.amount == its.amount, own.unit == its.unit { return .equals }
      switch own.fits(its, higher.strength) {
      case true?: return higher.strength == .fixed ? .yields : .adds
      case false?: return .yields
      case nil: return .incomparable
      }
    case (.number(let own), .number(let its)):
      if own == its { return .equals }
      let stricter = higher.strength == .cap ? own < its : own > its
      return stricter && higher.strength != .fixed ? .adds : .yields
    default: return .equals
    }
  }
}

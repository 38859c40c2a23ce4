internal import Deliberation
internal import SourceText

/// Reads the parts of counts: [{"of": "favour", "category": "甲组", "count": 6}].
func readParts(_ scanner: inout JSONScanner, _ place: Place) -> [PartCount] {
  var parts: [PartCount] = []
  scanner.array { scanner in
    var whole: PartCount.Whole?
    var group: String?
    var unit = BaseUnit.persons
    var count: Int?
    scanner.skipBlanks()
    let start = scanner.position
    _ = scanner.object(JSONShape.part) { scanner, key in
      switch key {
      case .of: whole = scanner.word(JSONWords.wholes)
      case .category: group = scanner.text()
      case .unit: unit = scanner.word(JSONWords.units) ?? .persons
      default: count = scanner.integer(0...greatestCount * 100)
      }
    }
    if let whole, let count {
      parts.append(
        PartCount(
          of: whole, group: group.map { Noted($0, place) }, unit: unit, count: Noted(count, place)))
    } else if !scanner.isBroken {
      scanner.report(
        .invalidJSON, from: start, [Fact(.wanted, .text(whole == nil ? "of" : "count"))])
    }
  }
  return parts
}

/// Reads the votes of several channels: [{"name": "online", "agree": 90}].
func readChannels(_ scanner: inout JSONScanner, _ place: Place) -> [ChannelVote] {
  var channels: [ChannelVote] = []
  scanner.array { scanner in
    var channel: ChannelVote.Channel?
    var vote = Vote()
    scanner.skipBlanks()
    let start = scanner.position
    _ = scanner.object(JSONShape.channel) { scanner, key in
      switch key {
      case .name: channel = scanner.word(JSONWords.channels)
      // A channel has no channels.
      case .channels: scanner.skipValue()
      default: vote.read(&scanner, key, at: place)
      }
    }
    if let channel {
      channels.append(ChannelVote(channel, vote, place: place))
    } else if !scanner.isBroken {
      scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("name"))])
    }
  }
  return channels
}

/// Reads the units an owner holds: [{"name": "1-101", "area": 8950, "use": "住宅"}].
func readUnits(_ scanner: inout JSONScanner) -> [HeldUnit] {
  var units: [HeldUnit] = []
  scanner.array { scanner in
    var unit = HeldUnit(name: "")
    _ = scanner.object(JSONShape.unit) { scanner, key in
      switch key {
      case .name: unit.name = scanner.string() ?? ""
      case .area: unit.area = scanner.integer(0...greatestCount * 100)
      default: unit.use = scanner.string() ?? ""
      }
    }
    units.append(unit)
  }
  return units
}

extension Vote {
  mutating func readElection(_ scanner: inout JSONScanner, _ key: JSONKey, at place: Place) {
    var own = election ?? Election()
    switch key {
    case .seats: own.seats = scanner.integer().map { Noted($0, place) }
    case .lot: own.byLot = scanner.boolean() ?? false
    default: own.candidates = readCandidates(&scanner, place)
    }
    election = own
  }

  private func readCandidates(_ scanner: inout JSONScanner, _ place: Place) -> [Candidate] {
    var candidates: [Candidate] = []
    scanner.array { scanner in
      var name: String?
      var count: Int?
      var marks: [String] = []
      scanner.skipBlanks()
      let start = scanner.position
      _ = scanner.object(JSONShape.candidate) { scanner, key in
        switch key {
        case .name: name = scanner.text()
        case .count: count = scanner.integer()
        default: marks = scanner.texts()
        }
      }
      if let name, let count {
        candidates.append(
          Candidate(name: Noted(name, place), votes: Noted(count, place), marks: marks))
      } else if !scanner.isBroken {
        scanner.report(
          .invalidJSON, from: start, [Fact(.wanted, .text(name == nil ? "name" : "count"))])
      }
    }
    return candidates
  }
}

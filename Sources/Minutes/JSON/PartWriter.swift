internal import Deliberation

extension JSONWriter {
  mutating func write(_ parts: [PartCount]) {
    guard !parts.isEmpty else { return }
    array(.parts, parts) { writer, part in
      writer.object { writer in
        writer.text(.of, part.whole.rawValue)
        writer.text(.category, part.group)
        if part.unit != .persons { writer.text(.unit, part.unit.rawValue) }
        writer.whole(.count, part.count)
      }
    }
  }

  mutating func write(_ channels: [ChannelVote]) {
    guard !channels.isEmpty else { return }
    array(.channels, channels) { writer, channel in
      writer.object { writer in
        writer.text(.name, channel.channel.rawValue)
        writer.write(channel.vote)
      }
    }
  }

  mutating func write(_ election: Election) {
    whole(.seats, election.seats)
    if election.byLot { flag(.lot, true) }
    array(.candidates, election.candidates) { writer, candidate in
      writer.object { writer in
        writer.text(.name, candidate.name)
        writer.whole(.count, candidate.votes)
        writer.texts(.marks, candidate.marks)
      }
    }
  }

  mutating func write(_ units: [HeldUnit]) {
    guard !units.isEmpty else { return }
    array(.units, units) { writer, unit in
      writer.object { writer in
        writer.name(.name)
        writer.value(unit.name)
        writer.whole(.area, unit.area)
        writer.text(.use, unit.use)
      }
    }
  }
}

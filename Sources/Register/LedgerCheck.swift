import Deliberation
import SourceText

/// The ledgers of the procedure, kept over all records.
extension Register {
  /// The accounts term by term, and what no single record shows: a balance or a state as stated that
  /// does not follow from the entries of all of them.
  func keepLedgers(_ book: Rulebook, _ judgement: inout RegisterJudgement) {
    // The manifest's own dated lines come first: they bring forward what was there before.
    var before = manifest.record
    before.scope.value = .single
    let records = [before] + inOrderOfTime.map(\.record)
    let accounts = book.accounts(over: records, toldFrom: manifest.span?.days.lowerBound)
    judgement.accounts = accounts.terms
    var told = Set<Told>()
    for entry in cases {
      for finding in entry.judgement.findings { told.insert(Told(finding)) }
    }
    judgement.findings += accounts.findings.filter { told.insert(Told($0)).inserted }
  }

  /// What was said already, by a record or of an earlier entry: the same at the same place.
  private struct Told: Hashable {
    var id: FindingID
    var place: Place

    init(_ finding: Finding) {
      id = finding.id
      place = finding.place
    }
  }

  /// 承前项, 结转项: what one table carries over is what the next one brings.
  func checkTables() -> [Finding] {
    (plan?.tableSums ?? []).flatMap { sum -> [Finding] in
      guard let brings = sum.brings, let carries = sum.carries else { return [] }
      let tables = tables(of: sum)
      return zip(tables, tables.dropFirst()).compactMap { earlier, later in
        let carried = earlier.amount(carries)
        let brought = later.amount(brings)
        let difference = (brought?.amount ?? .zero).difference(from: carried?.amount ?? .zero)
        guard difference != .zero else { return nil }
        var finding = Finding(
          .openingDiffers, at: brought?.site.place ?? later.place,
          [
            Fact(.field, .text(brings)), Fact(.was, .text(carries)),
            Fact(.found, .quantity(brought?.amount ?? .zero)),
            Fact(.wanted, .quantity(carried?.amount ?? .zero)),
            Fact(.difference, .quantity(difference)),
          ])
        finding.related = [
          Related(
            carried?.site.place ?? earlier.place, .expected, .quantity(carried?.amount ?? .zero))
        ]
        finding.rule = sum.site.place
        finding.citation = resolve(sum.citation, on: later.day)
        return finding
      }
    }
  }

  private struct Table {
    var day: Day
    var place: Place
    var tallies: [LabelledNumber]

    func amount(_ label: String) -> LabelledNumber? { tallies.first { $0.label == label } }
  }

  /// The tables that a sum is about, in the order of time: where there are several sums, those its name names.
  private func tables(of sum: TableSum) -> [Table] {
    let isOnly = plan?.tableSums.count == 1
    var result: [Table] = []
    for record in [manifest.record] + inOrderOfTime.map(\.record) {
      for act in record.inOrderOfTime() {
        guard case .deed(let deed) = act.content, deed.act == .statement else { continue }
        let tallies = deed.tallies("tallies")
        guard tallies.contains(where: { $0.label == sum.total }),
          isOnly || !act.wording.ranges(of: sum.name).isEmpty
        else { continue }
        result.append(Table(day: act.occurred.day, place: act.site.place, tallies: tallies))
      }
    }
    return result.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }
}

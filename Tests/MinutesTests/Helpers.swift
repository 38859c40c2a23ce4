import Deliberation
import SourceText
import Testing

@testable import Minutes

/// A meeting of three lines with lines added to it.
func meeting(_ lines: String) -> Reading {
  read("协商案卷\n2026年3月14日 会议：协商会\n主持：周敏\n" + lines)
}

/// The act made by one dated line.
func heading(_ line: String) -> Act? { read("协商案卷\n" + line).record?.acts.first }

/// The vote of one 【表决】 line, and what was found in it.
func vote(_ words: String) -> (vote: Vote?, act: Act?, findings: [Finding]) {
  let reading = meeting("【表决】" + words)
  for act in reading.record?.acts ?? [] {
    if case .vote(let vote) = act.content { return (vote, act, reading.findings) }
  }
  return (nil, nil, reading.findings)
}

/// What the reader makes of one JSON case.
func readJSON(_ text: String, sources: (String) -> Int32? = { _ in nil }) -> Reading {
  CaseJSON.read(Array(text.utf8), file: 7, sources: sources)
}

extension Reading {
  /// The ids found, in the order of the source.
  var ids: [FindingID] { findings.map(\.id) }

  /// The meeting of a record of one.
  var meeting: Meeting? {
    for act in record?.acts ?? [] {
      if case .meeting(let meeting) = act.content { return meeting }
    }
    return nil
  }
}

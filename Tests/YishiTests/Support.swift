import Deliberation
import Minutes
import Testing
import Yishi

/// Judges a record under a script, both as text, and gives what was found: advice too, in the order of the record.
func judge(
  _ record: String, under script: String, rosters: [String: String] = [:], asOf: Day? = nil
) -> [FindingID] {
  findings(record, under: script, rosters: rosters, asOf: asOf).map(\.id)
}

func findings(
  _ record: String, under script: String, rosters: [String: String] = [:], asOf: Day? = nil
) -> [Finding] {
  var office = Office()
  let procedure = office.load(script: Array(script.utf8), name: "test.lua")
  if !procedure.isUsable { Issue.record("the script is refused: \(procedure.findings)") }
  let reading = office.read(record: Array(record.utf8), name: "test.txt") { name in
    rosters[name].map { (Array($0.utf8), name) }
  }
  guard let read = reading.record else { return reading.findings }
  let local = office.localise(procedure, for: read)
  return reading.findings + local.judge(read, asOf: asOf).findings
}

/// The bodies that statutes know, each with a step of its own.
let statutory = """
  return procedure "法定会议" {
    id = "statutory", version = "1",
    body "村民会议" { kind = "binding", statute = "village.assembly" },
    body "村民代表会议" { kind = "binding", statute = "village.representatives" },
    body "村民小组会议" { kind = "binding", statute = "village.group" },
    body "居民会议" { kind = "binding", statute = "city.assembly" },
    body "居民代表会议" { kind = "binding", statute = "city.representatives" },
    body "党员大会" { kind = "binding", statute = "party.branch" },
    step "村民会议决定" { body = "村民会议" },
    step "村民代表会议决定" { body = "村民代表会议" },
    step "村民小组决定" { body = "村民小组会议" },
    step "居民会议决定" { body = "居民会议" },
    step "居民代表会议决定" { body = "居民代表会议" },
    step "党员大会审议" { body = "党员大会" },
  }
  """

/// One meeting of a body, with nothing else about it: the first line of the record is its title.
func meeting(
  _ body: String, on day: String, _ lines: String..., notice: String? = nil, in place: String? = nil
) -> String {
  var text = "\(body)记录\n范围：单次会议\n"
  if let place { text += "地区：\(place)\n" }
  if let notice { text += "\(notice) 通知：\(body)   公告栏\n" }
  return text + "\(day) 会议：\(body)\n" + lines.joined(separator: "\n") + "\n"
}

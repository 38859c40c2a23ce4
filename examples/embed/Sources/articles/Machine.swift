// 取自 Sources/Yishi/Yishi.docc/Machine.md；由 .ci/docc.sh --write 写出，不要手改。Made from the page; do not edit.
import Deliberation
import Reporting
import SourceText
import Yishi

func articleMachine() {

  let script = """
    return procedure "小区议事" {
      id = "estate-talk", version = "1",
      body "议事会" { kind = "consultative" },
      step "商议" { body = "议事会", quorum = at_least { "2/3", of = "members" } },
    }
    """
  var office = Office()
  let procedure = office.load(script: Array(script.utf8), name: "procedure.lua")
  guard let day = Day(2026, 3, 14),
    var machine = procedure.machine(for: Record(title: Noted("停车位"), scope: .single))
  else { return }

  var head = Meeting(title: Noted("议事会第一次会议"))
  head.expected = Noted(15)
  head.present = Noted(9)
  machine.apply(Act(id: 0, occurred: Moment(day, minute: 840), content: .meeting(head)))

  var opening = Act(id: 1, occurred: Moment(day, minute: 840), content: .open)
  opening.meeting = 0
  let renderer = OneLineRenderer(.english)
  for reason in machine.refusals(for: opening) {
    print(renderer.line(reason, of: "the meeting", in: office.sources))
  }
  var arrival = Act(id: 1, occurred: Moment(day, minute: 850), content: .arrive(Attendance(count: Noted(1))))
  arrival.meeting = 0
  machine.apply(arrival)
  opening.id = 2
  opening.occurred = Moment(day, minute: 851)
  if machine.refusals(for: opening).isEmpty { machine.apply(opening) }
  for permission in machine.inOrder(on: day) {
    print(permission.act, permission.stage ?? "", permission.allowed, permission.reasons.map(\.id.rawValue))
  }
}

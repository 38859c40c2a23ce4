// 嵌入示例：载入程序，主持一次会议，一个动作因理由被拒，最后核一份记录。
// Loads a procedure, drives a meeting, is refused an act with a reason, judges a record.
import Deliberation
import Reporting
import SourceText
import Yishi

/// An office's own procedure: the shipped 五步七规 with its open numbers bound.
let script = """
  return adopt "五步七规@2026.1" {
    id = "demo", name = "演示五步七规", version = "1",
    ["法定人数"] = at_least { "2/3", of = "members" },
    ["通过"] = more_than { "1/2", of = "present" },
    ["通知天数"] = 3, ["公示天数"] = 7, ["答复天数"] = 5,
    ["收回率"] = at_least { "1/2", of = "members" },
    ["满意率"] = at_least { "80%", of = "collected" },
    ["基本满意"] = "counted", ["回避口径"] = "out-of-vote-only", ["代理票数"] = 0,
    ["七规"] = rules_of "七条会风规则@2026.1",
  }
  """

var office = Office()
let procedure = office.load(script: Array(script.utf8), name: "demo.lua")
guard let plan = procedure.plan, procedure.isUsable else { fatalError("the script is refused") }
print("载入：\(plan.name)@\(plan.version)，步骤 \(plan.stages.map(\.name).joined(separator: " → "))")

// Drive a meeting of 17 members of whom 13 come and 2 leave before the vote.
guard let day = Day(2026, 3, 14),
  var machine = procedure.machine(for: Record(title: Noted("试例"), scope: .single))
else { fatalError("no such day") }
var head = Meeting(title: Noted("协商会第一次会议"))
head.expected = Noted(17)
head.present = Noted(13)

func act(_ id: Int, _ content: Act.Content, minute: Int16) -> Act {
  var act = Act(id: id, occurred: Moment(day, minute: minute), content: content)
  if id > 0 { act.meeting = 0 }
  return act
}

machine.apply(act(0, .meeting(head), minute: 840))
machine.apply(act(1, .open, minute: 840))
machine.apply(act(2, .leave(Attendance(count: Noted(2))), minute: 860))

var ballot = Vote(method: Noted(.hands))
(ballot.favour, ballot.against, ballot.abstain) = (Noted(9), Noted(1), Noted(1))
let vote = act(3, .vote(ballot), minute: 870)
let renderer = OneLineRenderer(.chinese)
for reason in machine.refusals(for: vote) {
  print("表决被拒：\(renderer.line(reason, of: "会议现场", in: office.sources))")
}

// The two come back, and the same vote is in order.
machine.apply(act(3, .arrive(Attendance(count: Noted(2))), minute: 875))
(ballot.favour, ballot.against, ballot.abstain) = (Noted(10), Noted(1), Noted(2))
let again = act(4, .vote(ballot), minute: 880)
print("到席后再表决：\(machine.refusals(for: again).isEmpty ? "可以" : "不可以")")

// Judge a record as text.
let record = """
  协商会第二次会议
  范围：单次会议
  2026年3月20日 通知：协商会第二次会议   公告栏
  2026年3月28日 会议：协商会第二次会议
  主持：乙    记录：丙
  应到：17人    实到：12人
  一、停车位方案
  【提出】居民代表联名
  10:05 甲（2分钟）：同意。位置合适。
  10:20 【表决】举手；同意6，反对4，弃权2
  【结果】通过
  """
let reading = office.read(record: Array(record.utf8), name: "record.txt")
guard let read = reading.record else { fatalError("unreadable") }
let judgement = procedure.judge(read)
for finding in reading.findings + judgement.findings {
  print(renderer.line(finding, of: "record.txt", in: office.sources))
}

import Deliberation
import Testing

@Suite(
  "What puts a result into force waits for displays, and its time runs from the end of the wait")
struct WaitingTests {
  /// A display of fifteen days after a survey, and a last stage of a kind, due within ten days.
  private func plan(_ kind: Stage.Kind, far: Bool = false, keep: Period = Period(.fixed(15)))
    -> Plan
  {
    var plan = Plan(id: "wait", name: "等公示", version: "1")
    plan.bodies = [Body(name: "议事会", authority: .consultative)]
    var shown = Stage(name: "公示", kind: .disclosure)
    shown.after = ["摸底"]
    shown.what = "方案"
    shown.keep = keep
    shown.objections = Objections(.answered)
    var again = Stage(name: "回访", kind: .survey)
    again.after = ["公示"]
    var last = Stage(name: "末步", kind: kind)
    last.after = [far ? "回访" : "公示"]
    last.within = Period(.fixed(10))
    plan.stages = [Stage(name: "摸底", kind: .survey), shown] + (far ? [again] : []) + [last]
    return plan
  }

  private func record(
    _ last: Act.Content, on date: String?, far: Bool = false, until: String? = nil,
    _ more: (inout CaseBuilder) -> Void = { _ in }
  ) -> CaseBuilder {
    var c = CaseBuilder()
    c.add(.survey(Survey()), on: "2026-03-01", steps: ["摸底"])
    c.display("2026-03-02", "方案", until: until)
    more(&c)
    if far { c.add(.survey(Survey()), on: "2026-03-05", steps: ["回访"]) }
    if let date { c.add(last, on: date, wording: "末步", steps: ["末步"]) }
    return c
  }

  private static let forced: [(Stage.Kind, Act.Content)] = [
    (.implementation, .implementation(Implementation(.start))), (.covenant, .covenant),
    (.deed(.honour), .deed(Deed(.honour))), (.deed(.expense), .deed(Deed(.expense))),
  ]

  @Test(
    "On the last day of the display it is too early, the next day it is not; the tenth day after is the last"
  )
  func counted() {
    for (kind, content) in Self.forced {
      for far in [false, true] {
        func found(_ date: String) -> [FindingID] {
          ids(plan(kind, far: far).judge(record(content, on: date, far: far)))
        }
        #expect(found("2026-03-17") == [.displayNotOver], "\(kind)")
        #expect(found("2026-03-18") == [], "\(kind)")
        #expect(found("2026-03-27") == [], "\(kind)")
        #expect(found("2026-03-28") == [.stepOverdue], "\(kind)")
      }
    }
  }

  @Test("A display announced for longer than it must be: its time runs from the announced end")
  func announced() {
    func found(_ date: String) -> [FindingID] {
      ids(
        plan(.covenant).judge(record(.covenant, on: date, until: "2026-03-20")))
    }
    #expect(found("2026-03-30") == [])
    #expect(found("2026-03-31") == [.stepOverdue])
  }

  @Test(
    "An objection answered after the display: its time runs from the answer; without one nothing goes on"
  )
  func answered() {
    func found(_ date: String, answer: String?) -> [FindingID] {
      ids(
        plan(.covenant).judge(
          record(.covenant, on: date) { c in
            c.add(.objection, on: "2026-03-10", object: "方案", wording: "王某，再议")
            if let answer {
              c.add(.answer(Answer()), on: answer, object: "王某的异议", wording: "已说明")
            }
          }))
    }
    #expect(found("2026-03-30", answer: "2026-03-20") == [])
    #expect(found("2026-03-31", answer: "2026-03-20") == [.stepOverdue])
    #expect(found("2026-03-27", answer: "2026-03-12") == [])
    #expect(found("2026-03-28", answer: "2026-03-12") == [.stepOverdue])
    #expect(found("2026-03-27", answer: nil) == [.objectionUnanswered])
  }

  @Test("What goes on beside a display has its time from the day that is put up")
  func beside() {
    for (kind, content) in [
      (Stage.Kind.evaluation, Act.Content.evaluation(Evaluation())),
      (.deed(.submission), .deed(Deed(.submission))),
    ] {
      func found(_ date: String) -> [FindingID] {
        ids(plan(kind).judge(record(content, on: date)))
      }
      #expect(found("2026-03-12") == [], "\(kind)")
      #expect(found("2026-03-13") == [.stepOverdue], "\(kind)")
    }
  }

  @Test("Not done yet: running until the tenth day after the display, overdue from the next")
  func duties() {
    func judged(_ asOf: String) -> Judgement {
      plan(.deed(.honour)).judge(record(.covenant, on: nil), asOf: day(asOf))
    }
    for date in ["2026-03-10", "2026-03-27"] {
      let duty = judged(date).duties.first { $0.kind == .stage }
      #expect(duty?.due == day("2026-03-27") && duty?.status == .running)
      #expect(ids(judged(date)) == [])
    }
    #expect(ids(judged("2026-03-28")) == [.stepOverdue])
  }

  @Test("Where nobody has settled how long the display lasts, nothing is late")
  func open() {
    let plan = plan(.covenant, keep: Period(.open("公示天数")))
    #expect(ids(plan.judge(record(.covenant, on: "2026-12-01"))) == [.parameterOpen])
  }

  @Test("Before it is over, what puts into force is not in order; what goes on beside it is")
  func inOrder() throws {
    for (kind, isAllowed) in [
      (Stage.Kind.covenant, false), (.deed(.honour), false), (.evaluation, true),
    ] {
      let book = Rulebook(plan: plan(kind), law: LawBook(), calendar: .y2026)
      var machine = Machine(book: book, head: CaseBuilder().record)
      machine.apply(record(.covenant, on: nil).record.acts)
      let last = machine.inOrder(on: day("2026-03-10")).last
      #expect(last?.allowed == isAllowed, "\(kind)")
    }
  }
}

// 取自 Sources/Yishi/Yishi.docc/Extending.md；由 .ci/docc.sh --write 写出，不要手改。Made from the page; do not edit.
import Deliberation
import ProcedureScript
import Yishi

func articleExtending() {

  var limits = ScriptLimits()
  limits.stepsPerCall = 100_000
  var office = Office(limits: limits)
  let rules = """
    return rules "会风" {
      id = "conduct", version = "1", sample = true,
      rule "不超过三分钟" { over = "speech", check = function(s) return s.minutes == nil or s.minutes <= 3, "太长" end },
    }
    """
  office.add(script: Array(rules.utf8), name: "conduct.lua")
  print(office.names.contains("会风"))
  let book = office.allLaw()
  for entry in book.versions(of: "village.representatives.quorum") {
    print(entry.instrument, entry.version, entry.article, entry.from?.description ?? "")
  }
}

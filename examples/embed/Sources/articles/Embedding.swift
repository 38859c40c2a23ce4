// 取自 Sources/Yishi/Yishi.docc/Embedding.md；由 .ci/docc.sh --write 写出，不要手改。Made from the page; do not edit.
import Reporting
import Yishi

func articleEmbedding() {

  let script = """
    return procedure "小区议事" {
      id = "estate-talk", version = "1",
      body "议事会" { kind = "consultative" },
      step "商议" {
        body = "议事会",
        quorum = at_least { "2/3", of = "members" },
        pass = more_than { "1/2", of = "present" },
      },
    }
    """
  let minutes = """
    停车位调整  会议记录
    范围：单次会议
    名册：议事会（名册.csv）
    2026年3月14日 会议：议事会第一次会议
    应到：3人    实到：3人
    一、停车位调整方案
    【表决】举手；同意1，反对1，弃权1
    【结果】通过
    """

  var office = Office()
  let procedure = office.load(script: Array(script.utf8), name: "procedure.lua")
  let reading = office.read(record: Array(minutes.utf8), name: "minutes.txt")
  let examination = office.examine(reading, by: procedure)
  let renderer = OneLineRenderer(.chinese)
  for finding in examination.judgement.findings {
    print(renderer.line(finding, of: "minutes.txt", in: office.sources))
  }
  let roster = "编号,姓名,类别\n1,周敏,社区代表\n2,赵一禾,居民代表\n3,钱二禾,居民代表\n"
  let withRoster = office.read(record: Array(minutes.utf8), name: "minutes.txt") { name in
    (bytes: Array(roster.utf8), name: name)
  }
  let again = office.examine(withRoster, by: procedure)
  print(again.judgement.findings.map(\.id.rawValue))
}

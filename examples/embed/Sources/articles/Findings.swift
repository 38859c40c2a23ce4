// 取自 Sources/Yishi/Yishi.docc/Findings.md；由 .ci/docc.sh --write 写出，不要手改。Made from the page; do not edit.
import Deliberation
import Reporting
import SourceText
import Yishi

func articleFindings() {

  func late(_ judgement: Judgement) -> [(meeting: Place, short: Int)] {
    judgement.findings.compactMap { finding in
      guard finding.id == .noticeTooShort, case .count(let short)? = finding[.short] else { return nil }
      return (finding.place, short)
    }
  }
  func unmet(_ judgement: Judgement) -> Int { judgement.sums.count { !$0.holds } }
  print(Explanation.title(for: .quorumNotMet, in: .chinese))
  print(Explanation.text(for: .quorumNotMet, in: .english))
}

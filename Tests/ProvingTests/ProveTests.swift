import Deliberation
import Minutes
import Proving
import SourceText
import Testing
import Yishi

@Suite("A proof over all histories of 四议两公开")
struct ProveTests {
  @Test("The true procedure keeps what it promises")
  func whole() throws {
    let clock = ContinuousClock()
    for limit in [300, 3000, 20000] {
      let begin = clock.now
      let (_, proof) = try prove(FourTwo.script, ProofBounds(maxStates: limit, members: 4))
      print(limit, proof.states, proof.isComplete, clock.now - begin)
      for (property, example) in proof.counterexamples {
        print(property, RecordWriter.write(example.record))
      }
      if proof.isComplete { break }
    }
  }
}

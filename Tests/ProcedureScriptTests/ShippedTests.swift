import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("The scripts of the package")
struct ShippedTests {
  @Test("The law tables load without a word of complaint")
  func law() throws {
    let law = try shippedLaw()
    #expect(shown(law.findings) == [])
    #expect(law.book.keys.count > 80)
  }

  @Test(
    "The shipped procedures load; what the sources leave open is listed and nothing else",
    arguments: ["five-steps-seven-rules", "four-deliberations-two-disclosures"])
  func procedures(name: String) throws {
    let loader = ProcedureLoader(library: try shippedLibrary(), law: try shippedLaw().book)
    let loading = loader.load(try file("procedures/\(name).lua"))
    let refused = loading.isRefused
    #expect(!refused, "\(shown(loading.findings))")
    #expect(shown(loading.findings).count == 1 && loading.findings.first?.id == .parameterUnbound)
    let plan = try #require(loading.plan)
    #expect(plan.id == name)
    #expect(!plan.openParameters.isEmpty)
  }

  @Test("The adopting scripts bind every parameter", arguments: ["ditch", "garden"])
  func adopted(name: String) throws {
    let loader = ProcedureLoader(library: try shippedLibrary(), law: try shippedLaw().book)
    let loading = loader.load(try file("examples/\(name)/procedure.lua"))
    let refused = loading.isRefused
    #expect(!refused, "\(shown(loading.findings))")
    let plan = try #require(loading.plan)
    #expect(plan.openParameters.isEmpty)
  }
}

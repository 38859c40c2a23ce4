import Deliberation
import Foundation
import Testing

@testable import Minutes

@Suite("The committed schemas")
struct SchemaTests {
  private typealias Object = [String: Any]

  private func schema(_ name: String) throws -> Object {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "docs/schema/\(name).schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  private func keys(_ schema: Object, _ path: String...) throws -> Set<String> {
    var here = schema
    for step in path { here = try #require(here[step] as? Object) }
    return Set(try #require(here["properties"] as? Object).keys)
  }

  /// The keys of an act of a type: its own and those of any act.
  private func keys(_ schema: Object, of type: String) throws -> Set<String> {
    try keys(schema, "$defs", "act-\(type)").union(keys(schema, "$defs", "act"))
  }

  private func names(_ keys: JSONKeySet) -> Set<String> { Set(keys.keys.map(\.rawValue)) }

  @Test("Each shape that is read has exactly the keys of its schema")
  func shapes() throws {
    let record = try schema("case")
    let journal = try schema("journal")
    #expect(try keys(record) == names(JSONShape.record))
    #expect(try keys(record, "properties", "rosters", "items") == names(JSONShape.roster))
    for kind in Act.Kind.allCases {
      let own = names(JSONShape.act(kind))
      #expect(try keys(record, of: kind.rawValue) == own)
      #expect(try keys(journal, of: kind.rawValue) == own.union(names(JSONShape.journal)))
    }
    for schema in [record, journal] {
      #expect(try keys(schema, "$defs", "member") == names(JSONShape.member))
      #expect(try keys(schema, "$defs", "fact") == names(JSONShape.fact))
    }
  }

  @Test("The fields of every deed are those of the register, with its choices")
  func deeds() throws {
    for name in ["case", "journal"] {
      let defs = try #require(try schema(name)["$defs"] as? Object)
      for kind in DeedKind.all {
        let act = try #require(defs["act-\(kind.act.rawValue)"] as? Object)
        let fields = try #require((act["properties"] as? Object)?["fields"] as? Object)
        let properties = try #require(fields["properties"] as? Object)
        #expect(Set(properties.keys) == Set(kind.fields.map(\.slug)), "\(kind.noun)")
        for field in kind.fields {
          let words = (properties[field.slug] as? Object)?["enum"] as? [String]
          #expect((words ?? []) == field.choices.map(\.slug), "\(kind.noun) \(field.key)")
        }
      }
    }
  }

  @Test("Enumerations of the schema are those of the model")
  func enumerations() throws {
    let record = try schema("case")
    func words(_ kind: String, _ key: String) throws -> [String] {
      let defs = try #require(record["$defs"] as? Object)
      let act = try #require(defs["act-\(kind)"] as? Object)
      let property = try #require((act["properties"] as? Object)?[key] as? Object)
      return try #require(property["enum"] as? [String])
    }
    #expect(try words("vote", "method") == VoteMethod.allCases.map(\.rawValue))
    #expect(try words("result", "claim") == Claim.Outcome.allCases.map(\.rawValue))
    #expect(try words("result", "base") == Base.allCases.map(\.rawValue))
    #expect(try words("motion", "form") == Motion.Form.allCases.map(\.rawValue))
    #expect(try words("speech", "stance") == Speech.Stance.allCases.map(\.rawValue))
    #expect(try words("implementation", "phase") == Implementation.Phase.allCases.map(\.rawValue))
  }

  @Test("Every key the writer emits is in the schema of its object")
  func emitted() throws {
    let record = try schema("case")
    for seed in 1...200 {
      var generator = RecordGenerator(seed: UInt64(seed))
      let text = CaseJSON.write(generator.record())
      let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
      #expect(Set(object.keys).isSubset(of: try keys(record)))
      for act in try #require(object["acts"] as? [Object]) {
        let type = try #require(act["type"] as? String)
        #expect(Set(act.keys).isSubset(of: try keys(record, of: type)))
      }
    }
  }
}

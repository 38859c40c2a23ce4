import SourceText

/// What has been said already and is said only once.
enum ReportedFact: Hashable, Sendable {
  case base(Base, Place)
  case count(BaseUnit, Place)
  case part(String, Place)
  case law(String, Day)
  case predicate(Place)
  case need(stage: Int, thread: Int)
  case calendar(year: Int)
  case rule(String)
  case noRoster(body: String)
  case composition(body: String, counts: [String])
  case proxies(meeting: Int)
  case survey(act: Int)
  case closed
  case authority(body: String)
  case overruled(String, String)
  case localText(String)
  case text(String)
}

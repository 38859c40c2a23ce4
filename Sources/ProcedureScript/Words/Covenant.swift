import Deliberation

extension Word {
  static let covenant = Word(
    "covenant", "公约", form: .named, inside: ["procedure"], keys: meetingKeys,
    about: "事后订立的公约。",
    aboutEnglish: "A covenant adopted as follow-up.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "协商会" { kind = "consultative" },
        step "商议" { body = "协商会" },
        covenant "居民公约" { after = "商议", optional = true },
      }
      """,
    build: { .stage(buildMeeting($0, .covenant)) })
}

import Deliberation

extension Word {
  static let proposal = Word(
    "proposal", "提议", form: .named, inside: ["procedure"], keys: meetingKeys,
    about: "把一件事提出来：可以是一次会议，也可以只是提出。",
    aboutEnglish: "A matter is raised, in a meeting or by a plain proposal.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "村党组织" { kind = "binding" },
        proposal "提议" { body = "村党组织", records = { "提议" } },
      }
      """,
    build: { .stage(buildMeeting($0, .proposal)) })
}

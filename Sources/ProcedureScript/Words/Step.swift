import Deliberation

extension Word {
  static let step = Word(
    "step", "步骤", form: .named, inside: ["procedure"], keys: meetingKeys,
    about: "一次会议上的一步：哪个机构开会，多少人到会，多少人同意。",
    aboutEnglish: "A step held in a meeting of a body: quorum, majority, notice.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "村民代表会议" { kind = "binding" },
        step "决议" {
          body = "村民代表会议",
          notice = days { 10, count = "clear" },
          quorum = at_least { "2/3", of = "members" },
          pass = more_than { "1/2", of = "present" },
        },
      }
      """,
    build: { .stage(buildMeeting($0, .meeting)) })
}

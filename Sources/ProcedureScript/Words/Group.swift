import Deliberation

extension Word {
  static let group = Word(
    "group", "分组", form: .named, inside: ["procedure"],
    keys: [
      Key(
        "labels", "标记", .texts, required: true, "同时具有的标记，如 村民代表、女", "marks a member must all carry")
    ],
    about: "给一群成员起个名称：同时具有这些标记的人。门槛写 group = 这个名称。",
    aboutEnglish: "A name for a group of members, by which thresholds may be limited.",
    example: """
      return procedure "村民代表会议" {
        id = "representatives", version = "2026.1",
        group "妇女代表" { labels = { "村民代表", "女" } },
        body "村民代表会议" { kind = "binding" },
        step "决议" {
          body = "村民代表会议",
          quorum = all_of {
            at_least { "2/3", of = "members" },
            at_least { "2/3", of = "members", group = "妇女代表" },
          },
        },
      }
      """,
    build: { block in
      .group(
        MemberGroup(
          name: block.name ?? "", labels: block.texts("labels"), site: Site(block.place)))
    })
}

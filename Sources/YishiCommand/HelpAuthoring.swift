import Reporting

extension Help {
  /// The page of a command that writes or tries procedures.
  static func authoringPage(of command: String?, in language: Language) -> HelpPage? {
    let texts = CommandTexts.of(language)
    let (a, o, v) = (texts.authoring, texts.options, texts.values)
    let spoken = [
      HelpPage.Entry("--language <\(v.language)>", o.language),
      HelpPage.Entry("-h, --help", o.help),
    ]
    switch command {
    case "new":
      return HelpPage(
        command: "yishi new", abstract: a.new,
        usage: "yishi new <\(a.nameValue)> [--surface <zh|en>]",
        arguments: [HelpPage.Entry("<\(a.nameValue)>", a.name)],
        options: [HelpPage.Entry("--surface <zh|en>", a.surface)] + spoken)
    case "test":
      return HelpPage(
        command: "yishi test", abstract: a.test,
        usage: "yishi test [<\(v.folder)|\(v.file)>...] [--accept]",
        arguments: [HelpPage.Entry("<\(v.folder)|\(v.file)>...", a.samples)],
        options: [
          HelpPage.Entry("--accept", a.accept),
          HelpPage.Entry("--format <\(v.format)>", o.format),
          HelpPage.Entry("--color <\(v.color)>", o.color),
        ] + spoken)
    case "fmt":
      return HelpPage(
        command: "yishi fmt", abstract: a.fmt, usage: "yishi fmt <\(v.file)>... [--check]",
        arguments: [HelpPage.Entry("<\(v.file)>...", a.files)],
        options: [HelpPage.Entry("--check", a.check)] + spoken)
    case "watch":
      return HelpPage(
        command: "yishi watch", abstract: a.watch,
        usage: "yishi watch <\(v.file)> <\(v.file)> [--at <\(v.moment)>]",
        arguments: [
          HelpPage.Entry("<\(v.file)>", o.script), HelpPage.Entry("<\(v.file)>", o.record),
        ],
        options: [HelpPage.Entry("--at <\(v.moment)>", o.at)] + spoken)
    case "repl":
      return HelpPage(
        command: "yishi repl", abstract: a.repl, usage: "yishi repl <\(v.file)>",
        arguments: [HelpPage.Entry("<\(v.file)>", o.script)], options: spoken)
    case "play":
      return HelpPage(
        command: "yishi play", abstract: a.play,
        usage: "yishi play [<\(a.storyValue)>] [--straight] [--save <\(v.file)>]",
        arguments: [HelpPage.Entry("<\(a.storyValue)>", a.story)],
        options: [
          HelpPage.Entry("--straight", a.straight),
          HelpPage.Entry("--save <\(v.file)>", a.save),
          HelpPage.Entry("--color <\(v.color)>", o.color),
        ] + spoken)
    case "lsp":
      return HelpPage(
        command: "yishi lsp", abstract: a.lsp, usage: "yishi lsp [--stdio]", arguments: [],
        options: [HelpPage.Entry("--stdio", a.stdio)] + spoken)
    default: return nil
    }
  }
}

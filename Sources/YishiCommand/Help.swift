import ArgumentParser
import Reporting

/// Help in the user's language: pages as data, made of the texts in `Reporting`.
enum Help {
  /// The subcommands that help tells of.
  static let commands = [
    "validate", "check", "prove", "replay", "diff", "remedy", "what-if", "register", "explain",
    "convert", "draw", "handbook", "new", "test", "fmt", "watch", "repl", "play", "lsp", "serve",
    "help", "reference",
  ]

  /// The language a call asks for; Chinese unless it says otherwise.
  static func language(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language=en" { return .english }
      if argument == "--language", arguments.dropFirst(index + 1).first == "en" { return .english }
    }
    return .chinese
  }

  /// The page a call asks for, if it asks for help at all.
  static func page(for arguments: [String], in language: Language) -> HelpPage? {
    var rest = arguments.filter { !$0.hasPrefix("--language=") }
    if let option = rest.firstIndex(of: "--language") {
      rest.removeSubrange(option..<min(option + 2, rest.count))
    }
    if rest.isEmpty { return root(language) }
    if rest.first == "help" {
      return page(of: rest.dropFirst().first, in: language) ?? root(language)
    }
    let end = rest.firstIndex(of: "--") ?? rest.count
    guard rest[..<end].contains(where: { $0 == "-h" || $0 == "--help" }) else { return nil }
    return page(of: rest.first, in: language) ?? root(language)
  }

  /// The page of a subcommand.
  static func page(of command: String?, in language: Language) -> HelpPage? {
    let texts = CommandTexts.of(language)
    let (o, v) = (texts.options, texts.values)
    func option(_ name: String, _ value: String, _ help: String) -> HelpPage.Entry {
      HelpPage.Entry("\(name) <\(value)>", help)
    }
    let common = [
      option("--format", v.format, o.format), option("--language", v.language, o.language),
      option("--color", v.color, o.color), HelpPage.Entry("-h, --help", o.help),
    ]
    let procedure = option("--procedure", v.file, o.procedure)
    switch command {
    case "check":
      return HelpPage(
        command: "yishi check", abstract: texts.abstracts.check,
        usage: "yishi check <\(v.file)>... [--powers] [--members <\(v.number)>]",
        arguments: [HelpPage.Entry("<\(v.file)>...", o.scripts)],
        options: [
          HelpPage.Entry("--powers", o.powers), option("--members", v.number, o.members),
        ] + common)
    case "prove":
      return HelpPage(
        command: "yishi prove", abstract: texts.abstracts.prove,
        usage: "yishi prove <\(v.file)> [--out <\(v.file)>] [--max-states <\(v.number)>]",
        arguments: [HelpPage.Entry("<\(v.file)>", o.script)],
        options: [
          option("--out", v.file, o.out), option("--max-states", v.number, o.maxStates),
          option("--members", v.number, o.members), option("--from", v.date, o.from),
        ] + common)
    case "validate":
      return HelpPage(
        command: "yishi validate", abstract: texts.abstracts.validate,
        usage: "yishi validate <\(v.file)>... [--procedure <\(v.file)>] [--as-of <\(v.date)>]",
        arguments: [HelpPage.Entry("<\(v.file)>...", o.records)],
        options: [procedure, option("--as-of", v.date, o.asOf)] + common)
    case "replay":
      return HelpPage(
        command: "yishi replay", abstract: texts.abstracts.replay,
        usage: "yishi replay <\(v.file)> [--at <\(v.moment)>] [--procedure <\(v.file)>]",
        arguments: [HelpPage.Entry("<\(v.file)>", o.record)],
        options: [option("--at", v.moment, o.at), procedure] + common)
    case "diff":
      return HelpPage(
        command: "yishi diff", abstract: texts.abstracts.diff,
        usage: "yishi diff <\(v.file)> <\(v.file)> [<\(v.file)>...] [--as-of <\(v.date)>]",
        arguments: [
          HelpPage.Entry("<\(v.file)>", o.old), HelpPage.Entry("<\(v.file)>", o.new),
          HelpPage.Entry("<\(v.file)>...", o.both),
        ],
        options: [option("--as-of", v.date, o.asOf)] + common)
    case "remedy":
      return HelpPage(
        command: "yishi remedy", abstract: texts.abstracts.remedy,
        usage: "yishi remedy <\(v.file)> [--as-of <\(v.date)>] [--distance]",
        arguments: [HelpPage.Entry("<\(v.file)>", o.record)],
        options: [
          option("--as-of", v.date, o.asOf), HelpPage.Entry("--distance", o.distance), procedure,
        ] + common)
    case "what-if":
      return HelpPage(
        command: "yishi what-if", abstract: texts.abstracts.whatIf,
        usage: "yishi what-if <\(v.file)> [--without <\(v.person)>...] "
          + "[--recused <\(v.person)>...] [--at <\(v.moment)>]",
        arguments: [HelpPage.Entry("<\(v.file)>", o.record)],
        options: [
          HelpPage.Entry("--without <\(v.person)>...", o.without),
          HelpPage.Entry("--recused <\(v.person)>...", o.recused),
          option("--at", v.moment, o.at), procedure,
        ] + common)
    case "register":
      return HelpPage(
        command: "yishi register", abstract: texts.abstracts.register,
        usage: "yishi register <\(v.folder)> [--as-of <\(v.date)>]",
        arguments: [HelpPage.Entry("<\(v.folder)>", o.folder)],
        options: [option("--as-of", v.date, o.asOf)] + common)
    case "explain":
      return HelpPage(
        command: "yishi explain", abstract: texts.abstracts.explain,
        usage: "yishi explain [<\(v.finding)>]",
        arguments: [HelpPage.Entry("<\(v.finding)>", o.finding)],
        options: [
          option("--language", v.language, o.language), HelpPage.Entry("-h, --help", o.help),
        ])
    case "convert":
      return HelpPage(
        command: "yishi convert", abstract: texts.abstracts.convert,
        usage: "yishi convert <\(v.file)> --to <text|json|zh|en> [--output <\(v.file)>]",
        arguments: [HelpPage.Entry("<\(v.file)>", o.input)],
        options: [
          option("--to", "text|json|zh|en", o.to), option("--output", v.file, o.output),
          option("--language", v.language, o.language), HelpPage.Entry("-h, --help", o.help),
        ])
    case "draw":
      return HelpPage(
        command: "yishi draw", abstract: texts.abstracts.draw,
        usage: "yishi draw <\(v.file)> [--as <svg|dot|mermaid>] [--output <\(v.file)>]",
        arguments: [HelpPage.Entry("<\(v.file)>", o.script)],
        options: [
          option("--as", "svg|dot|mermaid", o.drawAs), option("--output", v.file, o.output),
          option("--language", v.language, o.language), HelpPage.Entry("-h, --help", o.help),
        ])
    case "handbook":
      return HelpPage(
        command: "yishi handbook", abstract: texts.abstracts.handbook,
        usage: "yishi handbook <\(v.file)> [--members <\(v.number)>] [--output <\(v.file)>]",
        arguments: [HelpPage.Entry("<\(v.file)>", o.script)],
        options: [
          option("--members", v.number, o.members), option("--output", v.file, o.output),
          option("--language", v.language, o.language), HelpPage.Entry("-h, --help", o.help),
        ])
    case "serve": return texts.studioHelp(command: "yishi serve")
    default: return authoringPage(of: command, in: language)
    }
  }

  /// The manual page, of all the pages.
  static func manual(_ language: Language) -> String {
    ManualPage(language, version: YishiCommand.configuration.version)
      .render(root(language), commands.compactMap { page(of: $0, in: language) })
  }

  private static func root(_ language: Language) -> HelpPage {
    let texts = CommandTexts.of(language)
    let (a, o) = (texts.abstracts, texts.options)
    return HelpPage(
      command: "yishi", abstract: a.root, usage: "yishi <\(texts.values.command)> …",
      discussion: texts.exitCodes,
      options: [HelpPage.Entry("--version", o.version), HelpPage.Entry("-h, --help", o.help)],
      subcommands: [
        HelpPage.Entry("validate", a.validate), HelpPage.Entry("check", a.check),
        HelpPage.Entry("prove", a.prove),
        HelpPage.Entry("replay", a.replay), HelpPage.Entry("diff", a.diff),
        HelpPage.Entry("remedy", a.remedy), HelpPage.Entry("what-if", a.whatIf),
        HelpPage.Entry("register", a.register), HelpPage.Entry("explain", a.explain),
        HelpPage.Entry("convert", a.convert), HelpPage.Entry("new", texts.authoring.new),
        HelpPage.Entry("test", texts.authoring.test), HelpPage.Entry("fmt", texts.authoring.fmt),
        HelpPage.Entry("watch", texts.authoring.watch),
        HelpPage.Entry("repl", texts.authoring.repl),
        HelpPage.Entry("play", texts.authoring.play), HelpPage.Entry("lsp", texts.authoring.lsp),
        HelpPage.Entry("draw", a.draw), HelpPage.Entry("handbook", a.handbook),
        HelpPage.Entry("serve", texts.studio.abstract),
        HelpPage.Entry("help", a.help),
      ])
  }
}

import ArgumentParser
import Authoring
import Deliberation
import Minutes
import Reporting
import SourceText
import Yishi

#if canImport(Glibc)
  import Glibc
#endif

/// `yishi watch SCRIPT RECORD`: at every save, judges the record again and tells what changed.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "watch")

  @Argument var script: String
  @Argument var record: String
  @Option var at: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    var moment: Moment?
    if let at {
      guard let known = Times.moment(at) else { throw options.fail(.badMoment(at, option: "--at")) }
      moment = known
    }
    for path in [script, record] where !Files.exists(path) {
      throw options.fail(.noSuchFile(path))
    }
    endOnInterrupt()
    let renderer = RehearsalRenderer(options.language.language, color: options.color.isOn)
    var stamps = self.stamps()
    var (look, sources) = look(at: moment)
    Output.write(renderer.first(look, of: record, sources: sources))
    while true {
      usleep(300_000)
      let now = self.stamps()
      // An editor that puts a new file in the old one's place leaves a moment without any.
      guard now != stamps, now.prefix(2).allSatisfy({ $0 != nil }) else { continue }
      stamps = now
      let (next, table) = self.look(at: moment)
      let changes = Changes(from: look, to: next)
      Output.write(renderer.changes(changes, of: record, before: sources, after: table))
      (look, sources) = (next, table)
    }
  }

  /// Whoever stops watching has found what was wanted: Ctrl+C is no failure.
  private func endOnInterrupt() {
    signal(SIGINT) { _ in _exit(0) }
    // A parent may have left it blocked.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    sigprocmask(SIG_UNBLOCK, &interrupt, nil)
  }

  /// The states of the script, the record, and the lists beside them.
  private func stamps() -> [Files.Stamp?] {
    let folder = Files.folder(of: record)
    let lists = Files.names(in: folder).filter { $0.hasSuffix(".csv") }
    return ([script, record] + lists.map { Files.join(folder, $0) }).map(Files.stamp)
  }

  private func look(at moment: Moment?) -> (Look, SourceTable) {
    var desk = Desk()
    if let problem = desk.use(script) {
      return (Look(findings: problem.findings), desk.office.sources)
    }
    let reading = desk.read(record)
    guard let read = reading.record,
      case .success(let procedure) = desk.procedure(for: read, at: record)
    else { return (Look(findings: reading.findings), desk.office.sources) }
    var open = read
    // At that moment the case had not been closed yet.
    if let moment, let closed = read.closed, closed.value > moment.day { open.closed = nil }
    guard let machine = procedure.replay(open, upTo: moment) else {
      return (Look(findings: reading.findings), desk.office.sources)
    }
    let judgement = moment.map { machine.settled(asOf: $0.day) } ?? procedure.judge(read)
    var permissions: [Permission] = []
    if let day = moment?.day ?? machine.now?.day {
      for matter in machine.matters.indices {
        permissions += machine.inOrder(on: day, matter: matter)
      }
    }
    let findings =
      procedure.findings + procedure.heard(reading.findings) + judgement.findings
    return (Look(findings: findings, permissions: permissions), desk.office.sources)
  }
}

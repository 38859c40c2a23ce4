import ArgumentParser
import Deliberation
import LanguageServer
import Minutes
import Reporting
import SourceText
import SystemPackage
import Yishi

#if canImport(Glibc)
  import Glibc
#endif

/// `yishi lsp`: a language server for editors, over standard input and output.
struct Lsp: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lsp")

  /// Editors may say how they talk; there is but this one way.
  @Flag var stdio = false
  @Option var language: Tongue = .zh

  func run() throws {
    // An editor that has gone away is no reason to die before saying so with the exit code.
    signal(SIGPIPE, SIG_IGN)
    var server = LanguageServer(
      .ofFiles, version: YishiCommand.configuration.version, language: language.language)
    var hasEnded = false
    while server.exitCode == nil {
      while !hasEnded, server.waiting < Self.most, Self.isReady(wait: false) {
        hasEnded = !Self.read(into: &server)
      }
      if let bytes = server.work() {
        guard (try? FileDescriptor.standardOutput.writeAll(bytes)) != nil else { break }
      } else if hasEnded {
        break
      } else {
        _ = Self.isReady(wait: true)
        hasEnded = !Self.read(into: &server)
      }
    }
    throw ExitCode(server.exitCode ?? 1)
  }

  /// So much is read ahead and no more.
  private static let most = 128 << 20

  private static func isReady(wait: Bool) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, wait ? -1 : 0) > 0
  }

  /// Reads what there is; `false` at the end.
  private static func read(into server: inout LanguageServer) -> Bool {
    let block = try? [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = try FileDescriptor.standardInput.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    guard let block, !block.isEmpty else { return false }
    server.take(block)
    return true
  }
}

extension Examiner {
  /// Examines texts as the commands do, with the files beside them.
  fileprivate static var ofFiles: Examiner {
    Examiner(
      script: { examinee in
        var desk = Desk(for: examinee)
        return desk.examine(script: examinee)
      },
      record: { examinee in
        var desk = Desk(for: examinee)
        return desk.examine(record: examinee)
      },
      law: {
        var office = Office()
        return office.allLaw()
      })
  }
}

extension Desk {
  fileprivate init(for examinee: Examinee) {
    self.init(open: examinee.open, shared: examinee.root.map { Files.join($0, "procedures") })
  }

  /// A script as `yishi check` has it.
  fileprivate mutating func examine(script examinee: Examinee) -> Examined {
    var examined = Examined()
    let problem = use(examinee.path)
    examined.procedure = current
    // A set of rules is no procedure by itself and may be in order all the same.
    let isRules = current?.nonProcedure != nil
    examined.findings =
      isRules ? current?.findings ?? [] : problem?.findings ?? current?.findings ?? []
    finish(&examined, examinee)
    return examined
  }

  /// A record as `yishi validate` has it; of a file of several the first.
  fileprivate mutating func examine(record examinee: Examinee) -> Examined {
    var examined = Examined()
    var file = open(examinee.path)
    guard let reading = next(of: &file) else { return examined }
    examined.record = reading.record
    examined.findings = reading.findings
    if let record = reading.record {
      let judged = judge(reading, record, at: examinee.path)
      examined.findings = judged.judgement.findings
      examined.judgement = judged.judgement
      examined.procedure = judged.procedure
      examined.faults = judged.fault.map { [$0] } ?? []
    }
    finish(&examined, examinee)
    return examined
  }

  private mutating func finish(_ examined: inout Examined, _ examinee: Examinee) {
    examined.sources = office.sources
    examined.law = office.law
    examined.procedures = office.procedureNames.flatMap { name in
      office.versions(of: name).map { "\(name)@\($0)" }
    }
    if let folder = examinee.folder {
      let open = examinee.open.keys.filter { Files.folder(of: $0) == folder }
        .compactMap { $0.split(separator: "/").last.map(String.init) }
      examined.rosters = Set(Files.names(in: folder) + open).filter { $0.hasSuffix(".csv") }
        .sorted()
    }
  }
}

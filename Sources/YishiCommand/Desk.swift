import Deliberation
import Minutes
import Reporting
import SourceText
import Yishi

/// What the commands share: an office, the files of a call, and how a record finds its procedure.
struct Desk {
  var office = Office()
  /// The folders whose scripts stand in the office.
  private var folders: [String] = []
  /// The path whose scripts were let in last; the records of one file come one after the other.
  private var settled: String?
  /// What has been said of procedures that are not there.
  private var absent: [PlanReference: [Fact]] = [:]
  /// The scripts that may be meant by names of no procedure; `nil` for a name that none may mean.
  private var faulty: [PlanReference: Procedure?] = [:]
  /// The procedure given with `--procedure`, if any.
  private var given: Procedure?

  /// Texts that go before what is on the disk, by path: those an editor has open.
  private var open: [String: [UInt8]] = [:]
  /// The folder of scripts that records of every folder may name.
  private var shared: String? = "procedures"

  /// A desk for the files of a call.
  init() {}

  /// A desk for texts that are open, and the shared folder of scripts, if there is one.
  init(open: [String: [UInt8]], shared: String?) {
    self.open = open
    self.shared = shared
  }

  /// The procedure given last with `use`.
  var current: Procedure? { given }

  /// Takes a `--procedure`: a path of a script, or a name such as 五步七规@2026.1.
  ///
  /// Gives the finding that stands in the way, if one does.
  mutating func use(_ procedure: String) -> ProcedureReport? {
    given = nil
    if procedure.hasSuffix(".lua") || procedure.contains("/") {
      takeIn([Files.folder(of: procedure)])
      do throws(Files.Problem) {
        let loaded = office.load(script: try bytes(of: procedure), name: procedure)
        given = loaded
        if loaded.isUsable { return nil }
        let other = [loaded.nonProcedure].compactMap { $0 }
        return ProcedureReport(
          file: procedure, plan: loaded.plan, findings: loaded.findings + other)
      } catch .tooLarge {
        // What scripts are held to is far less than what is read of a file.
        let problem = Files.Problem.tooLarge(limit: Office.largestScript)
        return ProcedureReport(file: procedure, plan: nil, findings: [problem.finding(procedure)])
      } catch {
        return ProcedureReport(file: procedure, plan: nil, findings: [error.finding(procedure)])
      }
    }
    takeIn([shared].compactMap { $0 })
    let reference = Self.reference(procedure)
    guard let loaded = office.procedure(named: reference) else {
      return ProcedureReport(file: procedure, plan: nil, findings: [unknown(reference, at: .none)])
    }
    given = loaded
    return nil
  }

  /// A name with or without its version.
  static func reference(_ text: String) -> PlanReference {
    let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
    return PlanReference(name: parts.first ?? text, version: parts.count == 2 ? parts[1] : nil)
  }

  private mutating func unknown(_ reference: PlanReference, at place: Place) -> Finding {
    if let known = absent[reference] { return Finding(.procedureUnknown, at: place, known) }
    let finding = office.unknown(reference, at: place)
    absent[reference] = finding.facts
    return finding
  }

  /// Lets the scripts of some folders, and only those, stand beside the shipped ones.
  ///
  /// A record is held against the scripts of its own folder, whatever else the call names.
  private mutating func takeIn(_ folders: [String]) {
    settled = nil
    guard folders != self.folders else { return }
    self.folders = folders
    (absent, faulty) = ([:], [:])
    var seen = Set<String>()
    var scripts: [(bytes: [UInt8], name: String)] = []
    for folder in folders where seen.insert(folder).inserted {
      let typed = open.keys.filter { $0.hasSuffix(".lua") && Files.folder(of: $0) == folder }
      for path in Set(Files.scripts(in: folder) + typed).sorted() {
        if let bytes = try? bytes(of: path) { scripts.append((bytes, path)) }
      }
    }
    office.replaceScripts(with: scripts)
  }

  /// The bytes of a text that is open, else of the file.
  private func bytes(of path: String) throws(Files.Problem) -> [UInt8] {
    if let bytes = open[path] { return bytes }
    return try Files.bytes(of: path)
  }

  /// Takes the procedure given last back, so that each record is held against the one it names.
  mutating func forget() { given = nil }

  /// Opens the records of a path, to be read one by one.
  mutating func open(_ path: String) -> OpenFile {
    do throws(Files.Problem) {
      let bytes = try bytes(of: path)
      let folder = Files.folder(of: path)
      let open = open
      let records = office.open(records: bytes, name: path) { (name) throws(UnreadableFile) in
        try Self.roster(name, in: folder, open: open)
      }
      return OpenFile(folder: folder, records: records)
    } catch {
      return OpenFile(unreadable: Reading(record: nil, findings: [error.finding(path)]))
    }
  }

  /// The next record of a file, with the rosters that stand beside it.
  mutating func next(of file: inout OpenFile) -> Reading? {
    defer { file.unreadable = nil }
    if let unreadable = file.unreadable { return unreadable }
    let folder = file.folder
    guard var records = file.records else { return nil }
    // Taken out and put back, so that reading on does not copy what has been read.
    file.records = nil
    let open = open
    let reading = office.next(of: &records) { (name) throws(UnreadableFile) in
      try Self.roster(name, in: folder, open: open)
    }
    file.records = records
    return reading
  }

  /// A roster is a plain name beside the record: no path out of its folder.
  static func roster(
    _ name: String, in folder: String, open: [String: [UInt8]] = [:]
  ) throws(UnreadableFile) -> (bytes: [UInt8], name: String)? {
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    let path = Files.join(folder, name)
    if let bytes = open[path] { return (bytes, path) }
    do throws(Files.Problem) {
      return (try Files.bytes(of: path), path)
    } catch .missing {
      return nil
    } catch {
      throw UnreadableFile(error.finding(name))
    }
  }

  /// Reads the first record of a path.
  mutating func read(_ path: String) -> Reading {
    var file = open(path)
    return next(of: &file) ?? Reading(record: nil, findings: [])
  }

  /// The procedure of a record, or the finding that says why there is none.
  mutating func procedure(for record: Record, at path: String) -> Result<Procedure, Missing> {
    if let given { return .success(office.localise(given, for: record)) }
    guard let name = record.procedure else {
      return .failure(Missing(finding: Finding(.procedureUnnamed, at: record.title.place)))
    }
    if settled != path {
      let folder = Files.folder(of: path)
      takeIn([folder, Files.join(folder, "procedures"), shared].compactMap { $0 })
      settled = path
    }
    guard let procedure = office.procedure(named: name.value) else {
      if let faulty = meant(by: name.value), !faulty.isUsable { return .success(faulty) }
      return .failure(Missing(finding: unknown(name.value, at: name.place)))
    }
    return .success(office.localise(procedure, for: record))
  }

  /// The script that may be meant by a name of no procedure; many records may say the same name.
  private mutating func meant(by reference: PlanReference) -> Procedure? {
    if let known = faulty[reference] { return known }
    let procedure = office.faulty(for: reference)
    faulty[reference] = .some(procedure)
    return procedure
  }

  /// A path whose records are being read.
  struct OpenFile {
    var folder = ""
    var records: OpenRecords?
    var unreadable: Reading?
  }

  /// Why a record has no procedure.
  struct Missing: Error { var finding: Finding }
}

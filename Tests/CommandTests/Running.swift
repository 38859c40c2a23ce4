import Foundation
import Testing

/// What a run of the command gave.
struct Run {
  var code: Int32
  var output: String
  var errors: String
}

/// The repository's root, and the built command beside the tests.
enum Places {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let command: URL = {
    // The command stands beside the bundle of tests, wherever that was built.
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("yishi")
  }()
}

/// Runs the command in a folder of the repository.
func yishi(
  _ arguments: String..., in folder: String = ".", input: Data? = nil,
  environment: [String: String] = [:]
) throws -> Run {
  try run(arguments, in: folder, input: input, environment: environment)
}

func run(
  _ arguments: [String], in folder: String = ".", input: Data? = nil,
  environment: [String: String] = [:]
) throws -> Run {
  let process = Process()
  process.executableURL = Places.command
  process.arguments = arguments
  process.currentDirectoryURL =
    folder.hasPrefix("/")
    ? URL(fileURLWithPath: folder) : Places.root.appendingPathComponent(folder)
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let (out, err) = (Pipe(), Pipe())
  process.standardOutput = out
  process.standardError = err
  let stdin = Pipe()
  process.standardInput = stdin
  try process.run()
  if let input { stdin.fileHandleForWriting.write(input) }
  try? stdin.fileHandleForWriting.close()
  let errors = Box()
  let reader = Thread {
    errors.data = err.fileHandleForReading.readDataToEndOfFile(); errors.done.signal()
  }
  reader.start()
  let output = out.fileHandleForReading.readDataToEndOfFile()
  errors.done.wait()
  process.waitUntilExit()
  return Run(
    code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
    errors: String(decoding: errors.data, as: UTF8.self))
}

private final class Box: @unchecked Sendable {
  var data = Data()
  let done = DispatchSemaphore(value: 0)
}

/// A folder of its own for one test.
func scratch() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "yishi-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}

import Reporting
import SourceText
import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

/// Writing that loses nothing: new files never over old ones, old ones whole or not at all.
extension Files {
  /// Makes one folder; `false` when there is something of that name, or it cannot be made.
  static func makeNew(folder: String) -> Bool { mkdir(folder, 0o755) == 0 }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool { stamp(of: path) != nil }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes a file that is not there yet.
  static func writeNew(_ text: String, to path: String) -> Bool {
    guard
      let descriptor = try? FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    else { return false }
    defer { try? descriptor.close() }
    return (try? descriptor.writeAll(Array(text.utf8))) != nil
  }

  /// Puts other bytes in a file at one stroke: whoever reads it sees the old or the new, never a part.
  static func replace(_ path: String, by bytes: [UInt8]) -> Bool {
    // Where the path is a link, what it leads to is replaced.
    guard let resolved = realpath(path, nil) else { return false }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var found = stat()
    guard stat(target, &found) == 0 else { return false }
    let temporary = join(folder(of: target), ".yishi-\(getpid())-\(found.st_ino)")
    guard
      let descriptor = try? FileDescriptor.open(
        FilePath(temporary), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite])
    else { return false }
    var isWritten = (try? descriptor.writeAll(bytes)) != nil
    isWritten = isWritten && fchmod(descriptor.rawValue, found.st_mode & 0o7777) == 0
    isWritten = isWritten && fsync(descriptor.rawValue) == 0
    try? descriptor.close()
    if isWritten, rename(temporary, target) == 0 { return true }
    unlink(temporary)
    return false
  }

  /// What tells one state of a file from another.
  struct Stamp: Equatable {
    var inode: UInt
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  /// The state of a file; `nil` when there is none.
  static func stamp(of path: String) -> Stamp? {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    return Stamp(
      inode: UInt(found.st_ino), size: Int(found.st_size), seconds: found.st_mtim.tv_sec,
      nanoseconds: found.st_mtim.tv_nsec)
  }
}

/// The text of a file, with what is needed to write it back as it was written.
struct TextFile {
  var source: SourceText
  private var hadBOM: Bool
  private var hadCRLF: Bool

  /// Reads a text in UTF-8, or says why there is none.
  init(_ path: String, _ options: ReportOptions) throws {
    let bytes: [UInt8]
    do throws(Files.Problem) {
      bytes = try Files.bytes(of: path)
    } catch {
      switch error {
      case .missing: throw options.fail(.noSuchFile(path))
      case .directory: throw options.fail(.isFolder(path))
      default: throw options.fail(.cannotRead(path, reason: ""))
      }
    }
    guard case .text(let text, let encoding, let bom, let crlf) = Decoding.decode(bytes, name: path)
    else { throw options.fail(.notText(path)) }
    guard encoding == .utf8 else { throw options.fail(.otherEncoding(path)) }
    (source, hadBOM, hadCRLF) = (text, bom, crlf)
  }

  /// The bytes of another text in the ways of this file.
  func bytes(of text: String) -> [UInt8] {
    let lines = hadCRLF ? text.replacing("\n", with: "\r\n") : text
    return (hadBOM ? [0xEF, 0xBB, 0xBF] : []) + Array(lines.utf8)
  }
}

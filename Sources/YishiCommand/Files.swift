import Deliberation
import SourceText
import SystemPackage
import Yishi

#if canImport(Glibc)
  import Glibc
#endif

/// Reading files for the command: bounded, and never a crash on what a path may turn out to be.
enum Files {
  /// Why a file gave no bytes.
  enum Problem: Error {
    case missing
    case directory
    case denied
    case tooLarge(limit: Int)
    case other
  }

  /// The largest file that is read.
  static let limit = 16 << 20

  /// All bytes of a file, or of standard input for `-`.
  static func bytes(of path: String) throws(Problem) -> [UInt8] {
    if path == "-" { return try read(.standardInput) }
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
    } catch Errno.noSuchFileOrDirectory {
      throw .missing
    } catch Errno.permissionDenied {
      throw .denied
    } catch {
      throw .other
    }
    defer { try? descriptor.close() }
    return try read(descriptor)
  }

  private static func read(_ descriptor: FileDescriptor) throws(Problem) -> [UInt8] {
    // A regular file tells how long it is; what does not is read as it comes.
    var bytes = whole(descriptor)
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    while true {
      let block: [UInt8]
      do {
        block = try Array(unsafeUninitializedCapacity: 1 << 16) { block, count in
          count = try descriptor.read(into: UnsafeMutableRawBufferPointer(block))
        }
      } catch Errno.isDirectory {
        throw .directory
      } catch {
        throw .other
      }
      if block.isEmpty { return bytes }
      bytes += block
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  /// What can be read at one go of a file that tells how long it is; nothing of others.
  private static func whole(_ descriptor: FileDescriptor) -> [UInt8] {
    guard let start = try? descriptor.seek(offset: 0, from: .current),
      let end = try? descriptor.seek(offset: 0, from: .end), end > start,
      (try? descriptor.seek(offset: start, from: .start)) != nil
    else { return [] }
    let room = Int(min(end - start, Int64(limit) + 1))
    return Array(unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        // A fault shows again in the reading that follows.
        guard let read = try? descriptor.read(into: rest), read > 0 else { return }
        count += read
      }
    }
  }

  /// The scripts of a folder, sorted by name; none when there is no such folder.
  static func scripts(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".lua") }.map { join(folder, $0) }
  }

  /// The names in a folder, sorted; none when there is no such folder.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee))
        {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it, where they are not there yet.
  static func make(folder: String) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += path.isEmpty || path.hasSuffix("/") ? String(part) : "/\(part)"
      mkdir(path, 0o755)
    }
  }

  /// The folder of a path.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A name within a folder.
  static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Writes bytes to a new or existing file.
  static func write(_ text: String, to path: String) -> Bool {
    guard
      let descriptor = try? FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    else { return false }
    defer { try? descriptor.close() }
    return (try? descriptor.writeAll(Array(text.utf8))) != nil
  }
}

extension Files.Problem {
  /// The problem as a finding about a file.
  func finding(_ path: String) -> Finding {
    let file = Fact(.file, .text(path))
    switch self {
    case .missing:
      return Finding(.unreadableFile, at: .none, [file, Fact(.reason, .text("missing"))])
    case .directory:
      return Finding(.unreadableFile, at: .none, [file, Fact(.reason, .text("directory"))])
    case .denied:
      return Finding(.unreadableFile, at: .none, [file, Fact(.reason, .text("denied"))])
    case .other:
      return Finding(.unreadableFile, at: .none, [file, Fact(.reason, .text("unreadable"))])
    case .tooLarge(let limit):
      return Finding(.fileTooLarge, at: .none, [file, Fact(.limit, .count(limit))])
    }
  }
}

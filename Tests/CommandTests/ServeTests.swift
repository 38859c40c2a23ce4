import Foundation
import Testing

@Suite("yishi serve：找到 yishi-studio 就让给它，找不到就说怎么办")
struct ServeTests {
  /// The command in a folder of its own, with nothing on the path.
  private func copy() throws -> URL {
    let folder = try scratch()
    try FileManager.default.copyItem(
      at: Places.command, to: folder.appendingPathComponent("yishi"))
    return folder
  }

  private func serve(_ folder: URL, path: String, _ arguments: String...) throws -> Run {
    let process = Process()
    process.executableURL = folder.appendingPathComponent("yishi")
    process.arguments = ["serve"] + arguments
    process.environment = ["PATH": path]
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    process.waitUntilExit()
    let read = { (pipe: Pipe) in
      String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    return Run(code: process.terminationStatus, output: read(out), errors: read(err))
  }

  private func fake(in folder: URL) throws {
    let program = folder.appendingPathComponent("yishi-studio")
    try "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 7\n".write(
      to: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
  }

  @Test("哪里都没有：退出码 2，中文英文都说，英文要求在前则英文在前")
  func missing() throws {
    let folder = try copy()
    let chinese = try serve(folder, path: "/nonexistent")
    #expect(chinese.code == 2)
    #expect(chinese.errors.hasPrefix("错误：找不到 yishi-studio"))
    #expect(chinese.errors.contains("yishi-studio is missing"))
    #expect(chinese.errors.contains("--traits Studio"))
    let english = try serve(folder, path: "/nonexistent", "--language", "en")
    #expect(english.errors.contains("yishi-studio is missing"))
    #expect(!english.errors.hasPrefix("错误"))
  }

  @Test("同一个文件夹里有：参数原样交给它，退出码是它的")
  func beside() throws {
    let folder = try copy()
    try fake(in: folder)
    let result = try serve(folder, path: "/nonexistent", "--port", "0", "带 空格")
    #expect(result.output == "<--port><0><带 空格>")
    #expect(result.code == 7)
  }

  @Test("不在旁边，就在 PATH 里找")
  func onPath() throws {
    let (folder, other) = (try copy(), try scratch())
    try fake(in: other)
    #expect(try serve(folder, path: other.path, "--port=1").output == "<--port=1>")
  }

  @Test("帮助里有 serve，serve --help 是它自己的一页")
  func help() throws {
    #expect(try yishi("--help").output.contains("serve"))
    #expect(try yishi("serve", "--help").output.contains("--port"))
    #expect(try yishi("serve", "--help", "--language", "en").output.contains("Usage"))
  }
}

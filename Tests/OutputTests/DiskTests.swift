import Diagnostics
import Foundation
import Output
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Mounted folders and full disks, which only root can make.
@Suite(.serialized) struct DiskTests {
  let sandbox: OutputSandbox

  init() throws { sandbox = try OutputSandbox() }

  /// Runs `work` with a small disk mounted at the path; does nothing where this is not allowed.
  private func withDisk(at path: String, kilobytes: Int, _ work: () throws -> Void) throws {
    #if canImport(Glibc)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { return }
      defer { umount2(path, Int32(MNT_DETACH)) }
      try work()
    #endif
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount"))
  func `A mounted folder can't be exchanged, and in-place works there`() throws {
    try withDisk(at: sandbox.output, kilobytes: 400) {
      let error = try #require(throws: PublicationError.self) { try sandbox.publish(["index.html": "x"]) }
      #expect(error.diagnostics.map(\.id) == [.outputNotExchangeable])
      #expect(error.diagnostics[0].help?.contains("--in-place") == true)
      #expect(sandbox.contents() == [:])
      try sandbox.publish(["index.html": "x"], mode: .inPlace)
      #expect(sandbox.site() == ["index.html": "x"])
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount"))
  func `A folder of the same disk mounted over itself can't be exchanged`() throws {
    #if canImport(Glibc)
      try sandbox.publish(["index.html": "old"])
      guard mount(sandbox.output, sandbox.output, nil, UInt(MS_BIND), nil) == 0 else { return }
      defer { umount2(sandbox.output, Int32(MNT_DETACH)) }
      let error = try #require(throws: PublicationError.self) { try sandbox.publish(["index.html": "new"]) }
      #expect(error.diagnostics.map(\.id) == [.outputNotExchangeable])
      #expect(sandbox.site() == ["index.html": "old"])
      #expect(!sandbox.exists(".output.waymark-staging"))
    #endif
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount"))
  func `An entry of others that can't be moved leaves the old site`() throws {
    #if canImport(Glibc)
      try sandbox.put("ref", "output/.git/HEAD")
      try sandbox.put("key", "output/.zz/secret")
      try sandbox.publish(["index.html": "old"])
      let mounted = "\(sandbox.output)/.zz"
      guard mount(mounted, mounted, nil, UInt(MS_BIND), nil) == 0 else { return }
      defer { umount2(mounted, Int32(MNT_DETACH)) }
      let before = sandbox.contents()
      let stamp = sandbox.stamp("output/.git")
      let error = try #require(throws: PublicationError.self) { try sandbox.publish(["index.html": "new"]) }
      #expect(error.diagnostics.map(\.id) == [.outputNotExchangeable])
      #expect(sandbox.contents() == before)
      #expect(sandbox.stamp("output/.git") == stamp)
      #expect(!sandbox.exists(".output.waymark-staging"))
    #endif
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount"))
  func `A full disk leaves the old site whole`() throws {
    try withDisk(at: "\(sandbox.root)/disk", kilobytes: 400) {
      let folder = "\(sandbox.root)/disk/output"
      let old = try Publisher(folder: folder).begin()
      try old.write("index.html", [1])
      _ = try old.commit()
      let new = try Publisher(folder: folder).begin()
      try new.write("index.html", [2])
      let error = try #require(throws: PublicationError.self) {
        for page in 0..<50 { try new.write("pages/\(page).html", [UInt8](repeating: 0x61, count: 20_000)) }
      }
      #expect(error.diagnostics.map(\.id) == [.outputFailed])
      #expect(error.diagnostics[0].message.contains("no space left"))
      #expect(throws: PublicationError.self) { try new.commit() }
      #expect(FileManager.default.contents(atPath: "\(folder)/index.html") == Data([1]))
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(sandbox.root)/disk") == ["output"])
    }
  }
}

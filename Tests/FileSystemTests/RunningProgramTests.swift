import Foundation
import Testing

@testable import FileSystem

@Suite struct RunningProgramTests {
  private static let maps = """
    55d7c8360000-55d7c8362000 r--p 00000000 fe:00 253911                     /usr/bin/waymark
    55d7c8362000-55d7c8367000 r-xp 00002000 fe:00 253911                     /usr/bin/waymark
    55d7e3945000-55d7e3966000 rw-p 00000000 00:00 0                          [heap]
    7fedbaed9000-7fedbaefb000 rw-p 00000000 00:00 0
    7fedbaefb000-7fedbaf52000 r--p 00000000 fe:00 323409                     /usr/lib/locale/C.utf8/LC_CTYPE
    7fedbaf84000-7fedbb0da000 r-xp 00026000 fe:00 333151                     /opt/a folder/libyaml.so
    7fedbaf84000-7fedbb0da000 r-xp 00126000 fe:00 333151                     /opt/a folder/libyaml.so
    7fff4a1f0000-7fff4a1f2000 r-xp 00000000 00:00 0                          [vdso]

    """

  @Test func `The files with code are found among all parts of memory`() {
    #expect(
      RunningProgram.paths(inMaps: Array(Self.maps.utf8)) == ["/opt/a folder/libyaml.so", "/usr/bin/waymark"])
  }

  @Test func `A program that was replaced since it began can’t be told`() {
    let replaced = Self.maps.replacing("libyaml.so\n", with: "libyaml.so (deleted)\n")
    #expect(RunningProgram.paths(inMaps: Array(replaced.utf8)) == nil)
  }

  #if os(Linux)
    @Test func `This program and the C library are among its files`() throws {
      let paths = try #require(RunningProgram.files).map(\.path)
      #expect(paths.contains { $0.contains("/libc.so") || $0.contains("/ld-musl") })
      #expect(paths.contains(URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path))
    }
  #endif
}

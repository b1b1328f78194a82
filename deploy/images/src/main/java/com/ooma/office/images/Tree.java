package com.ooma.office.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A folder or file as a layer. Everything in it belongs to root and is writable to nobody else,
/// and times are what they are on disk to the second: the AOT cache is refused for jars of another
/// time.
record Tree(String name, Path from, String to) {

  private static final FilePermissions READABLE = FilePermissions.fromOctalString("644");
  private static final FilePermissions EXECUTABLE = FilePermissions.fromOctalString("755");

  /// @throws IllegalStateException for a link to a folder, which would be followed
  FileEntriesLayer layer() throws IOException {
    var layer = FileEntriesLayer.builder().setName(name);
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files.sorted()::iterator) {
        if (Files.isDirectory(file) && Files.isSymbolicLink(file)) {
          throw new IllegalStateException(file + " is a link to a folder");
        }
        if (!file.equals(from) || Files.isRegularFile(from)) {
          layer.addEntry(file.toRealPath(), target(file), permissions(file), time(file));
        }
      }
    }
    return layer.build();
  }

  private AbsoluteUnixPath target(Path file) {
    var root = AbsoluteUnixPath.get(to);
    return file.equals(from) ? root : root.resolve(from.relativize(file));
  }

  private static FilePermissions permissions(Path file) {
    return Files.isDirectory(file) || Files.isExecutable(file) ? EXECUTABLE : READABLE;
  }

  private static Instant time(Path file) throws IOException {
    return Instant.ofEpochSecond(Files.getLastModifiedTime(file).toInstant().getEpochSecond());
  }
}

package com.ooma.office.testing.machine;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/// Files and folders that nobody but this user can read, whatever the umask.
public final class PrivateFiles {

  private static final FileAttribute<Set<PosixFilePermission>> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  private PrivateFiles() {}

  /// Makes a folder, and those above it, as far as they are missing.
  public static Path createFolders(Path folder) throws IOException {
    return Files.createDirectories(folder, FOLDER);
  }

  /// Makes the folder that a file will be in, as far as it is missing.
  public static void createFolderOf(Path file) throws IOException {
    var folder = file.getParent();
    if (folder != null) {
      createFolders(folder);
    }
  }

  /// Takes everybody else's rights from a folder and all that is in it already.
  public static void close(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.toList()) {
        var rights = Files.getPosixFilePermissions(path, NOFOLLOW_LINKS);
        if (rights.removeAll(OTHERS) && !Files.isSymbolicLink(path)) {
          Files.setPosixFilePermissions(path, rights);
        }
      }
    }
  }

  public static void createIfMissing(Path file) throws IOException {
    try {
      Files.createFile(file, FILE);
    } catch (FileAlreadyExistsException _) {
      // as it should be
    }
  }

  public static Path write(Path file, String content) throws IOException {
    try (var out = open(file, CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /// Opens a file to write it; one that must be made is private from its first moment.
  public static OutputStream open(Path file, OpenOption... options) throws IOException {
    var wanted = new HashSet<>(Set.of(options));
    wanted.add(StandardOpenOption.WRITE);
    return Channels.newOutputStream(FileChannel.open(file, wanted, FILE));
  }
}

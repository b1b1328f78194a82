package com.ooma.office.local.stack;

import com.ooma.office.local.process.Leftovers;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.testing.machine.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/// The folder that keeps a stack's data, held by one stack at a time. Nobody but this user can read
/// what is in it.
final class DataFolder implements AutoCloseable {

  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Takes hold of `folder`, makes it if missing, and empties it if `fresh`.
  ///
  /// @throws CannotStart if another stack holds it
  static DataFolder open(Path folder, boolean fresh) {
    try {
      PrivateFiles.createFolders(folder);
      var root = folder.toRealPath();
      PrivateFiles.createIfMissing(root.resolve(LOCK));
      var lock = FileChannel.open(root.resolve(LOCK), StandardOpenOption.WRITE);
      if (!isMine(lock)) {
        lock.close();
        throw new CannotStart("Another stack runs on the data in " + root + ". Stop it first.");
      }
      var data = new DataFolder(root, lock);
      Leftovers.end(root);
      if (fresh) {
        data.empty();
      }
      PrivateFiles.close(root);
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return folder;
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /// A file of `content` that only this user can read, as it may hold secrets.
  Path writePrivate(String name, String content) {
    var file = resolve(name);
    try {
      PrivateFiles.createFolderOf(file);
      Files.deleteIfExists(file);
      return PrivateFiles.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private void empty() throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder) && !path.equals(resolve(LOCK))) {
          Files.delete(path);
        }
      }
    }
  }

  private static boolean isMine(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }
}

package com.ooma.office.e2e.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A tmpfs of a few hundred megabytes.
///
/// @param folder where it is mounted
record SmallDisk(Path folder) implements AutoCloseable {

  /// @throws CannotMount where the system does not let us
  static SmallDisk mount(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    return new SmallDisk(folder);
  }

  @Override
  public void close() throws IOException {
    run("umount", "-l", folder.toString());
  }

  private static void run(String... command) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.onExit().join().exitValue() != 0) {
      throw new CannotMount(said);
    }
  }

  /// The campaign can't be run here, which says nothing about the suite.
  static final class CannotMount extends IOException {

    private static final long serialVersionUID = 1L;

    CannotMount(String why) {
      super(why);
    }
  }
}

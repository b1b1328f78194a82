package com.ooma.office.support.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// A receiver of webhooks in Node, which takes what the npm package `standardwebhooks` verifies.
final class NodeReceiver implements AutoCloseable {

  private static final String PACKAGE = "standardwebhooks@1.1.1";
  private static final Path SCRIPT = Path.of("src/test/resources/webhook/receiver.mjs");
  private static final Path LINT = Path.of("../deploy/lint");
  private static final Path OWN = Path.of("target/node");

  private final Process process;
  private final List<String> said = new CopyOnWriteArrayList<>();

  private NodeReceiver(Process process) {
    this.process = process;
    Thread.ofVirtual().start(() -> listen(process.inputReader()));
  }

  /// @return nothing where there is no Node, or its package can't be had
  static Optional<NodeReceiver> start() throws IOException, InterruptedException {
    var modules = has(LINT) ? LINT : OWN;
    if (!has(modules) && !installed()) {
      return Optional.empty();
    }
    try {
      var node = new ProcessBuilder("node", SCRIPT.toString(), modules.toAbsolutePath().toString());
      return Optional.of(
          new NodeReceiver(node.redirectError(ProcessBuilder.Redirect.INHERIT).start()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static boolean has(Path folder) {
    return Files.isDirectory(folder.resolve("node_modules/standardwebhooks"));
  }

  private static boolean installed() throws InterruptedException, IOException {
    Files.createDirectories(OWN);
    try {
      var npm =
          new ProcessBuilder("npm", "install", "--silent", "--prefix", OWN.toString(), PACKAGE)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!npm.waitFor(60, TimeUnit.SECONDS)) {
        npm.destroyForcibly();
      }
      return has(OWN);
    } catch (IOException _) {
      return false;
    }
  }

  private void listen(BufferedReader lines) {
    try (lines) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    Desk.eventually("it listens", () -> said.stream().anyMatch(line -> line.startsWith("port ")));
    return "http://127.0.0.1:" + said.getFirst().substring("port ".length()) + "/hooks";
  }

  /// From now on it verifies with `secret`.
  void knows(String secret) throws IOException {
    long before = said.stream().filter("ready"::equals).count();
    var input = process.outputWriter();
    input.write(secret + "\n");
    input.flush();
    Desk.eventually(
        "it knows the secret", () -> said.stream().filter("ready"::equals).count() > before);
  }

  /// What it said of messages.
  List<String> heard() {
    return said.stream().filter(line -> line.matches("(took|refused) .*")).toList();
  }

  @Override
  public void close() {
    process.destroy();
  }
}

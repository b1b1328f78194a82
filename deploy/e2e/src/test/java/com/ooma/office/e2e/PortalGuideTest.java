package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ooma.office.local.setup.StackOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pastes the guide for portal developers into a shell, block by block, and holds what is printed
/// against what the page says is printed.
class PortalGuideTest {

  private static final Path GUIDE =
      StackOptions.repositoryAround(Path.of("")).resolve("deploy/portal-guide.md");
  private static final String NEXT_BLOCK = "---- next block ----";
  private static final int PATIENCE_MINUTES = 5;

  @TempDir Path folder;

  @Test
  void the_guide_is_true() throws Exception {
    for (var program : List.of("bash", "curl", "jq")) {
      assumeTrue(isInstalled(program), program + " is not installed: the guide is not played");
    }
    var blocks = blocks(Files.readString(GUIDE));

    var printed = play(blocks);

    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      assertTrue(i < printed.size(), () -> "the guide ended before\n" + block.commands());
      assertLinesMatch(block.printed(), printed.get(i).lines().toList(), block.commands());
    }
  }

  /// One shell for all of them, as a reader has; it ends at the first command that fails.
  ///
  /// @return what each block printed
  private List<String> play(List<Block> blocks) throws IOException, InterruptedException {
    var script = new StringBuilder("set -eu\n");
    blocks.forEach(
        block -> script.append(block.commands()).append("echo '").append(NEXT_BLOCK).append("'\n"));
    var file = Files.writeString(folder.resolve("guide.sh"), script);
    var output = folder.resolve("output");
    var bash = new ProcessBuilder("bash", file.toString());
    bash.environment().put("BASE", Suite.stack().gateway().toString());
    var shell = bash.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      boolean ended = shell.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
      var all = Files.readString(output);
      assertTrue(ended, () -> "the guide waits for something that does not come, after\n" + all);
      assertEquals(0, shell.exitValue(), all);
      return List.of(all.split(NEXT_BLOCK + "\n"));
    } finally {
      shell.descendants().forEach(ProcessHandle::destroy);
      shell.destroy();
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }

  private static List<Block> blocks(String page) {
    var blocks = new ArrayList<Block>();
    Parser.builder()
        .build()
        .parse(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock code) {
                switch (code.getInfo()) {
                  case "bash" -> blocks.add(new Block(code.getLiteral(), List.of()));
                  case "text" -> blocks.add(blocks.removeLast().printing(code.getLiteral()));
                  default -> throw new AssertionError("neither bash nor text: " + code.getInfo());
                }
              }
            });
    return blocks;
  }

  /// @param printed a pattern for each line
  private record Block(String commands, List<String> printed) {

    /// @param text with `…` for what may be anything
    Block printing(String text) {
      return new Block(
          commands,
          text.lines().map(line -> Pattern.quote(line).replace("…", "\\E.+\\Q")).toList());
    }
  }
}

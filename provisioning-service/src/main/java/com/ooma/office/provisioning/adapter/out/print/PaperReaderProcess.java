package com.ooma.office.provisioning.adapter.out.print;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.mailbox.port.PaperReader;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jboss.logging.Logger;

/// Has the pages of a fax counted by a process of its own ([PageCount]) with little memory and
/// little time: a document of a few kilobytes can unpack to gigabytes, or refer to itself for ever,
/// and would end the service for everybody.
@ApplicationScoped
class PaperReaderProcess implements PaperReader {

  private static final int SECONDS = 10;
  private static final Semaphore PLACES = new Semaphore(2, true);

  @Override
  public Matter.Paper read(byte[] file) {
    var form = PaperForm.of(file).orElseThrow(PaperReaderProcess::unreadable);
    return new Matter.Paper(form, count(form, file).orElseThrow(PaperReaderProcess::unreadable));
  }

  private static OptionalInt count(PaperForm form, byte[] file) {
    PLACES.acquireUninterruptibly();
    try {
      return answer(command(form).start(), file);
    } catch (IOException e) {
      throw new UncheckedIOException("Pages can't be counted", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      PLACES.release();
    }
  }

  /// Without our environment, which has secrets in it.
  private static ProcessBuilder command(PaperForm form) {
    var command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                PageCount.class.getName(),
                form.name())
            .redirectError(Redirect.DISCARD);
    command.environment().clear();
    return command;
  }

  private static OptionalInt answer(Process process, byte[] file)
      throws IOException, InterruptedException {
    try {
      Thread.ofVirtual().start(() -> write(process, file));
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        return OptionalInt.empty();
      }
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return OptionalInt.of(Integer.parseInt(said.strip()));
    } finally {
      process.destroyForcibly();
    }
  }

  private static void write(Process process, byte[] file) {
    try (var input = process.getOutputStream()) {
      input.write(file);
    } catch (IOException _) {
      // it ended before it read everything, and how is told by its exit
    }
  }

  /// Ours, PDFBox, and what that needs to count pages.
  private static String classPath() {
    return Stream.of(
            PageCount.class,
            Loader.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            LogFactory.class,
            Logger.class)
        .map(PaperReaderProcess::placeOf)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Refused unreadable() {
    return Refused.invalid("fax-unreadable", "It is neither PDF nor TIFF that can be read.");
  }
}

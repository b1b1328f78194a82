package com.ooma.office.testing.mail;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;

import com.ooma.office.testing.machine.PrivateFiles;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The messages a mail catcher kept: one `.eml` file each, read anew whenever asked.
public record Mailbox(Path folder) {

  /// To whom each message went, by file and its moment. Who waits for one looks again and again.
  private static final Map<Kept, List<String>> RECIPIENTS = new ConcurrentHashMap<>();

  private static final Session NO_SESSION = Session.getInstance(new Properties());
  private static final String SUFFIX = ".eml";

  /// Everything received, oldest first.
  public List<Mail> mails() {
    return files().stream().map(Mailbox::read).toList();
  }

  /// What `address` received, oldest first.
  public List<Mail> mailsTo(String address) {
    return files().stream()
        .filter(file -> recipients(file).contains(address))
        .map(Mailbox::read)
        .toList();
  }

  /// What was received since the message with this `id`, oldest first; everything after none.
  public List<Mail> mailsAfter(String id) {
    return files().stream()
        .filter(file -> idOf(file).compareTo(id) > 0)
        .map(Mailbox::read)
        .toList();
  }

  void keep(MimeMessage message) throws IOException, MessagingException {
    var name = "%06d".formatted(files().size() + 1);
    var unfinished = folder.resolve(name);
    try (var out = PrivateFiles.open(unfinished, CREATE, TRUNCATE_EXISTING)) {
      message.writeTo(out);
    }
    Files.move(unfinished, folder.resolve(name + SUFFIX));
  }

  private List<Path> files() {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String idOf(Path file) {
    return file.getFileName().toString().replace(SUFFIX, "");
  }

  private static List<String> recipients(Path file) {
    try {
      return RECIPIENTS.computeIfAbsent(
          new Kept(file, Files.getLastModifiedTime(file)), kept -> read(kept.file()).to());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mail read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var received = Files.getLastModifiedTime(file).toInstant();
      return Mail.of(idOf(file), received, new MimeMessage(NO_SESSION, in));
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file + " is not a message", e);
    }
  }

  /// A file; another of the same name may follow when the folder was emptied.
  private record Kept(Path file, FileTime at) {}
}

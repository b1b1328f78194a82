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
import java.util.List;
import java.util.Properties;

/// The messages a mail catcher kept: one `.eml` file each, read anew whenever asked.
public record Mailbox(Path folder) {

  private static final Session NO_SESSION = Session.getInstance(new Properties());
  private static final String SUFFIX = ".eml";

  /// Everything received, oldest first.
  public List<Mail> mails() {
    return files().stream().map(Mailbox::read).toList();
  }

  /// What `address` received, oldest first.
  public List<Mail> mailsTo(String address) {
    return mails().stream().filter(mail -> mail.to().contains(address)).toList();
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

  private static Mail read(Path file) {
    var id = file.getFileName().toString().replace(SUFFIX, "");
    try (var in = Files.newInputStream(file)) {
      var received = Files.getLastModifiedTime(file).toInstant();
      return Mail.of(id, received, new MimeMessage(NO_SESSION, in));
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file + " is not a message", e);
    }
  }
}

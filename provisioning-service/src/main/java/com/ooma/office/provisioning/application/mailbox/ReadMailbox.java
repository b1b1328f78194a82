package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.mailbox.FindMessages.FaxView;
import com.ooma.office.provisioning.application.mailbox.FindMessages.MessageView;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.FindSettings;
import java.util.UUID;

/// What is in a mailbox, for whose it is and the primary member.
@UseCase
public class ReadMailbox {

  /// A message with what was said or faxed.
  public record Opened(MessageView message, byte[] content) {}

  private final FindSettings settings;
  private final FindMessages messages;
  private final Contents contents;

  ReadMailbox(FindSettings settings, FindMessages messages, Contents contents) {
    this.settings = settings;
    this.messages = messages;
    this.contents = contents;
  }

  public Page<MessageView> messages(
      UUID accountId, String extension, Page.Request page, Author reader) {
    settings.ofUser(accountId, extension, reader);
    return messages.messages(accountId, extension, page);
  }

  public MessageView message(UUID accountId, String extension, UUID messageId, Author reader) {
    settings.ofUser(accountId, extension, reader);
    return messages.message(accountId, extension, messageId).orElseThrow(ReadMailbox::missing);
  }

  /// Playing it is not hearing it: players fetch ahead, and again.
  public Opened open(UUID accountId, String extension, UUID messageId, Author reader) {
    var message = message(accountId, extension, messageId, reader);
    return new Opened(message, contents.find(messageId).orElseThrow(ReadMailbox::missing));
  }

  public FaxView fax(UUID accountId, String extension, UUID faxId, Author reader) {
    settings.ofUser(accountId, extension, reader);
    return messages.fax(accountId, extension, faxId).orElseThrow(() -> Refused.notFound("fax"));
  }

  public Page<FaxView> faxes(UUID accountId, String extension, Page.Request page, Author reader) {
    settings.ofUser(accountId, extension, reader);
    return messages.faxes(accountId, extension, page);
  }

  private static Refused missing() {
    return Refused.notFound("message");
  }
}

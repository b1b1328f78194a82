package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.mailbox.port.Messages;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.FindSettings;
import com.ooma.office.provisioning.domain.mailbox.Message;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// A user marks or deletes a message.
@UseCase
public class ChangeMessage {

  /// Which message, and who asks.
  public record Which(UUID accountId, String extension, UUID messageId, Author by) {}

  private final FindSettings settings;
  private final Messages messages;
  private final Contents contents;
  private final Clock clock;

  ChangeMessage(FindSettings settings, Messages messages, Contents contents, Clock clock) {
    this.settings = settings;
    this.messages = messages;
    this.contents = contents;
    this.clock = clock;
  }

  public void mark(Which which, boolean heard) {
    var message = find(which);
    if (heard) {
      message.hear(clock.instant());
    } else {
      message.unhear();
    }
    messages.save(message);
  }

  public void delete(Which which) {
    messages.delete(find(which));
    contents.delete(List.of(which.messageId()));
  }

  private Message find(Which which) {
    settings.ofUser(which.accountId(), which.extension(), which.by());
    return messages
        .findForUpdate(which.accountId(), which.extension(), which.messageId())
        .orElseThrow(() -> Refused.notFound("message"));
  }
}

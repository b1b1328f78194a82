package com.ooma.office.support.application.reply;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.attachment.FindAttachments;
import com.ooma.office.support.application.attachment.port.Attachments;
import com.ooma.office.support.domain.attachment.Attachment;
import com.ooma.office.support.domain.reply.EnclosedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Files that came with an answer by mail, as if they had been added to its ticket.
@ApplicationScoped
public class Enclosures {

  private final Attachments attachments;
  private final FindAttachments entries;
  private final Ids ids;
  private final Clock clock;

  public Enclosures(Attachments attachments, FindAttachments entries, Ids ids, Clock clock) {
    this.attachments = attachments;
    this.entries = entries;
    this.ids = ids;
    this.clock = clock;
  }

  /// Programs send what they quote along: what the ticket has already is not kept once more.
  ///
  /// @param by who added them
  /// @return how many are not kept, as they are none that a ticket takes
  int keep(UUID ticketId, List<EnclosedFile> files, String by) {
    return (int) files.stream().filter(file -> !isKept(ticketId, file, by)).count();
  }

  private boolean isKept(UUID ticketId, EnclosedFile file, String by) {
    var content = file.content();
    if (content == null) {
      return false;
    }
    return fit(ticketId, file.name(), content, by)
        .filter(attachment -> isThere(attachment) || attachments.add(attachment, content))
        .isPresent();
  }

  private Optional<Attachment> fit(UUID ticketId, String name, byte[] content, String by) {
    try {
      return Optional.of(Attachment.of(ids.next(), ticketId, name, content, by, clock.instant()));
    } catch (Refused _) {
      return Optional.empty();
    }
  }

  private boolean isThere(Attachment attachment) {
    return entries.ofAnyAccount(attachment.ticketId()).stream()
        .anyMatch(
            entry -> entry.name().equals(attachment.name()) && entry.bytes() == attachment.bytes());
  }
}

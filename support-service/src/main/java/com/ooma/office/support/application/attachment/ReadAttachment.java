package com.ooma.office.support.application.attachment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.attachment.FindAttachments.AttachmentEntry;
import com.ooma.office.support.application.attachment.port.Attachments;
import com.ooma.office.support.application.ticket.FindTickets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who sees a ticket asks for its files.
@UseCase
public class ReadAttachment {

  private final FindTickets tickets;
  private final FindAttachments entries;
  private final Attachments attachments;

  ReadAttachment(FindTickets tickets, FindAttachments entries, Attachments attachments) {
    this.tickets = tickets;
    this.entries = entries;
    this.attachments = attachments;
  }

  /// @param accountId whose; any account's if null
  /// @param alarms whether it may be one that no member asked for
  public record Command(@Nullable UUID accountId, boolean alarms, UUID ticketId) {}

  public List<AttachmentEntry> list(Command command) {
    if (!tickets.has(command.accountId(), command.alarms(), command.ticketId())) {
      throw Refused.notFound("ticket");
    }
    return entries.ofAnyAccount(command.ticketId());
  }

  public File handle(Command command, UUID attachmentId) {
    var entry =
        list(command).stream()
            .filter(each -> each.attachmentId().equals(attachmentId))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("file"));
    return attachments
        .contentOfAnyAccount(command.ticketId(), attachmentId)
        .map(content -> new File(entry, content))
        .orElseThrow(() -> Refused.notFound("file"));
  }

  public record File(AttachmentEntry entry, byte[] content) {}
}

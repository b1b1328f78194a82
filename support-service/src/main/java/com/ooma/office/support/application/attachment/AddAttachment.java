package com.ooma.office.support.application.attachment;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.attachment.FindAttachments.AttachmentEntry;
import com.ooma.office.support.application.attachment.port.Attachments;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.attachment.Attachment;
import com.ooma.office.support.domain.ticket.Ticket;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody adds a file to a ticket that goes on.
@UseCase
public class AddAttachment {

  private final Tickets tickets;
  private final Attachments attachments;
  private final Ids ids;
  private final Clock clock;

  AddAttachment(Tickets tickets, Attachments attachments, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.attachments = attachments;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param accountId whose ticket it is; any account's, and an alarm, if null
  public record Command(
      @Nullable UUID accountId, UUID ticketId, String name, byte[] content, String by) {}

  public AttachmentEntry handle(Command command) {
    find(command).requireGoingOn();
    var attachment =
        Attachment.of(
            ids.next(),
            command.ticketId(),
            command.name(),
            command.content(),
            command.by(),
            clock.instant());
    if (!attachments.add(attachment, command.content())) {
      throw Refused.conflict(
              "too-many-attachments", "A ticket has " + Attachment.MOST + " files at most.")
          .about(Attachment.MOST);
    }
    return new AttachmentEntry(
        attachment.id(),
        attachment.name(),
        attachment.form(),
        attachment.bytes(),
        attachment.addedAt());
  }

  private Ticket find(Command command) {
    var accountId = command.accountId();
    var ticket =
        accountId == null
            ? tickets.findOfAnyAccount(command.ticketId())
            : tickets.find(accountId, command.ticketId()).filter(Ticket::isQuestion);
    return ticket.orElseThrow(() -> Refused.notFound("ticket"));
  }
}

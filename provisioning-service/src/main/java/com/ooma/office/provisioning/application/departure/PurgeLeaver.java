package com.ooma.office.provisioning.application.departure;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.departure.port.Leaver;
import com.ooma.office.provisioning.application.departure.port.Leavers;
import com.ooma.office.provisioning.application.mailbox.PurgeMailboxes;
import com.ooma.office.provisioning.application.media.ForgetRecordings;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import java.util.List;
import java.util.UUID;

/// Deletes what users left behind, soon after they left. It is no part of their departure, so that
/// a store that is away can't hold that up.
@UseCase
public class PurgeLeaver {

  public record Command(UUID leaverId) {}

  private final Leavers leavers;
  private final ForgetRecordings recordings;
  private final PurgeMailboxes mailboxes;
  private final Shipments shipments;

  public PurgeLeaver(
      Leavers leavers, ForgetRecordings recordings, PurgeMailboxes mailboxes, Shipments shipments) {
    this.leavers = leavers;
    this.recordings = recordings;
    this.mailboxes = mailboxes;
    this.shipments = shipments;
  }

  public List<UUID> due(int limit) {
    return leavers.due(limit);
  }

  /// @return whether there was something to do still
  public boolean handle(Command command) {
    var due = leavers.findForUpdateOfAnyAccount(command.leaverId());
    due.ifPresent(this::purge);
    return due.isPresent();
  }

  private void purge(Leaver leaver) {
    if (leaver.isCompany()) {
      recordings.ofCompany(leaver.accountId());
    } else {
      recordings.ofUser(leaver.accountId(), leaver.extension());
    }
    mailboxes.ofLeaver(leaver.accountId(), leaver.isCompany() ? null : leaver.extension());
    shipments.forgetLeavers(leaver.accountId());
    leavers.forget(leaver);
  }
}

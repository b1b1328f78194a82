package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.provisioning.mailbox.FaxReceived;
import com.ooma.office.kernel.contract.provisioning.mailbox.FaxSent;
import com.ooma.office.kernel.contract.provisioning.mailbox.VoicemailReceived;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.provisioning.application.mailbox.port.MailboxEvents;
import com.ooma.office.provisioning.domain.mailbox.MailboxEvent;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.Message;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services what happened in mailboxes, and nothing of what was said.
@ApplicationScoped
class MailboxMessages implements MailboxEvents {

  private final Outbox outbox;

  MailboxMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Message message) {
    outbox.publish(message.received().messageId(), message.takeEvents(), MailboxMessages::contract);
  }

  @Override
  public void publish(SentFax fax) {
    outbox.publish(fax.wanted().faxId(), fax.takeEvents(), MailboxMessages::contract);
  }

  private static IntegrationEvent contract(MailboxEvent event) {
    return switch (event) {
      case MailboxEvent.MessageReceived(var received, var byMail) -> received(received, byMail);
      case MailboxEvent.FaxDone(var fax, var arrived, var at) ->
          new FaxSent(
              fax.accountId(),
              fax.faxId(),
              fax.seatId(),
              fax.extension(),
              fax.paper().pages(),
              arrived,
              at);
    };
  }

  private static IntegrationEvent received(Message.Received message, boolean byMail) {
    return switch (message.matter()) {
      case Matter.Voice(var audio) ->
          new VoicemailReceived(
              message.accountId(),
              message.messageId(),
              message.seatId(),
              message.extension(),
              audio.seconds(),
              byMail,
              message.at());
      case Matter.Paper(var _, var pages) ->
          new FaxReceived(
              message.accountId(),
              message.messageId(),
              message.seatId(),
              message.extension(),
              pages,
              byMail,
              message.at());
    };
  }
}

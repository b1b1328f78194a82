package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.EmergencyAddressConfirmed;
import com.ooma.office.kernel.contract.provisioning.EmergencyAddressUnconfirmed;
import com.ooma.office.kernel.contract.provisioning.PersonalDataAnswered;
import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneRegistered;
import com.ooma.office.kernel.contract.provisioning.PhoneReturnOverdue;
import com.ooma.office.kernel.contract.provisioning.PhoneReturned;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.contract.provisioning.PortNotEffected;
import com.ooma.office.kernel.contract.provisioning.ReplacementShipped;
import com.ooma.office.kernel.contract.provisioning.StockLow;
import com.ooma.office.kernel.contract.provisioning.mailbox.FaxReceived;
import com.ooma.office.kernel.contract.provisioning.mailbox.FaxSent;
import com.ooma.office.kernel.contract.provisioning.mailbox.VoicemailReceived;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaiseAlarm;
import com.ooma.office.support.application.appointment.OfferSetUp;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.alarm.Trouble;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.privacy.Keeper;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Hears from provisioning of phones on their way, of what came into mailboxes, of addresses for
/// emergencies, and of what people have to look after.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final WriteNotice writeNotice;
  private final RaiseAlarm raiseAlarm;
  private final TellLinkedTickets tellLinkedTickets;
  private final OfferSetUp offerSetUp;
  private final Cases cases;
  private final Answered answered;
  private final Clock clock;

  ProvisioningListener(
      WriteNotice writeNotice,
      RaiseAlarm raiseAlarm,
      TellLinkedTickets tellLinkedTickets,
      OfferSetUp offerSetUp,
      Cases cases,
      Answered answered,
      Clock clock) {
    this.writeNotice = writeNotice;
    this.raiseAlarm = raiseAlarm;
    this.tellLinkedTickets = tellLinkedTickets;
    this.offerSetUp = offerSetUp;
    this.cases = cases;
    this.answered = answered;
    this.clock = clock;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(PhoneShipped.class, this::phoneShipped)
        .on(ReplacementShipped.class, this::replacementShipped)
        .on(PhoneDelivered.class, this::phoneDelivered)
        .on(PhoneRegistered.class, this::phoneRegistered)
        .on(PhoneReturned.class, this::phoneReturned)
        .on(PhoneReturnOverdue.class, this::phoneReturnOverdue)
        .on(VoicemailReceived.class, this::voicemailReceived)
        .on(FaxReceived.class, this::faxReceived)
        .on(FaxSent.class, each -> write(each.accountId(), FromProvisioning.facts(each)))
        .on(EmergencyAddressConfirmed.class, this::emergencyAddressConfirmed)
        .on(EmergencyAddressUnconfirmed.class, this::emergencyAddressUnconfirmed)
        .on(PortNotEffected.class, each -> alarm(each.accountId(), FromProvisioning.trouble(each)))
        .on(StockLow.class, each -> alarm(each.accountId(), FromProvisioning.shortage(each)))
        .on(
            PersonalDataAnswered.class,
            each ->
                answered.by(
                    Keeper.PROVISIONING, each.accountId(), each.requestId(), each.answer()));
  }

  private void phoneShipped(PhoneShipped event) {
    boolean offersSetUp =
        offerSetUp.handle(new OfferSetUp.Command(event.accountId(), event.orderId()));
    write(event.accountId(), FromProvisioning.facts(event, clock.instant(), offersSetUp));
    tell(event.accountId(), FromProvisioning.news(event));
    cases.hear(event);
  }

  private void replacementShipped(ReplacementShipped event) {
    write(event.accountId(), FromProvisioning.facts(event, clock.instant()));
    tell(event.accountId(), FromProvisioning.news(event));
    cases.hear(event);
  }

  private void phoneDelivered(PhoneDelivered event) {
    write(event.accountId(), FromProvisioning.facts(event));
    tell(event.accountId(), ThingNews.phoneDelivered(event.seatId(), event.phoneMac()));
  }

  private void phoneRegistered(PhoneRegistered event) {
    write(event.accountId(), FromProvisioning.facts(event));
    tell(event.accountId(), ThingNews.phoneRegistered(event.seatId(), event.phoneMac()));
  }

  private void phoneReturned(PhoneReturned event) {
    write(event.accountId(), FromProvisioning.facts(event));
    tell(event.accountId(), ThingNews.phoneReturned(event.seatId(), event.phoneMac()));
    cases.hear(event);
  }

  private void phoneReturnOverdue(PhoneReturnOverdue event) {
    write(event.accountId(), FromProvisioning.facts(event));
    cases.hear(event);
  }

  /// Only if the user wants letters about it.
  private void voicemailReceived(VoicemailReceived event) {
    if (event.byMail()) {
      write(event.accountId(), FromProvisioning.facts(event));
    }
  }

  private void faxReceived(FaxReceived event) {
    if (event.byMail()) {
      write(event.accountId(), FromProvisioning.facts(event));
    }
  }

  private void emergencyAddressConfirmed(EmergencyAddressConfirmed event) {
    write(event.accountId(), FromProvisioning.facts(event));
    cases.hear(event);
  }

  private void emergencyAddressUnconfirmed(EmergencyAddressUnconfirmed event) {
    write(event.accountId(), FromProvisioning.facts(event));
    cases.hear(event);
  }

  private void alarm(UUID accountId, Trouble trouble) {
    raiseAlarm.handle(new RaiseAlarm.Command(accountId, trouble));
  }

  private void tell(UUID accountId, News news) {
    tellLinkedTickets.handle(new TellLinkedTickets.Command(accountId, news));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}

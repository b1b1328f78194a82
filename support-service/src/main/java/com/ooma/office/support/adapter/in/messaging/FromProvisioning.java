package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.EmergencyAddressConfirmed;
import com.ooma.office.kernel.contract.provisioning.EmergencyAddressUnconfirmed;
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
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.domain.alarm.PortTrouble;
import com.ooma.office.support.domain.alarm.PortTrouble.Misplaced;
import com.ooma.office.support.domain.alarm.Shortage;
import com.ooma.office.support.domain.notice.EmergencyFacts;
import com.ooma.office.support.domain.notice.MailboxFacts;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import com.ooma.office.support.domain.ticket.TicketOrigin.StockAlarm.Stock;
import java.time.Instant;
import java.time.LocalDate;

/// What provisioning's events say, in the words of our domain.
final class FromProvisioning {

  private FromProvisioning() {}

  /// The event doesn't say when the parcel left; heard of later, it is not announced for a day that
  /// is over either.
  static NoticeFacts facts(PhoneShipped event, Instant now, boolean offersSetUp) {
    return new OrderFacts.ParcelSent(
        event.orderId(),
        event.parcelService(),
        event.trackingNumber(),
        event.dueOn(),
        day(now),
        offersSetUp,
        null);
  }

  static NoticeFacts facts(ReplacementShipped event, Instant now) {
    return new OrderFacts.ParcelSent(
        event.orderId(),
        event.parcelService(),
        event.trackingNumber(),
        event.dueOn(),
        day(now),
        null,
        event.formerPhoneMac());
  }

  static News news(PhoneShipped event) {
    return ThingNews.parcelSent(
        event.orderId(),
        event.seatId(),
        event.phoneMac(),
        event.parcelService(),
        event.trackingNumber());
  }

  static News news(ReplacementShipped event) {
    return ThingNews.parcelSent(
        event.orderId(),
        event.seatId(),
        event.formerPhoneMac(),
        event.parcelService(),
        event.trackingNumber());
  }

  static NoticeFacts facts(PhoneDelivered event) {
    return new OrderFacts.PhonesDelivered(event.orderId(), day(event.deliveredAt()));
  }

  static NoticeFacts facts(PhoneRegistered event) {
    return new OrderFacts.PhoneReady(
        event.orderId(), event.seatId(), event.phoneMac(), day(event.registeredAt()));
  }

  static NoticeFacts facts(PhoneReturnOverdue event) {
    return new OrderFacts.PhoneOverdue(
        event.orderId(), event.seatId(), event.phoneMac(), day(event.expectedSince()));
  }

  static NoticeFacts facts(PhoneReturned event) {
    return new OrderFacts.PhoneBack(
        event.orderId(), event.seatId(), event.phoneMac(), day(event.returnedAt()));
  }

  static NoticeFacts facts(VoicemailReceived event) {
    return new MailboxFacts.VoicemailLeft(
        event.messageId(), event.seatId(), event.extension(), event.seconds(), event.receivedAt());
  }

  static NoticeFacts facts(FaxReceived event) {
    return new MailboxFacts.FaxCame(
        event.messageId(), event.seatId(), event.extension(), event.pages(), event.receivedAt());
  }

  static NoticeFacts facts(FaxSent event) {
    return new MailboxFacts.FaxDone(
        event.faxId(),
        event.seatId(),
        event.extension(),
        event.pages(),
        event.arrived(),
        event.doneAt());
  }

  static NoticeFacts facts(EmergencyAddressConfirmed event) {
    return new EmergencyFacts.AddressConfirmed(
        event.siteId(), event.siteName(), day(event.confirmedAt()), 0);
  }

  static NoticeFacts facts(EmergencyAddressUnconfirmed event) {
    return new EmergencyFacts.AddressToConfirm(
        event.siteId(), event.siteName(), day(event.since()), 0);
  }

  static PortTrouble trouble(PortNotEffected event) {
    return new PortTrouble(
        event.portRequestId(),
        event.numbers().stream()
            .map(each ->
                new Misplaced(
                    each.number(),
                    each.replaces(),
                    switch (each.reason()) {
                      case NUMBER_IN_USE -> PortTrouble.Cause.NUMBER_IN_USE;
                      case REPLACES_UNKNOWN -> PortTrouble.Cause.REPLACES_UNKNOWN;
                    }))
            .toList());
  }

  static Shortage shortage(StockLow event) {
    var stock =
        switch (event.what()) {
          case PHONES -> Stock.PHONES;
          case NUMBERS -> Stock.NUMBERS;
        };
    return new Shortage(stock, event.area(), event.left(), event.wanted(), day(event.noticedAt()));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, BusinessCalendar.PARIS);
  }
}

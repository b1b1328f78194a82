package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.notice.PortFacts;
import com.ooma.office.support.domain.notice.ServiceFacts;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;

/// The letter for each kind of notice, as text and as HTML: templates in `templates/notices`,
/// checked against these signatures by the build.
final class Letters {

  private Letters() {}

  static MailTemplateInstance about(NoticeFacts told, Person to) {
    return switch (told) {
      case OrderFacts.OrderConfirmed facts -> Templates.orderConfirmed(to, facts);
      case OrderFacts.ParcelSent facts -> Templates.parcelSent(to, facts);
      case OrderFacts.DeliveryLate facts -> Templates.deliveryLate(to, facts);
      case OrderFacts.OrderCancelled facts -> Templates.orderCancelled(to, facts);
      case OrderFacts.SeatsRemoved facts -> Templates.seatsRemoved(to, facts);
      case PortFacts.PortDateSet facts -> Templates.portDateSet(to, facts);
      case PortFacts.PortDone facts -> Templates.portCompleted(to, facts);
      case PortFacts.PortRefused facts -> Templates.portRejected(to, facts);
      case ServiceFacts.AddressChanged facts -> Templates.addressChanged(to, facts);
      case ServiceFacts.RelocationRefused facts -> Templates.relocationRefused(to, facts);
      case ServiceFacts.ServiceEnded facts -> Templates.serviceTerminated(to, facts);
      case NoticeFacts.InvoiceReady facts -> Templates.invoiceReady(to, facts);
      case NoticeFacts.CreditNoteReady facts -> Templates.creditNoteReady(to, facts);
      case NoticeFacts.TicketAnswered facts -> Templates.ticketAnswered(to, facts);
    };
  }

  @CheckedTemplate(basePath = "notices")
  static final class Templates {

    private Templates() {}

    static native MailTemplateInstance orderConfirmed(Person to, OrderFacts.OrderConfirmed facts);

    static native MailTemplateInstance parcelSent(Person to, OrderFacts.ParcelSent facts);

    static native MailTemplateInstance deliveryLate(Person to, OrderFacts.DeliveryLate facts);

    static native MailTemplateInstance orderCancelled(Person to, OrderFacts.OrderCancelled facts);

    static native MailTemplateInstance seatsRemoved(Person to, OrderFacts.SeatsRemoved facts);

    static native MailTemplateInstance portDateSet(Person to, PortFacts.PortDateSet facts);

    static native MailTemplateInstance portCompleted(Person to, PortFacts.PortDone facts);

    static native MailTemplateInstance portRejected(Person to, PortFacts.PortRefused facts);

    static native MailTemplateInstance addressChanged(Person to, ServiceFacts.AddressChanged facts);

    static native MailTemplateInstance relocationRefused(
        Person to, ServiceFacts.RelocationRefused facts);

    static native MailTemplateInstance serviceTerminated(
        Person to, ServiceFacts.ServiceEnded facts);

    static native MailTemplateInstance invoiceReady(Person to, NoticeFacts.InvoiceReady facts);

    static native MailTemplateInstance creditNoteReady(
        Person to, NoticeFacts.CreditNoteReady facts);

    static native MailTemplateInstance ticketAnswered(Person to, NoticeFacts.TicketAnswered facts);
  }
}

package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.notice.PortFacts;
import com.ooma.office.support.domain.notice.ServiceFacts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/// The letter for each kind of notice, as text and as HTML: templates in `templates/notices`,
/// checked against these signatures by the build.
final class Letters {

  private Letters() {}

  static String text(NoticeFacts told, Person to) {
    return render(told, to, Variant.TEXT_PLAIN);
  }

  static String html(NoticeFacts told, Person to) {
    return render(told, to, Variant.TEXT_HTML);
  }

  private static String render(NoticeFacts told, Person to, String mediaType) {
    return about(told, to)
        .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(mediaType))
        .render();
  }

  private static TemplateInstance about(NoticeFacts told, Person to) {
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

    static native TemplateInstance orderConfirmed(Person to, OrderFacts.OrderConfirmed facts);

    static native TemplateInstance parcelSent(Person to, OrderFacts.ParcelSent facts);

    static native TemplateInstance deliveryLate(Person to, OrderFacts.DeliveryLate facts);

    static native TemplateInstance orderCancelled(Person to, OrderFacts.OrderCancelled facts);

    static native TemplateInstance seatsRemoved(Person to, OrderFacts.SeatsRemoved facts);

    static native TemplateInstance portDateSet(Person to, PortFacts.PortDateSet facts);

    static native TemplateInstance portCompleted(Person to, PortFacts.PortDone facts);

    static native TemplateInstance portRejected(Person to, PortFacts.PortRefused facts);

    static native TemplateInstance addressChanged(Person to, ServiceFacts.AddressChanged facts);

    static native TemplateInstance relocationRefused(
        Person to, ServiceFacts.RelocationRefused facts);

    static native TemplateInstance serviceTerminated(Person to, ServiceFacts.ServiceEnded facts);

    static native TemplateInstance invoiceReady(Person to, NoticeFacts.InvoiceReady facts);

    static native TemplateInstance creditNoteReady(Person to, NoticeFacts.CreditNoteReady facts);

    static native TemplateInstance ticketAnswered(Person to, NoticeFacts.TicketAnswered facts);
  }
}

package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.NoticeFacts;
import com.ooma.office.support.domain.Person;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;

/// The letter for each kind of notice, as text and as HTML: templates in `templates/notices`,
/// checked against these signatures by the build.
final class Letters {

  private Letters() {}

  static MailTemplateInstance about(NoticeFacts told, Person to) {
    return switch (told) {
      case NoticeFacts.OrderConfirmed facts -> Templates.orderConfirmed(to, facts);
      case NoticeFacts.ParcelSent facts -> Templates.parcelSent(to, facts);
      case NoticeFacts.PortDateSet facts -> Templates.portDateSet(to, facts);
      case NoticeFacts.PortDone facts -> Templates.portCompleted(to, facts);
      case NoticeFacts.PortRefused facts -> Templates.portRejected(to, facts);
      case NoticeFacts.InvoiceReady facts -> Templates.invoiceReady(to, facts);
      case NoticeFacts.TicketAnswered facts -> Templates.ticketAnswered(to, facts);
    };
  }

  @CheckedTemplate(basePath = "notices")
  static final class Templates {

    private Templates() {}

    static native MailTemplateInstance orderConfirmed(Person to, NoticeFacts.OrderConfirmed facts);

    static native MailTemplateInstance parcelSent(Person to, NoticeFacts.ParcelSent facts);

    static native MailTemplateInstance portDateSet(Person to, NoticeFacts.PortDateSet facts);

    static native MailTemplateInstance portCompleted(Person to, NoticeFacts.PortDone facts);

    static native MailTemplateInstance portRejected(Person to, NoticeFacts.PortRefused facts);

    static native MailTemplateInstance invoiceReady(Person to, NoticeFacts.InvoiceReady facts);

    static native MailTemplateInstance ticketAnswered(Person to, NoticeFacts.TicketAnswered facts);
  }
}

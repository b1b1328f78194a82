package com.ooma.office.support.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.port.Contacts;
import com.ooma.office.support.domain.Contact;

/// An order names whom a member company's notices go to.
@UseCase
public class RememberContact {

  private final Contacts contacts;

  RememberContact(Contacts contacts) {
    this.contacts = contacts;
  }

  public record Command(Contact contact) {}

  public void handle(Command command) {
    contacts.remember(command.contact());
  }
}

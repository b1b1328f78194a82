package com.ooma.office.support.application.company;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.company.port.Contacts;
import com.ooma.office.support.domain.company.Person;
import java.util.UUID;

/// Somebody else administers a company's telephone system.
@UseCase
public class NameAdministrator {

  private final Contacts contacts;

  NameAdministrator(Contacts contacts) {
    this.contacts = contacts;
  }

  public record Command(UUID accountId, Person administrator) {}

  public void handle(Command command) {
    contacts.setAdministrator(command.accountId(), command.administrator());
  }
}

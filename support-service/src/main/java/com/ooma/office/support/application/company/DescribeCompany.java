package com.ooma.office.support.application.company;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.company.port.Companies;
import com.ooma.office.support.application.company.port.Contacts;
import com.ooma.office.support.domain.company.Person;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ordering tells who a member company is: whom to write to, and where it may have phones.
@UseCase
public class DescribeCompany {

  private final Contacts contacts;
  private final Companies companies;

  DescribeCompany(Contacts contacts, Companies companies) {
    this.contacts = contacts;
    this.companies = companies;
  }

  /// @param primaryMember null as long as the portal named none
  public record Command(UUID accountId, @Nullable Person primaryMember, Set<UUID> siteIds) {}

  public void handle(Command command) {
    var reader = command.primaryMember();
    contacts.setPrimaryMember(
        command.accountId(), reader != null && reader.canBeWrittenTo() ? reader : null);
    companies.describe(command.accountId(), command.siteIds());
  }
}

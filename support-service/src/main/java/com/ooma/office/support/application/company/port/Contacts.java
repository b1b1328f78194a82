package com.ooma.office.support.application.company.port;

import com.ooma.office.support.domain.company.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who reads what concerns an account: its primary member, else its administrator.
public interface Contacts {

  /// @param person null if none is known any more
  void setPrimaryMember(UUID accountId, @Nullable Person person);

  void setAdministrator(UUID accountId, Person person);
}

package com.ooma.office.kernel.security;

import com.ooma.office.kernel.application.PersonalData.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Seals who a person is for the other services, with a key that the five share: topics keep events
/// for longer than a person may be remembered.
@ApplicationScoped
public class PersonSeal {

  private static final char END = '\n';

  private final SecretBox box;

  /// @param keyset as of [SecretBox], the same in all services
  PersonSeal(@ConfigProperty(name = "office.persons.keyset") String keyset)
      throws GeneralSecurityException {
    this.box = new SecretBox(keyset);
  }

  /// @return in Base64; opened for this request only
  public String seal(Person person, UUID requestId) {
    var name = person.name();
    var text = person.accountId() + "" + END + person.address() + END + (name == null ? "" : name);
    return Base64.getEncoder().encodeToString(box.seal(text, requestId.toString()));
  }

  /// @throws IllegalStateException if it was not sealed for `requestId` with one of our keys
  public Person open(String sealed, UUID requestId) {
    var text = box.open(Base64.getDecoder().decode(sealed), requestId.toString());
    var parts = text.split(String.valueOf(END), 3);
    return new Person(UUID.fromString(parts[0]), parts[1], nameOf(parts[2]));
  }

  private static @Nullable String nameOf(String text) {
    return text.isEmpty() ? null : text;
  }
}

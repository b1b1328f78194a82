package com.ooma.office.support.adapter.in.rest.privacy;

import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.privacy.Purpose;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A primary member's wish about somebody of the company, or about all of it.
@Schema(name = "PersonalDataRequest")
record DataRequestBody(
    @NotNull
        @Schema(
            description =
                "EXPORT to be told all that is kept of a person, ERASURE to have it forgotten,"
                    + " ACCOUNT_EXPORT to be told all that is kept of the company")
        Purpose purpose,
    @Nullable @Schema(description = "The person's; wanted unless it is about the company")
        MailAddress email,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "As the company wrote it; finds what has no address beside it")
        String name) {

  /// Absent if it is about the company.
  @Nullable Person person(UUID accountId) {
    if (purpose == Purpose.ACCOUNT_EXPORT) {
      requireNobody();
      return null;
    }
    if (email == null) {
      throw Refused.malformed("person-unknown", "A person is known by an e-mail address.")
          .at("/email");
    }
    return new Person(accountId, email.text().toLowerCase(Locale.ROOT), name);
  }

  private void requireNobody() {
    if (email != null || name != null) {
      throw Refused.malformed("account-only", "All that is kept of the company names nobody.")
          .at(email == null ? "/name" : "/email");
    }
  }
}

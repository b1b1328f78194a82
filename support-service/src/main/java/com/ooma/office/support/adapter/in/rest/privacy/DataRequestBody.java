package com.ooma.office.support.adapter.in.rest.privacy;

import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.support.domain.privacy.Purpose;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A primary member's wish about somebody of the company.
@Schema(name = "PersonalDataRequest")
record DataRequestBody(
    @NotNull
        @Schema(description = "EXPORT to be told all that is kept, ERASURE to have it forgotten")
        Purpose purpose,
    @NotNull MailAddress email,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "As the company wrote it; finds what has no address beside it")
        String name) {

  Person person(UUID accountId) {
    return new Person(accountId, email.text().toLowerCase(Locale.ROOT), name);
  }
}

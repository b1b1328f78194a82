package com.ooma.office.ordering.adapter.in.rest.occupancy;

import com.ooma.office.ordering.domain.company.PostalAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An address in a request.
@Schema(name = "Address")
record AddressBody(
    @NotBlank @Size(max = 120) @Schema(examples = "33 rue La Fayette") String street,
    @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(examples = "75009") String postalCode,
    @NotBlank @Size(max = 60) @Schema(examples = "Paris") String city,
    @Pattern(regexp = "[0-9]{5}|2[AB][0-9]{3}")
        @Schema(
            description =
                "INSEE code of the commune; needed on sites; of the département of the postal code"
                    + " or a neighbouring one",
            examples = "75109")
        @Nullable String inseeCode) {

  PostalAddress toDomain() {
    return PostalAddress.of(street, postalCode, city, inseeCode);
  }
}

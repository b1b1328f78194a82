package com.ooma.office.porting.adapter.in.rest.draft;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.web.input.MultiLine;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.request.PortType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A draft as the portal sends it: a port request of which anything may be missing.
@Schema(name = "PortDraftRequest")
record PortDraftBody(
    @Pattern(regexp = Carrier.NAME)
        @Schema(description = "The present carrier", examples = "carrier-alpha")
        @Nullable String carrier,
    @Pattern(regexp = "[ -~]{1,40}")
        @Schema(
            description =
                "The carrier's number of the customer account. Left out, it stays as it was written",
            examples = "C-448812")
        @Nullable String carrierAccountNumber,
    @Nullable LineType lineType,
    @Nullable PortType portType,
    @Schema(
            implementation = String.class,
            description = "E.164; the head of the line (NDI)",
            examples = "+33199001234")
        @Nullable PhoneNumber mainNumber,
    @Schema(
            implementation = String.class,
            description = "E.164; with PARTIAL_COMPLEX, and only then",
            examples = "+33199001299")
        @Nullable PhoneNumber remainingMainNumber,
    @Size(max = 200) @Nullable List<@NotNull @Valid NumberBody> numbers,
    @Valid @Nullable HolderBody holder,
    @Valid @Nullable AddressBody serviceAddress,
    @Schema(
            description = "Keep the temporary numbers as additional ones. Left out: false",
            examples = "false")
        @Nullable Boolean keepTemporary) {

  private static final HolderBody NO_HOLDER = new HolderBody(null, null, null);
  private static final AddressBody NO_ADDRESS = new AddressBody(null, null, null);

  DraftContent toContent() {
    var holds = Objects.requireNonNullElse(holder, NO_HOLDER);
    var at = Objects.requireNonNullElse(serviceAddress, NO_ADDRESS);
    return new DraftContent(
        carrier,
        carrierAccountNumber,
        lineType,
        portType,
        mainNumber,
        remainingMainNumber,
        numbers == null ? List.of() : numbers.stream().map(NumberBody::toNumber).toList(),
        new DraftContent.Holder(holds.name(), holds.siren(), holds.siret()),
        new DraftContent.Address(at.street(), at.postalCode(), at.city()),
        Boolean.TRUE.equals(keepTemporary));
  }

  @Schema(name = "PortDraftNumberRequest")
  record NumberBody(
      @Schema(implementation = String.class, examples = "+33199001234")
          @Nullable PhoneNumber number,
      @Size(min = 1, max = 40)
          @MultiLine
          @Schema(
              description =
                  "The RIO of this number. Left out, it stays as it was written for the number",
              examples = "01 F A1B2C3 1EU")
          @Nullable String rio,
      @Schema(
              implementation = String.class,
              description = "The temporary number whose place it takes",
              examples = "+33199000012")
          @Nullable PhoneNumber replaces) {

    DraftContent.DraftNumber toNumber() {
      return new DraftContent.DraftNumber(number, rio, replaces);
    }

    /// Without the RIO.
    @Override
    public String toString() {
      return toNumber().toString();
    }
  }

  @Schema(name = "PortDraftHolder")
  record HolderBody(
      @Size(min = 1, max = 120) @Schema(examples = "Atelier Lumen SAS") @Nullable String name,
      @Pattern(regexp = "[0-9]{9}") @Schema(examples = "123456782") @Nullable String siren,
      @Pattern(regexp = "[0-9]{14}")
          @Schema(
              description = "Of the establishment, if the bill names it; begins with the SIREN",
              examples = "12345678200010")
          @Nullable String siret) {}

  @Schema(name = "PortDraftAddress")
  record AddressBody(
      @Size(min = 1, max = 120) @Schema(examples = "12 rue des Archives") @Nullable String street,
      @Pattern(regexp = "[0-9]{5}") @Schema(examples = "75004") @Nullable String postalCode,
      @Size(min = 1, max = 60) @Schema(examples = "Paris") @Nullable String city) {}

  /// The mandate, which is given with the request and not before.
  @Schema(name = "PortDraftSubmissionRequest")
  record SubmissionBody(
      @NotBlank @Size(max = 120) @Schema(examples = "Camille Martin") String signedBy,
      @NotNull @Schema(description = "The signer accepted; without it nothing is ported")
          Boolean accepted) {}
}

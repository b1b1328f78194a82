package com.ooma.office.porting.adapter.in.rest.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.web.input.MultiLine;
import com.ooma.office.porting.application.request.Submission;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.request.Mandate;
import com.ooma.office.porting.domain.request.PortType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A port request as the portal sends it; contract, holder and address as on the carrier's bill.
@Schema(name = "PortRequestRequest")
record PortRequestBody(
    @NotNull
        @Pattern(regexp = Carrier.NAME)
        @Schema(description = "The present carrier", examples = "carrier-alpha")
        String carrier,
    @NotNull
        @Pattern(regexp = "[ -~]{1,40}")
        @Schema(description = "The carrier's number of the customer account", examples = "C-448812")
        String carrierAccountNumber,
    @NotNull LineType lineType,
    @NotNull
        @Schema(
            description =
                "ISOLATED has one number; FULL the main number and all others; PARTIAL_SIMPLE some,"
                    + " without the main number; PARTIAL_COMPLEX the main number, perhaps with"
                    + " others, and names the main number of what stays")
        PortType portType,
    @NotNull
        @Schema(
            implementation = String.class,
            description =
                "E.164; the head of the line (NDI), in the list too unless it is PARTIAL_SIMPLE",
            examples = "+33199001234")
        PhoneNumber mainNumber,
    @JsonInclude(JsonInclude.Include.NON_NULL) // 0.9.0 beside this one knows a request without it
        @Schema(
            implementation = String.class,
            description = "E.164; with PARTIAL_COMPLEX, and only then",
            examples = "+33199001299")
        @Nullable PhoneNumber remainingMainNumber,
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NumberBody> numbers,
    @NotNull @Valid HolderBody holder,
    @NotNull @Valid AddressBody serviceAddress,
    @Schema(
            description = "Keep the temporary numbers as additional ones. Left out: false",
            examples = "false")
        @Nullable Boolean keepTemporary,
    @NotNull @Valid MandateBody mandate) {

  Submission toSubmission(Mandate.Proof proof) {
    return new Submission(
        new CarrierContract(
            carrier,
            carrierAccountNumber,
            lineType,
            mainNumber,
            CarrierContract.Holder.of(holder.name(), holder.siren(), holder.siret()),
            new CarrierContract.ServiceAddress(
                serviceAddress.street(), serviceAddress.postalCode(), serviceAddress.city())),
        portType,
        remainingMainNumber,
        numbers.stream().map(NumberBody::toWanted).toList(),
        Boolean.TRUE.equals(keepTemporary),
        mandate.signedBy(),
        mandate.accepted(),
        proof);
  }

  @Schema(name = "PortedNumberRequest")
  record NumberBody(
      @NotNull @Schema(implementation = String.class, examples = "+33199001234") PhoneNumber number,
      @NotBlank
          @Size(max = 40)
          @MultiLine
          @Schema(
              description = "The RIO of this number; spaces and dashes are welcome",
              examples = "01 F A1B2C3 1EU")
          String rio,
      @NotNull
          @Schema(
              implementation = String.class,
              description = "The temporary number whose place it takes",
              examples = "+33199000012")
          PhoneNumber replaces) {

    Submission.Wanted toWanted() {
      return new Submission.Wanted(number, rio, replaces);
    }

    /// Without the RIO.
    @Override
    public String toString() {
      return toWanted().toString();
    }
  }

  @Schema(name = "ContractHolder")
  record HolderBody(
      @NotBlank @Size(max = 120) @Schema(examples = "Atelier Lumen SAS") String name,
      @NotNull @Pattern(regexp = "[0-9]{9}") @Schema(examples = "123456782") String siren,
      @JsonInclude(JsonInclude.Include.NON_NULL) // 0.9.0 beside this one knows a request without it
          @Pattern(regexp = "[0-9]{14}")
          @Schema(
              description = "Of the establishment, if the bill names it; begins with the SIREN",
              examples = "12345678200010")
          @Nullable String siret) {}

  @Schema(name = "LineAddress")
  record AddressBody(
      @NotBlank @Size(max = 120) @Schema(examples = "12 rue des Archives") String street,
      @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(examples = "75004") String postalCode,
      @NotBlank @Size(max = 60) @Schema(examples = "Paris") String city) {}

  @Schema(name = "PortingMandate")
  record MandateBody(
      @NotBlank @Size(max = 120) @Schema(examples = "Camille Martin") String signedBy,
      @NotNull @Schema(description = "The signer accepted; without it nothing is ported")
          Boolean accepted) {}
}

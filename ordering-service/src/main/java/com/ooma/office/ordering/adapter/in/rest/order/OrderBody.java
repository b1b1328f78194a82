package com.ooma.office.ordering.adapter.in.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.web.input.NoCardNumber;
import com.ooma.office.ordering.application.order.PlaceOrder;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.catalogue.SeatLimit;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.CardToken;
import com.ooma.office.ordering.domain.order.SeatRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order as the portal sends it.
@Schema(
    name = "OrderRequest",
    examples =
        """
        {"seats": [{"userName": "Camille Martin", "email": "camille@lumen.example", "administrator": true},
                   {"userName": "Noé Leroy"}],
         "cardToken": "tok_visa_demo", "termsVersion": "2017-04-01"}\
        """)
record OrderBody(
    @Schema(description = "The quote to be charged as shown") @Nullable UUID quoteId,
    @Schema(description = "Where to; may be left out if the company has one site")
        @Nullable UUID siteId,
    @NotNull @Size(min = 1, max = SeatLimit.PER_ACCOUNT) List<@NotNull @Valid SeatBody> seats,
    @Schema(description = "Left out: false", examples = "false")
        @Nullable Boolean internationalPlan,
    @Min(0)
        @Max(Options.MAX_ADDITIONAL_NUMBERS)
        @Schema(
            description = "Local numbers besides one per user, at most ten times as many",
            examples = "2")
        @Nullable Integer additionalNumbers,
    @Schema(
            implementation = String.class,
            description =
                "E.164; a number held for the company, to reach its receptionist. Left out: chosen."
                    + " Only for an account that has none",
            examples = "+33199000010")
        @Nullable PhoneNumber companyNumber,
    @Size(max = 10)
        @Schema(
            implementation = String[].class,
            description =
                "The `voucher` of each hold that covers a number chosen here; a chosen number that"
                    + " none covers is refused")
        @Nullable List<@NotBlank @Size(max = 5_000) String> vouchers,
    @NotBlank
        @Size(max = 200)
        @NoCardNumber(message = "a token of the payment provider is wanted, never a card number")
        @Schema(description = "Payment provider's token of the card", examples = "tok_visa_demo")
        String cardToken,
    @NotBlank @Size(max = 20) @Schema(examples = "2017-04-01") String termsVersion,
    @JsonInclude(JsonInclude.Include.NON_NULL) // 0.9.0 beside this one knows a request without it
        @Size(min = 1, max = 80)
        @Schema(
            description =
                "From care only: who of the company accepted the terms on the phone, once they were"
                    + " read out. A member who orders accepts them in person")
        @Nullable String acceptedBy) {

  /// Who accepted the terms: nobody does so for somebody else without saying for whom.
  String acceptedBy(Caller caller) {
    if (!caller.isOnBehalf() && acceptedBy == null) {
      return caller.subject();
    }
    if (caller.isOnBehalf() && acceptedBy != null) {
      return acceptedBy;
    }
    var detail =
        caller.isOnBehalf()
            ? "Care names who of the company accepted the terms."
            : "Who orders accepts the terms in person.";
    throw Refused.invalid("acceptance", detail).at("/acceptedBy");
  }

  PlaceOrder.Command toCommand(UUID accountId, String accepted, Actor by) {
    return new PlaceOrder.Command(
        accountId,
        quoteId,
        siteId,
        IntStream.range(0, seats.size()).mapToObj(this::seat).toList(),
        Boolean.TRUE.equals(internationalPlan),
        Objects.requireNonNullElse(additionalNumbers, 0),
        companyNumber,
        Objects.requireNonNullElse(vouchers, List.of()),
        new CardToken(cardToken),
        termsVersion,
        accepted,
        by);
  }

  private SeatRequest seat(int index) {
    return Refused.within("/seats/" + index, seats.get(index)::toDomain);
  }

  @Schema(name = "OrderSeatRequest")
  record SeatBody(
      @Size(min = 1, max = 80) @Schema(examples = "Camille Martin") @Nullable String userName,
      @Nullable MailAddress email,
      @Schema(
              implementation = String.class,
              description = "E.164; a number held for the company. Left out: chosen for the user",
              examples = "+33199000012")
          @Nullable PhoneNumber number,
      @Schema(
              description =
                  "The one who administers the account. The first order names one user, with name"
                      + " and e-mail; further orders need none, and can't name another. Left out:"
                      + " false")
          @Nullable Boolean administrator,
      @Schema(description = "Own phones can't be used; true is refused with 422")
          @Nullable Boolean ownPhone) {

    SeatRequest toDomain() {
      return SeatRequest.of(
          userName,
          email == null ? null : email.text(),
          number,
          Boolean.TRUE.equals(administrator),
          Boolean.TRUE.equals(ownPhone));
    }
  }
}

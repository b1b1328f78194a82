package com.ooma.office.porting.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a carrier offers us.
@Path("/")
interface CarrierApi {

  @POST
  @Path("/port-orders")
  Receipt send(@HeaderParam("Idempotency-Key") String key, PortOrder order);

  /// Answers 2xx if the order is void from now on, also if it was never heard of; 409 if the port
  /// can't be stopped any more.
  @POST
  @Path("/port-orders/{portRequestId}/withdrawal")
  void withdraw(
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("portRequestId") UUID portRequestId,
      Map<String, String> nothing);

  /// Answers 2xx once it is known that the order waits for a day, which is told by webhook.
  @POST
  @Path("/port-orders/{portRequestId}/date-request")
  void askForDay(@PathParam("portRequestId") UUID portRequestId, Map<String, String> nothing);

  /// Answers 2xx once calls to the number are the carrier's affair, now or before.
  @PUT
  @Path("/returned-numbers/{number}")
  void takeBack(@PathParam("number") String e164);

  @JsonIgnoreProperties(ignoreUnknown = true)
  @Schema(name = "PortOrderReceipt")
  record Receipt(
      @Schema(description = "Yours, for our people to name it to you", examples = "PO-4F19A2C3")
          String carrierReference) {}

  @Schema(name = "PortOrder")
  record PortOrder(
      @Schema(description = "Name it in what you tell of this order") UUID portRequestId,
      @Schema(
              description =
                  "The order with which these numbers came to you before, if the others were ported"
                      + " without them")
          @Nullable UUID splitFrom,
      @Schema(
              description =
                  """
                  - `ISOLATED`: one number
                  - `FULL`: a line with all of its numbers
                  - `PARTIAL_SIMPLE`: some numbers of a line, not its main number
                  - `PARTIAL_COMPLEX`: its main number, perhaps with others; another one becomes \
                  the main number of what stays
                  """)
          PortType type,
      @Schema(description = "The customer's with you", examples = "C-448812") String accountNumber,
      @Schema(
              implementation = String.class,
              description =
                  "E.164; the head of the line (NDI), one of `numbers` unless it stays with you",
              examples = "+33261910042")
          PhoneNumber mainNumber,
      @Schema(
              implementation = String.class,
              description = "E.164; with `PARTIAL_COMPLEX`, the main number of what stays with you",
              examples = "+33261910043")
          @Nullable PhoneNumber remainingMainNumber,
      List<OrderedNumber> numbers,
      Holder holder,
      @Schema(description = "When the holder signed the mandate") Instant signedAt) {

    static PortOrder of(PortRequest.Snapshot request) {
      var terms = request.terms();
      var contract = terms.contract();
      return new PortOrder(
          terms.portRequestId(),
          terms.splitFrom(),
          terms.portType(),
          contract.accountNumber(),
          contract.mainNumber(),
          terms.remainingMain(),
          request.numbers().stream()
              .map(each -> new OrderedNumber(each.number(), each.rio().reveal()))
              .toList(),
          Holder.of(contract.holder()),
          terms.mandate().signedAt());
    }
  }

  @Schema(name = "PortOrderNumber")
  record OrderedNumber(
      @Schema(implementation = String.class, examples = "+33261910042") PhoneNumber number,
      @Schema(description = "Of this number, without spaces", examples = "01FA1B2C3XWH")
          String rio) {}

  @Schema(name = "PortOrderHolder")
  record Holder(
      @Schema(examples = "Atelier Lumen SAS") String name,
      @Schema(implementation = String.class, examples = "123456782") Siren siren,
      @Schema(
              description = "Of the establishment, if the bill names it",
              examples = "12345678200010")
          @Nullable String siret) {

    static Holder of(CarrierContract.Holder holder) {
      var siret = holder.siret();
      return new Holder(holder.name(), holder.siren(), siret == null ? null : siret.digits());
    }
  }
}

package com.ooma.office.porting.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a carrier offers us.
@Path("/port-orders")
interface CarrierApi {

  @POST
  Receipt send(@HeaderParam("Idempotency-Key") String key, PortOrder order);

  /// Answers 2xx if the order is void from now on, also if it was never heard of; 409 if the port
  /// can't be stopped any more.
  @POST
  @Path("/{portRequestId}/withdrawal")
  void withdraw(
      @HeaderParam("Idempotency-Key") String key, @PathParam("portRequestId") UUID portRequestId);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Receipt(String carrierReference) {}

  record PortOrder(
      UUID portRequestId,
      PortType type,
      String accountNumber,
      PhoneNumber mainNumber,
      @Nullable PhoneNumber remainingMainNumber,
      List<OrderedNumber> numbers,
      Holder holder,
      Instant signedAt) {

    static PortOrder of(PortRequest.Snapshot request) {
      var terms = request.terms();
      var contract = terms.contract();
      return new PortOrder(
          terms.portRequestId(),
          terms.portType(),
          contract.accountNumber(),
          contract.mainNumber(),
          terms.remainingMain(),
          request.numbers().stream()
              .map(each -> new OrderedNumber(each.number(), each.rio().reveal()))
              .toList(),
          new Holder(contract.holder().name(), contract.holder().siren()),
          terms.mandate().signedAt());
    }
  }

  record OrderedNumber(PhoneNumber number, String rio) {}

  record Holder(String name, Siren siren) {}
}

package com.ooma.office.porting.adapter.in.rest.paper;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.porting.application.paper.Bill;
import com.ooma.office.porting.application.paper.PrintMandate;
import com.ooma.office.porting.application.paper.ReadPapers;
import com.ooma.office.porting.application.paper.SendBill;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/port-papers/{portRequestId}")
@Tag(name = "Port papers", description = "What proves that a port is wanted by the line's holder")
class PaperResource {

  private static final String PDF = "application/pdf";
  private static final String PNG = "image/png";
  private static final String JPEG = "image/jpeg";

  private final SendBill sendBill;
  private final ReadPapers papers;
  private final PrintMandate printMandate;
  private final Caller caller;

  PaperResource(SendBill sendBill, ReadPapers papers, PrintMandate printMandate, Caller caller) {
    this.sendBill = sendBill;
    this.papers = papers;
    this.printMandate = printMandate;
    this.caller = caller;
  }

  @GET
  @Path("/mandate")
  @Produces(PDF)
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getPortMandate",
      summary = "The mandate of a port request, to keep",
      description = "Who accepted which text, when, and from which address; RIOs are hidden in it.")
  @APIResponse(
      responseCode = "200",
      description = "A PDF",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response mandate(@PathParam("portRequestId") UUID portRequestId) {
    return printMandate
        .handle(caller.within(null), portRequestId)
        .map(pdf -> file(pdf, PDF, "mandat-" + portRequestId + ".pdf"))
        .orElseThrow(() -> Refused.notFound("port request"));
  }

  @PUT
  @Path("/bill")
  @Consumes({PDF, PNG, JPEG})
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "sendPortBill",
      summary = "Send the present carrier's bill",
      description =
          "A PDF, PNG or JPEG of 3 MB at most, by its `Content-Type` and by its content; sent"
              + " again, it replaces the former one. Our people hold the request against it.")
  @APIResponse(responseCode = "204", description = "It is kept")
  public void send(
      @PathParam("portRequestId") UUID portRequestId,
      @Context HttpHeaders headers,
      @NotNull byte[] file) {
    var type = headers.getMediaType();
    sendBill.handle(
        new SendBill.Command(
            caller.account(), portRequestId, type.getType() + "/" + type.getSubtype(), file));
  }

  @GET
  @Path("/bill")
  @Produces({PDF, PNG, JPEG})
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getPortBill",
      summary = "The bill that was sent with a port request",
      description = "Byte for byte as it came, to be saved rather than shown.")
  @APIResponse(
      responseCode = "200",
      description = "As it was sent",
      content = {
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response bill(@PathParam("portRequestId") UUID portRequestId) {
    return papers
        .bill(caller.within(null), portRequestId)
        .map(PaperResource::file)
        .orElseThrow(() -> Refused.notFound("bill"));
  }

  private static Response file(Bill bill) {
    var name =
        "facture-" + bill.portRequestId() + "." + bill.kind().name().toLowerCase(Locale.ROOT);
    return file(bill.content(), bill.kind().mediaType(), name);
  }

  /// To be saved, never to be shown by a browser as if it were ours.
  private static Response file(byte[] content, String mediaType, String name) {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}

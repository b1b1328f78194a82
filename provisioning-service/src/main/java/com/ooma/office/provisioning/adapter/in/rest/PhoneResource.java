package com.ooma.office.provisioning.adapter.in.rest;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.input.CsvBody;
import com.ooma.office.provisioning.application.FindPhones;
import com.ooma.office.provisioning.application.ImportPhones;
import com.ooma.office.provisioning.application.ImportReport;
import com.ooma.office.provisioning.application.LinkPhone;
import com.ooma.office.provisioning.domain.Mac;
import com.ooma.office.provisioning.domain.PhoneState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/phones")
@SecurityRequirement(name = "member-token")
@Tag(name = "Phones", description = "The T23G in stock and on desks")
class PhoneResource {

  private final ImportPhones importPhones;
  private final LinkPhone linkPhone;
  private final FindPhones phones;

  PhoneResource(ImportPhones importPhones, LinkPhone linkPhone, FindPhones phones) {
    this.importPhones = importPhones;
    this.linkPhone = linkPhone;
    this.phones = phones;
  }

  @POST
  @Path("/imports")
  @Consumes({CsvBody.CSV, CsvBody.EXCEL, CsvBody.TABS, CsvBody.TEXT})
  @Idempotent
  @RolesAllowed({Roles.OPS, Roles.WAREHOUSE})
  @Operation(
      operationId = "importPhones",
      summary = "Take in a delivery of phones",
      description =
          "`mac,serial` a line, after an optional heading of these words (or `adresse MAC`, `numéro"
              + " de série`) in any order, with which other columns don't matter; the MAC in any"
              + " usual spelling. As spreadsheets write it: UTF-8, UTF-16 or windows-1252;"
              + " semicolons, commas or tabs. Bad lines are told in the report and keep no other"
              + " line out; a MAC whose manufacturer's block we don't know is taken, and told among"
              + " the warnings. Orders that wait for phones are tried again.")
  @APIResponse(
      responseCode = "200",
      description = "What became of the lines",
      content = @Content(schema = @Schema(implementation = ImportReport.class)))
  public Response importPhones(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              implementation = String.class,
                              examples = "mac,serial\n00:15:65:74:B1:50,3103117080800001")))
          byte[] csv) {
    var list = CsvBody.read(csv, contentType);
    return Response.ok(importPhones.handle(new ImportPhones.Command(list))).build();
  }

  @GET
  @RolesAllowed({Roles.OPS, Roles.WAREHOUSE})
  @Operation(operationId = "listPhones", summary = "The phones", description = "Newest first")
  public Page<FindPhones.View> list(
      @QueryParam("state")
          @Pattern(regexp = "IN_STOCK|RESERVED|CONFIGURED|SHIPPED|DELIVERED|REGISTERED|RETURNING")
          @Parameter(schema = @Schema(implementation = PhoneState.class))
          String state,
      @Valid @BeanParam Paging paging) {
    return phones.listOfAnyAccount(
        state == null ? null : PhoneState.valueOf(state), paging.request());
  }

  /// Without an idempotency key: the answer would have to be kept, and with it the token.
  @POST
  @Path("/{mac}/provisioning-link")
  @RolesAllowed(Roles.WAREHOUSE)
  @Operation(
      operationId = "linkPhone",
      summary = "The address to type into a phone that is being packed",
      description =
          "Makes a new secret address for the phone's configuration and ends the last one, so a"
              + " lost answer is mended by asking again. Only for phones of an order that have not"
              + " left; the address works once the phone is shipped.")
  @APIResponse(
      responseCode = "200",
      description = "The address, told only now",
      content = @Content(schema = @Schema(implementation = LinkPhone.Link.class)))
  public Response link(@PathParam("mac") String mac) {
    var link = linkPhone.handle(new LinkPhone.Command(named(mac)));
    return Response.ok(link).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private static Mac named(String mac) {
    try {
      return Mac.parse(mac);
    } catch (Refused _) {
      throw Refused.notFound("phone");
    }
  }
}

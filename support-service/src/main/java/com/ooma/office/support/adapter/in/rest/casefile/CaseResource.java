package com.ooma.office.support.adapter.in.rest.casefile;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.support.application.casefile.CaseView;
import com.ooma.office.support.application.casefile.FindCases;
import com.ooma.office.support.domain.casefile.CaseKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/cases")
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Cases", description = "Moving, sending phones back and leaving, step by step")
class CaseResource {

  private final FindCases cases;
  private final Caller caller;

  CaseResource(FindCases cases, Caller caller) {
    this.cases = cases;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listCases",
      summary = "Cases with their steps, newest first",
      description =
          "Members see their company's; ops and care see all, or one account's. Relocations have"
              + " their `relocationId` as `caseId`.")
  public Page<CaseView> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @Parameter(description = "Only those of this kind") @QueryParam("kind")
          @Nullable CaseKind kind,
      @Valid @BeanParam NewestFirst paging) {
    return cases.list(caller.within(accountId), kind, paging.request());
  }

  @GET
  @Path("/{caseId}")
  @Operation(
      operationId = "getCase",
      summary = "A case, step by step",
      description =
          "Each step says how it stands, who is to act, until when, and where. A departure is open"
              + " until the phones are back, the last document is made, and the numbers were taken"
              + " elsewhere or their forty days are over.")
  public CaseView find(@PathParam("caseId") UUID caseId) {
    return cases.find(caller.within(null), caseId).orElseThrow(() -> Refused.notFound("case"));
  }
}

package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.support.application.notice.FindNotices;
import com.ooma.office.support.application.notice.ReadNotice;
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

@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Notices", description = "What members were written by e-mail")
class NoticeResource {

  private final FindNotices notices;
  private final ReadNotice readNotice;
  private final Caller caller;

  NoticeResource(FindNotices notices, ReadNotice readNotice, Caller caller) {
    this.notices = notices;
    this.readNotice = readNotice;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listNotices",
      summary = "Notices, newest first",
      description =
          "Members see their company's; ops and care see all, or one account's. Addresses are shown"
              + " in full to ops, care and the primary member, what a mail server said to ops and"
              + " care only. UNDELIVERABLE are those that no mail server will ever take; WITHDRAWN"
              + " those of an order that was cancelled before they were sent, and those that their"
              + " reader does without.")
  public Page<FindNotices.NoticeEntry> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @Parameter(description = "Only those in this state") @QueryParam("state")
          FindNotices.@Nullable NoticeState state,
      @Valid @BeanParam NewestFirst paging) {
    return notices.list(caller.within(accountId), state, paging.request()).map(this::shown);
  }

  @GET
  @Path("/{noticeId}")
  @Operation(
      operationId = "getNotice",
      summary = "A notice with its words",
      description =
          "The primary member, ops and care read all letters of an account; other members those that"
              + " were written to their own verified address. The words are made of what the notice"
              + " tells, as the letters are worded today.")
  public LetterBody read(@PathParam("noticeId") UUID noticeId) {
    var reads =
        caller.isStaff() || caller.has(Roles.PRIMARY_MEMBER)
            ? null
            : new ReadNotice.Reader(caller.verifiedEmail().orElse(null));
    var found = readNotice.handle(new ReadNotice.Command(caller.within(null), noticeId, reads));
    return LetterBody.of(found.entry(), found.letter());
  }

  private FindNotices.NoticeEntry shown(FindNotices.NoticeEntry entry) {
    if (caller.isStaff()) {
      return entry;
    }
    var own = entry.withoutFailure();
    return caller.has(Roles.PRIMARY_MEMBER) ? own : own.masked();
  }
}

package com.ooma.office.kernel.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Answers 304 to who has what it asks for: every `GET` with an `ETag`, compared as RFC 9110 says
/// for `If-None-Match`: weakly, with any of a list, or with whatever there is (`*`).
public class ConditionalAnswers {

  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  @ServerResponseFilter
  public void answer(ContainerRequestContext request, ContainerResponseContext response) {
    var wanted = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    var tag = response.getHeaderString(HttpHeaders.ETAG);
    if (wanted != null
        && tag != null
        && response.getStatus() == Response.Status.OK.getStatusCode()
        && SAFE.contains(request.getMethod())
        && matches(wanted, tag)) {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  static boolean matches(String wanted, String tag) {
    return wanted.strip().equals("*")
        || TAG.matcher(wanted).results().anyMatch(each -> tag.endsWith(each.group(1)));
  }
}

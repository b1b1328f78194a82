package com.ooma.office.kernel.web.input;

import com.ooma.office.kernel.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Request;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses whoever claims to act for another's account and is not of care, whatever a token is
/// asked for; what care does for an account is told to the log, besides the authors that things
/// keep.
public class OnBehalfCheck {

  private static final Logger LOG = Logger.getLogger(OnBehalfCheck.class);

  private final Caller caller;

  OnBehalfCheck(Caller caller) {
    this.caller = caller;
  }

  /// Before anything of the request is used.
  @ServerRequestFilter
  public void check(ResourceInfo resource, Request request) {
    if (isForAnybody(resource)) {
      return;
    }
    caller
        .onBehalfOf()
        .filter(_ -> !HttpMethod.GET.equals(request.getMethod()))
        .ifPresent(account ->
            LOG.infof(
                "care %s for account %s: %s",
                caller.subject(), account, resource.getResourceMethod().getName()));
  }

  /// What asks for no token asks for nobody's account: phones and carriers have keys of their own,
  /// and are answered as ever.
  private static boolean isForAnybody(ResourceInfo resource) {
    var method = resource.getResourceMethod();
    return method.isAnnotationPresent(PermitAll.class)
        || (resource.getResourceClass().isAnnotationPresent(PermitAll.class)
            && !method.isAnnotationPresent(RolesAllowed.class));
  }
}

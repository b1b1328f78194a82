package com.ooma.office.kernel.web.input;

import com.ooma.office.kernel.domain.Refused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Holds every request against what its resource declares, before anything of it is used: what
/// nobody declared would be ignored, and who sent it believes that it had a meaning.
public class RequestCheck {

  private static final List<Class<? extends Annotation>> NO_BODY =
      List.of(
          PathParam.class,
          QueryParam.class,
          HeaderParam.class,
          CookieParam.class,
          jakarta.ws.rs.BeanParam.class,
          jakarta.ws.rs.core.Context.class);

  private final Map<Method, Declared> declared = new ConcurrentHashMap<>();
  private final Map<Method, Boolean> jsonOnly = new ConcurrentHashMap<>();

  /// After those who count requests, and after the token was looked at.
  @ServerRequestFilter
  public void check(ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
    var method = resource.getResourceMethod();
    var wanted = declared.computeIfAbsent(method, Declared::by);
    checkPath(wanted, uri);
    checkQuery(wanted, uri);
    if (jsonOnly.computeIfAbsent(method, RequestCheck::takesJsonOnly)) {
      requireJson(headers.getMediaType());
    }
  }

  private static void checkPath(Declared declared, UriInfo uri) {
    boolean possible =
        uri.getPathParameters().entrySet().stream()
            .allMatch(part ->
                part.getValue().stream()
                    .allMatch(value -> declared.mayBeNamed(part.getKey(), value)));
    if (!possible) {
      throw new NotFoundException();
    }
  }

  private static void checkQuery(Declared declared, UriInfo uri) {
    var faults = new ArrayList<Refused.Fault>();
    uri.getQueryParameters()
        .forEach((name, values) -> {
          if (values.size() > 1) {
            faults.add(new Refused.Fault("/" + name, "This query parameter stands here twice."));
          } else {
            declared
                .faultOf(name, values.getFirst())
                .ifPresent(fault -> faults.add(new Refused.Fault("/" + name, fault)));
          }
        });
    if (!faults.isEmpty()) {
      throw Refused.malformed("malformed", "A query parameter can't be read.", faults);
    }
  }

  private static void requireJson(MediaType type) {
    if (type != null && !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
      throw new NotSupportedException();
    }
  }

  /// A method with a body that names no type of its own takes JSON.
  private static boolean takesJsonOnly(Method method) {
    boolean namesItsTypes =
        method.isAnnotationPresent(Consumes.class)
            || method.getDeclaringClass().isAnnotationPresent(Consumes.class);
    return !namesItsTypes
        && Stream.of(method.getParameterAnnotations()).anyMatch(RequestCheck::isOfABody);
  }

  private static boolean isOfABody(Annotation[] annotations) {
    return Stream.of(annotations).noneMatch(each -> NO_BODY.contains(each.annotationType()));
  }
}

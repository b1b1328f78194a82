package com.ooma.office.local.gateway;

import com.ooma.office.local.world.payment.CardField;
import com.ooma.office.local.world.portal.OpenIdProvider;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.StaticHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The pages for people: our own few files, and Swagger UI from its jar. Nothing is fetched from
/// anywhere else, and the browser is told so.
final class Pages {

  private static final String OWN = "/pages/";
  private static final String OFFICE = "/office";
  private static final String SWAGGER_UI = "swagger-ui";
  private static final String LIT = "lit-html";

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private static final String ONLY_FROM_HERE =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;";

  private static final String IN_NO_FRAME = ONLY_FROM_HERE + " frame-ancestors 'none'";
  private static final String FRAMED_HERE = ONLY_FROM_HERE + " frame-ancestors 'self'";

  private Pages() {}

  static void mount(Router router) {
    page(router, "/", OWN + "home.html");
    page(router, "/home.js", OWN + "home.js");
    page(router, "/style.css", OWN + "style.css");
    page(router, "/favicon.svg", OWN + "favicon.svg");
    page(router, "/favicon.ico", OWN + "favicon.svg");
    page(router, "/mails", OWN + "mails.html");
    page(router, "/mails.js", OWN + "mails.js");
    page(router, "/docs/", OWN + "docs.html");
    page(router, "/docs/docs.css", OWN + "docs.css");
    page(router, "/docs/docs.js", OWN + "docs.js");
    page(router, "/docs/events", OWN + "events.html");
    page(router, "/docs/events.js", OWN + "events.js");
    page(router, "/docs/asyncapi.json", OWN + "asyncapi.json");
    page(router, "/docs/problems", OWN + "problems.html");
    page(router, "/docs/problems.js", OWN + "problems.js");
    page(router, "/docs/guide.js", OWN + "guide.js");
    page(router, "/docs/guide", "html", guide(), IN_NO_FRAME);
    router.get("/docs").handler(context -> context.redirect("/docs/"));
    mountOffice(router);
    var webjar = "/" + webjar(SWAGGER_UI, "org.webjars") + "/";
    for (var asset :
        new String[] {
          "swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js",
        }) {
      page(router, "/docs/" + asset, webjar + asset);
    }
  }

  /// The Office Manager as any web server would serve it: files. Its pages say themselves what they
  /// may load; only what a page can't say of itself is a header.
  private static void mountOffice(Router router) {
    page(router, OpenIdProvider.CHOICE, OWN + "sign-in.html");
    page(router, OpenIdProvider.PATH + "/sign-in.js", OWN + "sign-in.js");
    var cardField = Buffer.buffer(read(OWN + "card-field.html"));
    page(router, CardField.PAGE, "html", cardField, FRAMED_HERE);
    page(router, CardField.SCRIPT, OWN + "card-field.js");
    router
        .route(OFFICE + "/*")
        .handler(context -> {
          if (OFFICE.equals(context.request().path())) {
            context.redirect(OFFICE + "/");
            return;
          }
          context
              .response()
              .putHeader("Content-Security-Policy", "frame-ancestors 'none'")
              .putHeader("Referrer-Policy", "no-referrer")
              .putHeader("X-Content-Type-Options", "nosniff");
          context.next();
        });
    router.get(OFFICE + "/vendor/*").handler(files(webjar(LIT, "org.webjars.npm")));
    router.get(OFFICE + "/*").handler(files("pages/office"));
  }

  private static StaticHandler files(String folder) {
    return StaticHandler.create(folder)
        .setMaxAgeSeconds(0)
        .setCacheEntryTimeout(1)
        .setIncludeHidden(false);
  }

  private static void page(Router router, String path, String resource) {
    var ending = resource.substring(resource.lastIndexOf('.') + 1);
    page(router, path, ending, Buffer.buffer(read(resource)), IN_NO_FRAME);
  }

  private static void page(
      Router router, String path, String ending, Buffer content, String policy) {
    var mediaType = MEDIA_TYPES.get(ending);
    router
        .get(path)
        .handler(context -> {
          // Vert.x lets /docs answer for /docs/ too, but relative links tell them apart
          if (path.equals("/docs/") && !path.equals(context.request().path())) {
            context.next();
            return;
          }
          context
              .response()
              .putHeader("Content-Type", mediaType)
              .putHeader("Cache-Control", "no-cache")
              .putHeader("Content-Security-Policy", policy)
              .putHeader("X-Content-Type-Options", "nosniff")
              .end(content);
        });
  }

  /// What portal developers read, laid out for a browser; its links lead into this stack.
  private static Buffer guide() {
    var markdown = new String(read(OWN + "portal-guide.md"), StandardCharsets.UTF_8);
    var text = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    var frame = new String(read(OWN + "guide.html"), StandardCharsets.UTF_8);
    return Buffer.buffer(
        frame.replace(
            "<!-- the guide -->", text.replace("href=\"http://localhost:8080", "href=\"")));
  }

  /// The jar knows its version, so it is written down only once, in the build.
  private static String webjar(String name, String group) {
    var about = "/META-INF/maven/" + group + "/" + name + "/pom.properties";
    try (var in = Pages.class.getResourceAsStream(about)) {
      var properties = new Properties();
      properties.load(in);
      return "META-INF/resources/webjars/" + name + "/" + properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String resource) {
    try (var in = Pages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + resource + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
